// Made from contracts/helsenorge-digitaltaktiv/openapi.yaml by npm run generate. Change that file, never this one.
var validateStatusChanges=validate53;var pattern3=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{5}Z$","u");var pattern4=new RegExp("^[0-9]{11}$","u");function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate54.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="\
string"){if(!pattern4.test(data)){let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{11}$"},message:'must match pattern "^[\
0-9]{11}$"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate54.errors=vErrors,errors===0}validate54.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
offset===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"offset"},message:"must have required property 'offse\
t'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.fnr===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
fnr"},message:"must have required property 'fnr'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.offset!==void 0){let data0=data.offset;if(typeof data0==
"string"){if(!pattern3.test(data0)){let err2={instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/pattern",keyword:"pattern",params:{pattern:"^[\
0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{5}Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{\
5}Z$"'};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.fnr!==void 0){let data1=data.fnr;if(Array.
isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate54(data1[i0],{instancePath:instancePath+"/fnr/"+i0,parentData:data1,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+
"/fnr",schemaPath:"#/properties/fnr/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate53.errors=vErrors,errors===0}validate53.evaluated={props:{offset:!0,fnr:!0},dynamicProps:!1,dynamicItems:!1};var validateNumber=validate56;function validate56(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(!pattern4.test(data)){let err0={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{11}$"},message:'must match pattern "^[0-9]{11}$"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{
let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
return validate56.errors=vErrors,errors===0}validate56.evaluated={dynamicProps:!1,dynamicItems:!1};var validateActiveCheck=validate57,schema23={type:"object",required:[
"fnrListe","omraade"],properties:{fnrListe:{type:"array",maxItems:1e3,items:{$ref:"#/components/schemas/Number"}},omraade:{enum:[3,6,"Helsehjelp","Ungdom"]}}};function validate57(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.fnrListe===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fnrListe"},message:"must have required property 'fnrListe'"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.omraade===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"omraade"},
message:"must have required property 'omraade'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.fnrListe!==void 0){let data0=data.fnrListe;if(Array.
isArray(data0)){if(data0.length>1e3){let err2={instancePath:instancePath+"/fnrListe",schemaPath:"#/properties/fnrListe/maxItems",keyword:"maxItems",params:{limit:1e3},
message:"must NOT have more than 1000 items"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++)validate54(
data0[i0],{instancePath:instancePath+"/fnrListe/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:
vErrors.concat(validate54.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/fnrListe",schemaPath:"#/properties/fnrListe/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.omraade!==void 0){let data2=data.omraade;
if(!(data2===3||data2===6||data2==="Helsehjelp"||data2==="Ungdom")){let err4={instancePath:instancePath+"/omraade",schemaPath:"#/properties/omraade/enum",keyword:"\
enum",params:{allowedValues:schema23.properties.omraade.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}return validate57.errors=vErrors,errors===0}validate57.evaluated={props:{fnrListe:!0,omraade:!0},dynamicProps:!1,dynamicItems:!1};var validateCheckMembers=validate59;function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
fnrListe===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fnrListe"},message:"must have required property 'f\
nrListe'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.fnrListe!==void 0){let data0=data.fnrListe;if(Array.isArray(data0)){let len0=data0.
length;for(let i0=0;i0<len0;i0++)if(typeof data0[i0]!="string"){let err1={instancePath:instancePath+"/fnrListe/"+i0,schemaPath:"#/properties/fnrListe/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+
"/fnrListe",schemaPath:"#/properties/fnrListe/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate59.errors=vErrors,errors===0}validate59.evaluated={props:{fnrListe:!0},dynamicProps:!1,dynamicItems:!1};var validateActiveCheckAnswer=validate60;function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate61.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!1,_errs2=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.erDigitaltAktivSelv===void 0){let err0={instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
erDigitaltAktivSelv"},message:"must have required property 'erDigitaltAktivSelv'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.erDigitaltAktivViaAndre===
void 0){let err1={instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"erDigitaltAktivViaAndre"},message:"must have required\
 property 'erDigitaltAktivViaAndre'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs2===errors;valid0=valid0||_valid0;let _errs3=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.erAktivSelv===void 0){let err2={instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{
missingProperty:"erAktivSelv"},message:"must have required property 'erAktivSelv'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.erAktivViaAndre===
void 0){let err3={instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"erAktivViaAndre"},message:"must have required propert\
y 'erAktivViaAndre'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}var _valid0=_errs3===errors;if(valid0=valid0||_valid0,valid0)errors=_errs1,vErrors!==
null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err4={instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.tildeltFullmakt===void 0){let err5={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tildeltFullmakt"},message:"must have required property 'tildeltFullmakt'"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.erDigitaltAktivSelv!==void 0&&typeof data.erDigitaltAktivSelv!="boolean"){let err6={instancePath:instancePath+
"/erDigitaltAktivSelv",schemaPath:"#/properties/erDigitaltAktivSelv/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}if(data.erDigitaltAktivViaAndre!==void 0&&typeof data.erDigitaltAktivViaAndre!="boolean"){let err7={instancePath:instancePath+
"/erDigitaltAktivViaAndre",schemaPath:"#/properties/erDigitaltAktivViaAndre/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}if(data.erAktivSelv!==void 0&&typeof data.erAktivSelv!="boolean"){let err8={instancePath:instancePath+"/erAktivSelv",
schemaPath:"#/properties/erAktivSelv/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
if(data.erAktivViaAndre!==void 0&&typeof data.erAktivViaAndre!="boolean"){let err9={instancePath:instancePath+"/erAktivViaAndre",schemaPath:"#/properties/erAkti\
vViaAndre/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.tildeltFullmakt!==
void 0&&typeof data.tildeltFullmakt!="boolean"){let err10={instancePath:instancePath+"/tildeltFullmakt",schemaPath:"#/properties/tildeltFullmakt/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate61.errors=vErrors,
errors===0}validate61.evaluated={props:{erDigitaltAktivSelv:!0,erDigitaltAktivViaAndre:!0,erAktivSelv:!0,erAktivViaAndre:!0,tildeltFullmakt:!0},dynamicProps:!1,
dynamicItems:!1};function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate60.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.erAktivListe===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"erAktivListe"},message:"must have requ\
ired property 'erAktivListe'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.erAktivListe!==void 0){let data0=data.erAktivListe;if(data0&&typeof data0==
"object"&&!Array.isArray(data0))for(let key0 in data0)validate61(data0[key0],{instancePath:instancePath+"/erAktivListe/"+key0.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:data0,parentDataProperty:key0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.
length);else{let err1={instancePath:instancePath+"/erAktivListe",schemaPath:"#/properties/erAktivListe/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate60.errors=vErrors,errors===0}validate60.evaluated={props:{erAktivListe:!0},
dynamicProps:!1,dynamicItems:!1};var validateActivity=validate63;function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate63.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs1=errors,valid0=!1,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.erDigitaltAktivSelv===void 0){let err0={instancePath,schemaPath:"\
#/anyOf/0/required",keyword:"required",params:{missingProperty:"erDigitaltAktivSelv"},message:"must have required property 'erDigitaltAktivSelv'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.erDigitaltAktivViaAndre===void 0){let err1={instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{
missingProperty:"erDigitaltAktivViaAndre"},message:"must have required property 'erDigitaltAktivViaAndre'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
var _valid0=_errs2===errors;valid0=valid0||_valid0;let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.erAktivSelv===void 0){let err2={
instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"erAktivSelv"},message:"must have required property 'erAktivSelv'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.erAktivViaAndre===void 0){let err3={instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{
missingProperty:"erAktivViaAndre"},message:"must have required property 'erAktivViaAndre'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}var _valid0=_errs3===
errors;if(valid0=valid0||_valid0,valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err4={instancePath,schemaPath:"#/anyO\
f",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data&&typeof data=="object"&&!Array.
isArray(data)){if(data.tildeltFullmakt===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tildeltFullmakt"},message:"\
must have required property 'tildeltFullmakt'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.erDigitaltAktivSelv!==void 0&&typeof data.erDigitaltAktivSelv!=
"boolean"){let err6={instancePath:instancePath+"/erDigitaltAktivSelv",schemaPath:"#/properties/erDigitaltAktivSelv/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.erDigitaltAktivViaAndre!==void 0&&typeof data.erDigitaltAktivViaAndre!=
"boolean"){let err7={instancePath:instancePath+"/erDigitaltAktivViaAndre",schemaPath:"#/properties/erDigitaltAktivViaAndre/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.erAktivSelv!==void 0&&typeof data.erAktivSelv!="boolean"){let err8={
instancePath:instancePath+"/erAktivSelv",schemaPath:"#/properties/erAktivSelv/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.erAktivViaAndre!==void 0&&typeof data.erAktivViaAndre!="boolean"){let err9={instancePath:instancePath+"/\
erAktivViaAndre",schemaPath:"#/properties/erAktivViaAndre/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}if(data.tildeltFullmakt!==void 0&&typeof data.tildeltFullmakt!="boolean"){let err10={instancePath:instancePath+"/tildeltFullmakt",schemaPath:"\
#/properties/tildeltFullmakt/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{
let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}
return validate63.errors=vErrors,errors===0}validate63.evaluated={props:{erDigitaltAktivSelv:!0,erDigitaltAktivViaAndre:!0,erAktivSelv:!0,erAktivViaAndre:!0,tildeltFullmakt:!0},
dynamicProps:!1,dynamicItems:!1};var validateAreaCheck=validate64;function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
fnr===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fnr"},message:"must have required property 'fnr'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.omraade===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
omraade"},message:"must have required property 'omraade'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.fnr!==void 0&&(validate54(data.fnr,
{instancePath:instancePath+"/fnr",parentData:data,parentDataProperty:"fnr",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.
errors),errors=vErrors.length)),data.omraade!==void 0){let data1=data.omraade;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={
instancePath:instancePath+"/omraade",schemaPath:"#/properties/omraade/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}return validate64.errors=vErrors,errors===0}validate64.evaluated={props:{fnr:!0,omraade:!0},dynamicProps:!1,dynamicItems:!1};
var validateAreaMembers=validate66;function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate66.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
fnr===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"fnr"},message:"must have required property 'fnr'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.omraade===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
omraade"},message:"must have required property 'omraade'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.fnr!==void 0&&typeof data.fnr!="str\
ing"){let err2={instancePath:instancePath+"/fnr",schemaPath:"#/properties/fnr/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(data.omraade!==void 0){let data1=data.omraade;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){
let err3={instancePath:instancePath+"/omraade",schemaPath:"#/properties/omraade/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate66.errors=vErrors,errors===0}validate66.evaluated={props:{fnr:!0,omraade:!0},dynamicProps:!1,
dynamicItems:!1};var validateAreaCheckAnswer=validate67;function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(typeof data!=
"boolean"){let err0={instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}var _valid0=_errs1===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
erDigitaltAktiv===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"erDigitaltAktiv"},message:"must hav\
e required property 'erDigitaltAktiv'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.erDigitaltAktiv!==void 0&&typeof data.erDigitaltAktiv!=
"boolean"){let err2={instancePath:instancePath+"/erDigitaltAktiv",schemaPath:"#/oneOf/1/properties/erDigitaltAktiv/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=!1,passing0=
[passing0,1];else if(_valid0){valid0=!0,passing0=1;var props0={};props0.erDigitaltAktiv=!0}if(valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:
vErrors=null);else{let err4={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate67.errors=vErrors,evaluated0.props=props0,errors===0}validate67.evaluated={dynamicProps:!0,
dynamicItems:!1};var validateFault=validate68;function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Code===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Code"},message:"must have required property 'Code'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Message===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Message"},message:"must have required property 'Message'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.Code!==void 0&&typeof data.Code!="s\
tring"){let err2={instancePath:instancePath+"/Code",schemaPath:"#/properties/Code/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.Message!==void 0&&typeof data.Message!="string"){let err3={instancePath:instancePath+"/Message",schemaPath:"\
#/properties/Message/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate68.
errors=vErrors,errors===0}validate68.evaluated={props:{Code:!0,Message:!0},dynamicProps:!1,dynamicItems:!1};export{validateActiveCheck,validateActiveCheckAnswer,validateActivity,validateAreaCheck,validateAreaCheckAnswer,validateAreaMembers,validateCheckMembers,validateFault,
validateNumber,validateStatusChanges};
