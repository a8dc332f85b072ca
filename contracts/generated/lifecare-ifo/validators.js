// Made from contracts/lifecare-ifo/openapi.yaml by npm run generate. Change that file, never this one.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var validateLocalTime=validate53,schema20={description:"Swedish wall-clock time without offset, or a plain date.",type:["string","null"],pattern:"^([0-9]{4}-[0-\
9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,7})?)?)?$"},pattern3=new RegExp("^([0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,7})?)\
?)?$","u");function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"&&data!==null){let err0={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:schema20.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(typeof data=="string"&&!pattern3.test(data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9]{4}-[0-9]{2}-[0-9]{2}(T[\
0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,7})?)?)?$"},message:'must match pattern "^([0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,7})?)?)?$"'};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}return validate53.errors=vErrors,errors===0}validate53.evaluated={dynamicProps:!1,dynamicItems:!1};var validateLogonType=validate54,
schema21={description:"A word by the specification, its ordinal as a live host writes it.",anyOf:[{enum:["Certificate","External","Idp","Token","Tss"]},{type:"i\
nteger",minimum:0,maximum:4}]};function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate54.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,
_errs1=errors;if(!(data==="Certificate"||data==="External"||data==="Idp"||data==="Token"||data==="Tss")){let err0={instancePath,schemaPath:"#/anyOf/0/enum",keyword:"\
enum",params:{allowedValues:schema21.anyOf[0].enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
var _valid0=_errs1===errors;valid0=valid0||_valid0;let _errs2=errors;if(!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data))){let err1={instancePath,
schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(typeof data==
"number"&&isFinite(data)){if(data>4||isNaN(data)){let err2={instancePath,schemaPath:"#/anyOf/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:4},message:"\
must be <= 4"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data<0||isNaN(data)){let err3={instancePath,schemaPath:"#/anyOf/1/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}var _valid0=_errs2===errors;if(valid0=
valid0||_valid0,valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err4={instancePath,schemaPath:"#/anyOf",keyword:"anyOf",
params:{},message:"must match a schema in anyOf"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate54.errors=vErrors,errors===0}validate54.
evaluated={dynamicProps:!1,dynamicItems:!1};var validateHttpError=validate55;function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Message===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Message"},message:"must have required property 'Mes\
sage'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Message!==void 0&&typeof data.Message!="string"){let err1={instancePath:instancePath+"\
/Message",schemaPath:"#/properties/Message/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.MessageDetail!==void 0&&typeof data.MessageDetail!="string"){let err2={instancePath:instancePath+"/MessageDetail",schemaPath:"#/properties/Mess\
ageDetail/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.ModelState!==void 0){
let data2=data.ModelState;if(data2&&typeof data2=="object"&&!Array.isArray(data2))for(let key0 in data2){let data3=data2[key0];if(Array.isArray(data3)){let len0=data3.
length;for(let i0=0;i0<len0;i0++)if(typeof data3[i0]!="string"){let err3={instancePath:instancePath+"/ModelState/"+key0.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/"+i0,schemaPath:"#/properties/ModelState/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/ModelState/"+key0.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/ModelState/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/ModelState",schemaPath:"#/properties/ModelState/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.ExceptionMessage!==void 0&&typeof data.ExceptionMessage!="string"){let err6={instancePath:instancePath+
"/ExceptionMessage",schemaPath:"#/properties/ExceptionMessage/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}if(data.StackTrace!==void 0&&typeof data.StackTrace!="string"){let err7={instancePath:instancePath+"/StackTrace",schemaPath:"#/prope\
rties/StackTrace/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate55.
errors=vErrors,errors===0}validate55.evaluated={props:{Message:!0,MessageDetail:!0,ModelState:!0,ExceptionMessage:!0,StackTrace:!0},dynamicProps:!1,dynamicItems:!1};
var validateInvoiceRowAnswer=validate56;function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
InvoiceRowId!==void 0){let data0=data.InvoiceRowId;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err0={instancePath:instancePath+
"/InvoiceRowId",schemaPath:"#/properties/InvoiceRowId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}return validate56.errors=vErrors,errors===0}validate56.evaluated={props:{InvoiceRowId:!0},dynamicProps:!1,dynamicItems:!1};var validateAttachmentForm=validate57;function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
InsertDocumentType===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"InsertDocumentType"},message:"must have \
required property 'InsertDocumentType'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.InsertDocumentSenderType===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"InsertDocumentSenderType"},message:"must have required property 'InsertDocumentSenderType'"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.Content===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Content"},message:"must have required property 'Content'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.InsertDocumentType!==void 0){let data0=data.
InsertDocumentType;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/InsertDocumentType",schemaPath:"\
#/properties/InsertDocumentType/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.InsertDocumentSenderType!==void 0){let data1=data.InsertDocumentSenderType;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={
instancePath:instancePath+"/InsertDocumentSenderType",schemaPath:"#/properties/InsertDocumentSenderType/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.Title!==void 0&&typeof data.Title!="string"){let err5={instancePath:instancePath+
"/Title",schemaPath:"#/properties/Title/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
if(data.SenderName!==void 0&&typeof data.SenderName!="string"){let err6={instancePath:instancePath+"/SenderName",schemaPath:"#/properties/SenderName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.Content!==void 0&&typeof data.Content!=
"string"){let err7={instancePath:instancePath+"/Content",schemaPath:"#/properties/Content/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate57.errors=vErrors,errors===0}validate57.evaluated={props:{InsertDocumentType:!0,
InsertDocumentSenderType:!0,Title:!0,SenderName:!0,Content:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedPersonDTO=validate58,schema25={type:"obje\
ct",properties:{PersonId:{type:["string","null"]},CustomerNumber:{type:["integer","null"]},Name:{type:["string","null"]},StreetAddress:{type:["string","null"]},
PostalCode:{type:["string","null"]},PostalAddress:{type:["string","null"]},CareOfAddress:{type:["string","null"]},PhoneHome:{type:["string","null"]},PhoneWork:{
type:["string","null"]},PhoneMobile:{type:["string","null"]},Email:{type:["string","null"]},Source:{enum:["FC","Population"]},AddressProtection:{type:["boolean",
"null"]},SecretPhone:{type:["boolean","null"]},ProtectedRegistration:{type:["boolean","null"]}}};function validate58(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate58.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.PersonId!==void 0){let data0=data.PersonId;if(typeof data0!="\
string"&&data0!==null){let err0={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema25.properties.PersonId.
type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.CustomerNumber!==void 0){let data1=data.CustomerNumber;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err1={instancePath:instancePath+"/CustomerNumber",schemaPath:"#/properties/CustomerNumb\
er/type",keyword:"type",params:{type:schema25.properties.CustomerNumber.type},message:"must be integer,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.Name!==void 0){let data2=data.Name;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/ty\
pe",keyword:"type",params:{type:schema25.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.
StreetAddress!==void 0){let data3=data.StreetAddress;if(typeof data3!="string"&&data3!==null){let err3={instancePath:instancePath+"/StreetAddress",schemaPath:"#\
/properties/StreetAddress/type",keyword:"type",params:{type:schema25.properties.StreetAddress.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.PostalCode!==void 0){let data4=data.PostalCode;if(typeof data4!="string"&&data4!==null){let err4={instancePath:instancePath+
"/PostalCode",schemaPath:"#/properties/PostalCode/type",keyword:"type",params:{type:schema25.properties.PostalCode.type},message:"must be string,null"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.PostalAddress!==void 0){let data5=data.PostalAddress;if(typeof data5!="string"&&data5!==null){let err5={
instancePath:instancePath+"/PostalAddress",schemaPath:"#/properties/PostalAddress/type",keyword:"type",params:{type:schema25.properties.PostalAddress.type},message:"\
must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.CareOfAddress!==void 0){let data6=data.CareOfAddress;if(typeof data6!="\
string"&&data6!==null){let err6={instancePath:instancePath+"/CareOfAddress",schemaPath:"#/properties/CareOfAddress/type",keyword:"type",params:{type:schema25.properties.
CareOfAddress.type},message:"must be string,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.PhoneHome!==void 0){let data7=data.PhoneHome;
if(typeof data7!="string"&&data7!==null){let err7={instancePath:instancePath+"/PhoneHome",schemaPath:"#/properties/PhoneHome/type",keyword:"type",params:{type:schema25.
properties.PhoneHome.type},message:"must be string,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.PhoneWork!==void 0){let data8=data.
PhoneWork;if(typeof data8!="string"&&data8!==null){let err8={instancePath:instancePath+"/PhoneWork",schemaPath:"#/properties/PhoneWork/type",keyword:"type",params:{
type:schema25.properties.PhoneWork.type},message:"must be string,null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.PhoneMobile!==void 0){
let data9=data.PhoneMobile;if(typeof data9!="string"&&data9!==null){let err9={instancePath:instancePath+"/PhoneMobile",schemaPath:"#/properties/PhoneMobile/type",
keyword:"type",params:{type:schema25.properties.PhoneMobile.type},message:"must be string,null"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.
Email!==void 0){let data10=data.Email;if(typeof data10!="string"&&data10!==null){let err10={instancePath:instancePath+"/Email",schemaPath:"#/properties/Email/ty\
pe",keyword:"type",params:{type:schema25.properties.Email.type},message:"must be string,null"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.
Source!==void 0){let data11=data.Source;if(!(data11==="FC"||data11==="Population")){let err11={instancePath:instancePath+"/Source",schemaPath:"#/properties/Sour\
ce/enum",keyword:"enum",params:{allowedValues:schema25.properties.Source.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}}if(data.AddressProtection!==void 0){let data12=data.AddressProtection;if(typeof data12!="boolean"&&data12!==null){let err12={instancePath:instancePath+
"/AddressProtection",schemaPath:"#/properties/AddressProtection/type",keyword:"type",params:{type:schema25.properties.AddressProtection.type},message:"must be b\
oolean,null"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.SecretPhone!==void 0){let data13=data.SecretPhone;if(typeof data13!="boolean"&&
data13!==null){let err13={instancePath:instancePath+"/SecretPhone",schemaPath:"#/properties/SecretPhone/type",keyword:"type",params:{type:schema25.properties.SecretPhone.
type},message:"must be boolean,null"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.ProtectedRegistration!==void 0){let data14=data.ProtectedRegistration;
if(typeof data14!="boolean"&&data14!==null){let err14={instancePath:instancePath+"/ProtectedRegistration",schemaPath:"#/properties/ProtectedRegistration/type",keyword:"\
type",params:{type:schema25.properties.ProtectedRegistration.type},message:"must be boolean,null"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{
let err15={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}
return validate58.errors=vErrors,errors===0}validate58.evaluated={props:{PersonId:!0,CustomerNumber:!0,Name:!0,StreetAddress:!0,PostalCode:!0,PostalAddress:!0,CareOfAddress:!0,
PhoneHome:!0,PhoneWork:!0,PhoneMobile:!0,Email:!0,Source:!0,AddressProtection:!0,SecretPhone:!0,ProtectedRegistration:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedContactDTO=validate59,
schema26={type:"object",properties:{Id:{type:["string","null"]},Name:{type:["string","null"]},EmploymentTitle:{type:["string","null"]},OrganizationName:{type:["\
string","null"]},Phone:{type:["string","null"]},Email:{type:["string","null"]},Address:{$ref:"#/components/schemas/PersonBasedAddressDTO"},TypeOfContact:{type:[
"string","null"]}}},schema27={type:"object",properties:{Id:{type:["string","null"]},VisitingAddress:{type:["string","null"]},StreetAddress:{type:["string","null"]},
PostalCode:{type:["string","null"]},PostalAddress:{type:["string","null"]}}};function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate60.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id!==void 0){let data0=data.Id;if(typeof data0!="string"&&data0!==null){let err0={
instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:schema27.properties.Id.type},message:"must be string,null"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.VisitingAddress!==void 0){let data1=data.VisitingAddress;if(typeof data1!="string"&&data1!==null){let err1={
instancePath:instancePath+"/VisitingAddress",schemaPath:"#/properties/VisitingAddress/type",keyword:"type",params:{type:schema27.properties.VisitingAddress.type},
message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.StreetAddress!==void 0){let data2=data.StreetAddress;if(typeof data2!=
"string"&&data2!==null){let err2={instancePath:instancePath+"/StreetAddress",schemaPath:"#/properties/StreetAddress/type",keyword:"type",params:{type:schema27.properties.
StreetAddress.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.PostalCode!==void 0){let data3=data.PostalCode;
if(typeof data3!="string"&&data3!==null){let err3={instancePath:instancePath+"/PostalCode",schemaPath:"#/properties/PostalCode/type",keyword:"type",params:{type:schema27.
properties.PostalCode.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.PostalAddress!==void 0){let data4=data.
PostalAddress;if(typeof data4!="string"&&data4!==null){let err4={instancePath:instancePath+"/PostalAddress",schemaPath:"#/properties/PostalAddress/type",keyword:"\
type",params:{type:schema27.properties.PostalAddress.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate60.
errors=vErrors,errors===0}validate60.evaluated={props:{Id:!0,VisitingAddress:!0,StreetAddress:!0,PostalCode:!0,PostalAddress:!0},dynamicProps:!1,dynamicItems:!1};
function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id!==void 0){let data0=data.Id;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"typ\
e",params:{type:schema26.properties.Id.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Name!==void 0){let data1=data.
Name;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema26.
properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.EmploymentTitle!==void 0){let data2=data.
EmploymentTitle;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+"/EmploymentTitle",schemaPath:"#/properties/EmploymentTitle/type",keyword:"\
type",params:{type:schema26.properties.EmploymentTitle.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.OrganizationName!==
void 0){let data3=data.OrganizationName;if(typeof data3!="string"&&data3!==null){let err3={instancePath:instancePath+"/OrganizationName",schemaPath:"#/propertie\
s/OrganizationName/type",keyword:"type",params:{type:schema26.properties.OrganizationName.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}if(data.Phone!==void 0){let data4=data.Phone;if(typeof data4!="string"&&data4!==null){let err4={instancePath:instancePath+"/Phone",schemaPath:"\
#/properties/Phone/type",keyword:"type",params:{type:schema26.properties.Phone.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.Email!==void 0){let data5=data.Email;if(typeof data5!="string"&&data5!==null){let err5={instancePath:instancePath+"/Email",schemaPath:"#/prope\
rties/Email/type",keyword:"type",params:{type:schema26.properties.Email.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.Address!==void 0&&(validate60(data.Address,{instancePath:instancePath+"/Address",parentData:data,parentDataProperty:"Address",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length)),data.TypeOfContact!==void 0){let data7=data.TypeOfContact;if(typeof data7!=
"string"&&data7!==null){let err6={instancePath:instancePath+"/TypeOfContact",schemaPath:"#/properties/TypeOfContact/type",keyword:"type",params:{type:schema26.properties.
TypeOfContact.type},message:"must be string,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate59.errors=vErrors,errors===0}validate59.
evaluated={props:{Id:!0,Name:!0,EmploymentTitle:!0,OrganizationName:!0,Phone:!0,Email:!0,Address:!0,TypeOfContact:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedAddressDTO=validate62;
function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate62.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id!==void 0){let data0=data.Id;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"typ\
e",params:{type:schema27.properties.Id.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.VisitingAddress!==
void 0){let data1=data.VisitingAddress;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/VisitingAddress",schemaPath:"#/properties/\
VisitingAddress/type",keyword:"type",params:{type:schema27.properties.VisitingAddress.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}if(data.StreetAddress!==void 0){let data2=data.StreetAddress;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+"\
/StreetAddress",schemaPath:"#/properties/StreetAddress/type",keyword:"type",params:{type:schema27.properties.StreetAddress.type},message:"must be string,null"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.PostalCode!==void 0){let data3=data.PostalCode;if(typeof data3!="string"&&data3!==null){let err3={
instancePath:instancePath+"/PostalCode",schemaPath:"#/properties/PostalCode/type",keyword:"type",params:{type:schema27.properties.PostalCode.type},message:"must\
 be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.PostalAddress!==void 0){let data4=data.PostalAddress;if(typeof data4!="stri\
ng"&&data4!==null){let err4={instancePath:instancePath+"/PostalAddress",schemaPath:"#/properties/PostalAddress/type",keyword:"type",params:{type:schema27.properties.
PostalAddress.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate62.errors=vErrors,errors===0}validate62.
evaluated={props:{Id:!0,VisitingAddress:!0,StreetAddress:!0,PostalCode:!0,PostalAddress:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedAktualiseringDTO=validate63,
schema29={type:"object",required:["Id"],properties:{Id:{type:"integer"},Type:{type:["string","null"]},PersonId:{type:["string","null"]},Name:{type:["string","nu\
ll"]},Date:{$ref:"#/components/schemas/LocalTime"},Reason:{type:["string","null"]},Regards:{type:["string","null"]},FromWho:{type:["string","null"]},Caseworker:{
type:["string","null"]},Organization:{type:["string","null"]},Status:{type:["string","null"]},InvestigationId:{type:["integer","null"]},ServiceId:{type:["intege\
r","null"]},DecisionId:{type:["integer","null"]}}};function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate63.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Type!==void 0){let data1=data.Type;if(typeof data1!="str\
ing"&&data1!==null){let err2={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:schema29.properties.Type.type},message:"\
must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.PersonId!==void 0){let data2=data.PersonId;if(typeof data2!="string"&&data2!==
null){let err3={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema29.properties.PersonId.type},message:"\
must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.Name!==void 0){let data3=data.Name;if(typeof data3!="string"&&data3!==null){
let err4={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema29.properties.Name.type},message:"must be stri\
ng,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.Date!==void 0&&(validate53(data.Date,{instancePath:instancePath+"/Date",parentData:data,
parentDataProperty:"Date",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.Reason!==
void 0){let data5=data.Reason;if(typeof data5!="string"&&data5!==null){let err5={instancePath:instancePath+"/Reason",schemaPath:"#/properties/Reason/type",keyword:"\
type",params:{type:schema29.properties.Reason.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.Regards!==
void 0){let data6=data.Regards;if(typeof data6!="string"&&data6!==null){let err6={instancePath:instancePath+"/Regards",schemaPath:"#/properties/Regards/type",keyword:"\
type",params:{type:schema29.properties.Regards.type},message:"must be string,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.FromWho!==
void 0){let data7=data.FromWho;if(typeof data7!="string"&&data7!==null){let err7={instancePath:instancePath+"/FromWho",schemaPath:"#/properties/FromWho/type",keyword:"\
type",params:{type:schema29.properties.FromWho.type},message:"must be string,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.Caseworker!==
void 0){let data8=data.Caseworker;if(typeof data8!="string"&&data8!==null){let err8={instancePath:instancePath+"/Caseworker",schemaPath:"#/properties/Caseworker\
/type",keyword:"type",params:{type:schema29.properties.Caseworker.type},message:"must be string,null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}
if(data.Organization!==void 0){let data9=data.Organization;if(typeof data9!="string"&&data9!==null){let err9={instancePath:instancePath+"/Organization",schemaPath:"\
#/properties/Organization/type",keyword:"type",params:{type:schema29.properties.Organization.type},message:"must be string,null"};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}}if(data.Status!==void 0){let data10=data.Status;if(typeof data10!="string"&&data10!==null){let err10={instancePath:instancePath+"/S\
tatus",schemaPath:"#/properties/Status/type",keyword:"type",params:{type:schema29.properties.Status.type},message:"must be string,null"};vErrors===null?vErrors=
[err10]:vErrors.push(err10),errors++}}if(data.InvestigationId!==void 0){let data11=data.InvestigationId;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&
isFinite(data11))&&data11!==null){let err11={instancePath:instancePath+"/InvestigationId",schemaPath:"#/properties/InvestigationId/type",keyword:"type",params:{
type:schema29.properties.InvestigationId.type},message:"must be integer,null"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.ServiceId!==
void 0){let data12=data.ServiceId;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12))&&data12!==null){let err12={instancePath:instancePath+
"/ServiceId",schemaPath:"#/properties/ServiceId/type",keyword:"type",params:{type:schema29.properties.ServiceId.type},message:"must be integer,null"};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.DecisionId!==void 0){let data13=data.DecisionId;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&
isFinite(data13))&&data13!==null){let err13={instancePath:instancePath+"/DecisionId",schemaPath:"#/properties/DecisionId/type",keyword:"type",params:{type:schema29.
properties.DecisionId.type},message:"must be integer,null"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}return validate63.errors=vErrors,
errors===0}validate63.evaluated={props:{Id:!0,Type:!0,PersonId:!0,Name:!0,Date:!0,Reason:!0,Regards:!0,FromWho:!0,Caseworker:!0,Organization:!0,Status:!0,InvestigationId:!0,
ServiceId:!0,DecisionId:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedInvestigationDTO=validate65,schema30={type:"object",required:["Id"],properties:{
Id:{type:"integer"},Type:{type:["string","null"]},FromDate:{$ref:"#/components/schemas/LocalTime"},ToDate:{$ref:"#/components/schemas/LocalTime"},Caseworker:{type:[
"string","null"]},Organization:{type:["string","null"]},DossierType:{type:["string","null"]},Applicant:{type:["string","null"]},CoApplicant:{type:["string","nul\
l"]},InvestigationPersonDTOs:{type:"array",items:{$ref:"#/components/schemas/PersonBasedInvestigationPersonDTO"}}}},schema31={type:"object",properties:{PersonId:{
type:["string","null"]},Name:{type:["string","null"]},CoApplicant:{type:["boolean","null"]}}};function validate68(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.PersonId!==void 0){let data0=data.PersonId;if(typeof data0!="\
string"&&data0!==null){let err0={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema31.properties.PersonId.
type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!="str\
ing"&&data1!==null){let err1={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema31.properties.Name.type},message:"\
must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.CoApplicant!==void 0){let data2=data.CoApplicant;if(typeof data2!="bool\
ean"&&data2!==null){let err2={instancePath:instancePath+"/CoApplicant",schemaPath:"#/properties/CoApplicant/type",keyword:"type",params:{type:schema31.properties.
CoApplicant.type},message:"must be boolean,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate68.errors=vErrors,errors===0}validate68.
evaluated={props:{PersonId:!0,Name:!0,CoApplicant:!0},dynamicProps:!1,dynamicItems:!1};function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.
Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Type!==void 0){let data1=data.Type;if(typeof data1!=
"string"&&data1!==null){let err2={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:schema30.properties.Type.type},
message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.FromDate!==void 0&&(validate53(data.FromDate,{instancePath:instancePath+
"/FromDate",parentData:data,parentDataProperty:"FromDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length)),data.ToDate!==void 0&&(validate53(data.ToDate,{instancePath:instancePath+"/ToDate",parentData:data,parentDataProperty:"ToDate",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.Caseworker!==void 0){let data4=data.Caseworker;
if(typeof data4!="string"&&data4!==null){let err3={instancePath:instancePath+"/Caseworker",schemaPath:"#/properties/Caseworker/type",keyword:"type",params:{type:schema30.
properties.Caseworker.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.Organization!==void 0){let data5=data.
Organization;if(typeof data5!="string"&&data5!==null){let err4={instancePath:instancePath+"/Organization",schemaPath:"#/properties/Organization/type",keyword:"t\
ype",params:{type:schema30.properties.Organization.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.DossierType!==
void 0){let data6=data.DossierType;if(typeof data6!="string"&&data6!==null){let err5={instancePath:instancePath+"/DossierType",schemaPath:"#/properties/DossierT\
ype/type",keyword:"type",params:{type:schema30.properties.DossierType.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.Applicant!==void 0){let data7=data.Applicant;if(typeof data7!="string"&&data7!==null){let err6={instancePath:instancePath+"/Applicant",schemaPath:"#/pro\
perties/Applicant/type",keyword:"type",params:{type:schema30.properties.Applicant.type},message:"must be string,null"};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}}if(data.CoApplicant!==void 0){let data8=data.CoApplicant;if(typeof data8!="string"&&data8!==null){let err7={instancePath:instancePath+"/CoApplic\
ant",schemaPath:"#/properties/CoApplicant/type",keyword:"type",params:{type:schema30.properties.CoApplicant.type},message:"must be string,null"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}}if(data.InvestigationPersonDTOs!==void 0){let data9=data.InvestigationPersonDTOs;if(Array.isArray(data9)){let len0=data9.
length;for(let i0=0;i0<len0;i0++)validate68(data9[i0],{instancePath:instancePath+"/InvestigationPersonDTOs/"+i0,parentData:data9,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length)}else{let err8={instancePath:instancePath+"/\
InvestigationPersonDTOs",schemaPath:"#/properties/InvestigationPersonDTOs/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}return validate65.errors=vErrors,errors===0}validate65.evaluated={props:{Id:!0,Type:!0,FromDate:!0,ToDate:!0,Caseworker:!0,
Organization:!0,DossierType:!0,Applicant:!0,CoApplicant:!0,InvestigationPersonDTOs:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedInvestigationPersonDTO=validate70;
function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate70.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
PersonId!==void 0){let data0=data.PersonId;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/Per\
sonId/type",keyword:"type",params:{type:schema31.properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}
if(data.Name!==void 0){let data1=data.Name;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/ty\
pe",keyword:"type",params:{type:schema31.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.
CoApplicant!==void 0){let data2=data.CoApplicant;if(typeof data2!="boolean"&&data2!==null){let err2={instancePath:instancePath+"/CoApplicant",schemaPath:"#/prop\
erties/CoApplicant/type",keyword:"type",params:{type:schema31.properties.CoApplicant.type},message:"must be boolean,null"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}return validate70.errors=vErrors,errors===0}validate70.evaluated={props:{PersonId:!0,Name:!0,CoApplicant:!0},dynamicProps:!1,dynamicItems:!1};
var validatePersonBasedServiceDTO=validate71,schema33={type:"object",required:["Id"],properties:{Id:{type:"integer"},Type:{type:["string","null"]},Organization:{
type:["string","null"]},StartDate:{$ref:"#/components/schemas/LocalTime"},EndDate:{$ref:"#/components/schemas/LocalTime"},Caseworker:{type:["string","null"]},CoCaseworker:{
type:["string","null"]},InvestigationId:{type:["integer","null"]},DecisionId:{type:["integer","null"]},Applicant:{type:["string","null"]},CoApplicant:{type:["st\
ring","null"]},ServicePersonDTOs:{type:"array",items:{$ref:"#/components/schemas/PersonBasedServicePersonDTO"}}}},schema34={type:"object",properties:{PersonId:{
type:["string","null"]},Name:{type:["string","null"]}}};function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate74.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.PersonId!==void 0){let data0=data.PersonId;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+
"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema34.properties.PersonId.type},message:"must be string,null"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+
"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema34.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}return validate74.errors=vErrors,errors===0}validate74.evaluated={props:{PersonId:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};
function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Type!==void 0){let data1=data.Type;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/Ty\
pe",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:schema33.properties.Type.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.Organization!==void 0){let data2=data.Organization;if(typeof data2!="string"&&data2!==null){let err3={instancePath:instancePath+
"/Organization",schemaPath:"#/properties/Organization/type",keyword:"type",params:{type:schema33.properties.Organization.type},message:"must be string,null"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.StartDate!==void 0&&(validate53(data.StartDate,{instancePath:instancePath+"/StartDate",parentData:data,
parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.
EndDate!==void 0&&(validate53(data.EndDate,{instancePath:instancePath+"/EndDate",parentData:data,parentDataProperty:"EndDate",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.Caseworker!==void 0){let data5=data.Caseworker;if(typeof data5!=
"string"&&data5!==null){let err4={instancePath:instancePath+"/Caseworker",schemaPath:"#/properties/Caseworker/type",keyword:"type",params:{type:schema33.properties.
Caseworker.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.CoCaseworker!==void 0){let data6=data.CoCaseworker;
if(typeof data6!="string"&&data6!==null){let err5={instancePath:instancePath+"/CoCaseworker",schemaPath:"#/properties/CoCaseworker/type",keyword:"type",params:{
type:schema33.properties.CoCaseworker.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.InvestigationId!==
void 0){let data7=data.InvestigationId;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))&&data7!==null){let err6={instancePath:instancePath+
"/InvestigationId",schemaPath:"#/properties/InvestigationId/type",keyword:"type",params:{type:schema33.properties.InvestigationId.type},message:"must be integer\
,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.DecisionId!==void 0){let data8=data.DecisionId;if(!(typeof data8=="number"&&!(data8%1)&&
!isNaN(data8)&&isFinite(data8))&&data8!==null){let err7={instancePath:instancePath+"/DecisionId",schemaPath:"#/properties/DecisionId/type",keyword:"type",params:{
type:schema33.properties.DecisionId.type},message:"must be integer,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.Applicant!==void 0){
let data9=data.Applicant;if(typeof data9!="string"&&data9!==null){let err8={instancePath:instancePath+"/Applicant",schemaPath:"#/properties/Applicant/type",keyword:"\
type",params:{type:schema33.properties.Applicant.type},message:"must be string,null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.CoApplicant!==
void 0){let data10=data.CoApplicant;if(typeof data10!="string"&&data10!==null){let err9={instancePath:instancePath+"/CoApplicant",schemaPath:"#/properties/CoApp\
licant/type",keyword:"type",params:{type:schema33.properties.CoApplicant.type},message:"must be string,null"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}
if(data.ServicePersonDTOs!==void 0){let data11=data.ServicePersonDTOs;if(Array.isArray(data11)){let len0=data11.length;for(let i0=0;i0<len0;i0++)validate74(data11[i0],
{instancePath:instancePath+"/ServicePersonDTOs/"+i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:
vErrors.concat(validate74.errors),errors=vErrors.length)}else{let err10={instancePath:instancePath+"/ServicePersonDTOs",schemaPath:"#/properties/ServicePersonDT\
Os/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate71.
errors=vErrors,errors===0}validate71.evaluated={props:{Id:!0,Type:!0,Organization:!0,StartDate:!0,EndDate:!0,Caseworker:!0,CoCaseworker:!0,InvestigationId:!0,DecisionId:!0,
Applicant:!0,CoApplicant:!0,ServicePersonDTOs:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedServicePersonDTO=validate76;function validate76(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate76.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.PersonId!==void 0){let data0=data.
PersonId;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{
type:schema34.properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Name!==void 0){let data1=data.
Name;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema34.
properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate76.errors=vErrors,errors===
0}validate76.evaluated={props:{PersonId:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedExecutionDTO=validate77,schema36={type:"object",required:[
"Id"],properties:{Id:{type:"integer"},Type:{type:["string","null"]},FromDate:{$ref:"#/components/schemas/LocalTime"},ToDate:{$ref:"#/components/schemas/LocalTim\
e"},Caseworker:{type:["string","null"]},Organization:{type:["string","null"]},DossierType:{type:["string","null"]}}};function validate77(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate77.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"\
#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Type!==
void 0){let data1=data.Type;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"ty\
pe",params:{type:schema36.properties.Type.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.FromDate!==void 0&&
(validate53(data.FromDate,{instancePath:instancePath+"/FromDate",parentData:data,parentDataProperty:"FromDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.ToDate!==void 0&&(validate53(data.ToDate,{instancePath:instancePath+"/ToDate",parentData:data,
parentDataProperty:"ToDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.
Caseworker!==void 0){let data4=data.Caseworker;if(typeof data4!="string"&&data4!==null){let err3={instancePath:instancePath+"/Caseworker",schemaPath:"#/properti\
es/Caseworker/type",keyword:"type",params:{type:schema36.properties.Caseworker.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.Organization!==void 0){let data5=data.Organization;if(typeof data5!="string"&&data5!==null){let err4={instancePath:instancePath+"/Organization",
schemaPath:"#/properties/Organization/type",keyword:"type",params:{type:schema36.properties.Organization.type},message:"must be string,null"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.DossierType!==void 0){let data6=data.DossierType;if(typeof data6!="string"&&data6!==null){let err5={instancePath:instancePath+
"/DossierType",schemaPath:"#/properties/DossierType/type",keyword:"type",params:{type:schema36.properties.DossierType.type},message:"must be string,null"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate77.errors=vErrors,errors===0}validate77.evaluated={props:{Id:!0,Type:!0,FromDate:!0,ToDate:!0,
Caseworker:!0,Organization:!0,DossierType:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedDecisionDTO=validate80,schema37={type:"object",required:["\
Id"],properties:{Id:{type:"integer"},Date:{$ref:"#/components/schemas/LocalTime"},Type:{type:["string","null"]},FromDate:{$ref:"#/components/schemas/LocalTime"},
ToDate:{$ref:"#/components/schemas/LocalTime"},Reason:{type:["string","null"]},DecisionMaker:{type:["string","null"]},Organization:{type:["string","null"]},InvestigationExecutionId:{
type:["integer","null"]},ServiceId:{type:["integer","null"]},Amount:{type:["number","null"]},CoApplicant:{type:["string","null"]},ReasonCoApplicant:{type:["stri\
ng","null"]},ConnectedApplication:{type:["integer","null"]},DecisionPersonDTOs:{type:"array",items:{$ref:"#/components/schemas/PersonBasedDecisionPersonDTO"}}}},
schema38={type:"object",properties:{PersonId:{type:["string","null"]},Name:{type:["string","null"]},IsCoApplicant:{type:["boolean","null"]}}};function validate84(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate84.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.PersonId!==void 0){let data0=data.
PersonId;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{
type:schema38.properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Name!==void 0){let data1=data.
Name;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema38.
properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.IsCoApplicant!==void 0){let data2=data.IsCoApplicant;
if(typeof data2!="boolean"&&data2!==null){let err2={instancePath:instancePath+"/IsCoApplicant",schemaPath:"#/properties/IsCoApplicant/type",keyword:"type",params:{
type:schema38.properties.IsCoApplicant.type},message:"must be boolean,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate84.
errors=vErrors,errors===0}validate84.evaluated={props:{PersonId:!0,Name:!0,IsCoApplicant:!0},dynamicProps:!1,dynamicItems:!1};function validate80(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate80.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.Date!==void 0&&(validate53(data.Date,{instancePath:instancePath+"/Date",parentData:data,parentDataProperty:"Date",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.Type!==void 0){let data2=data.Type;if(typeof data2!="string"&&data2!==null){
let err2={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:schema37.properties.Type.type},message:"must be stri\
ng,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.FromDate!==void 0&&(validate53(data.FromDate,{instancePath:instancePath+"/FromDate",
parentData:data,parentDataProperty:"FromDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length)),data.ToDate!==void 0&&(validate53(data.ToDate,{instancePath:instancePath+"/ToDate",parentData:data,parentDataProperty:"ToDate",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.Reason!==void 0){let data5=data.Reason;if(typeof data5!=
"string"&&data5!==null){let err3={instancePath:instancePath+"/Reason",schemaPath:"#/properties/Reason/type",keyword:"type",params:{type:schema37.properties.Reason.
type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.DecisionMaker!==void 0){let data6=data.DecisionMaker;if(typeof data6!=
"string"&&data6!==null){let err4={instancePath:instancePath+"/DecisionMaker",schemaPath:"#/properties/DecisionMaker/type",keyword:"type",params:{type:schema37.properties.
DecisionMaker.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.Organization!==void 0){let data7=data.Organization;
if(typeof data7!="string"&&data7!==null){let err5={instancePath:instancePath+"/Organization",schemaPath:"#/properties/Organization/type",keyword:"type",params:{
type:schema37.properties.Organization.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.InvestigationExecutionId!==
void 0){let data8=data.InvestigationExecutionId;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))&&data8!==null){let err6={instancePath:instancePath+
"/InvestigationExecutionId",schemaPath:"#/properties/InvestigationExecutionId/type",keyword:"type",params:{type:schema37.properties.InvestigationExecutionId.type},
message:"must be integer,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.ServiceId!==void 0){let data9=data.ServiceId;if(!(typeof data9==
"number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))&&data9!==null){let err7={instancePath:instancePath+"/ServiceId",schemaPath:"#/properties/ServiceId/type",keyword:"\
type",params:{type:schema37.properties.ServiceId.type},message:"must be integer,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.Amount!==
void 0){let data10=data.Amount;if(!(typeof data10=="number"&&isFinite(data10))&&data10!==null){let err8={instancePath:instancePath+"/Amount",schemaPath:"#/prope\
rties/Amount/type",keyword:"type",params:{type:schema37.properties.Amount.type},message:"must be number,null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}}if(data.CoApplicant!==void 0){let data11=data.CoApplicant;if(typeof data11!="string"&&data11!==null){let err9={instancePath:instancePath+"/CoApplicant",
schemaPath:"#/properties/CoApplicant/type",keyword:"type",params:{type:schema37.properties.CoApplicant.type},message:"must be string,null"};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}}if(data.ReasonCoApplicant!==void 0){let data12=data.ReasonCoApplicant;if(typeof data12!="string"&&data12!==null){let err10={
instancePath:instancePath+"/ReasonCoApplicant",schemaPath:"#/properties/ReasonCoApplicant/type",keyword:"type",params:{type:schema37.properties.ReasonCoApplicant.
type},message:"must be string,null"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.ConnectedApplication!==void 0){let data13=data.ConnectedApplication;
if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13))&&data13!==null){let err11={instancePath:instancePath+"/ConnectedApplication",schemaPath:"\
#/properties/ConnectedApplication/type",keyword:"type",params:{type:schema37.properties.ConnectedApplication.type},message:"must be integer,null"};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}}if(data.DecisionPersonDTOs!==void 0){let data14=data.DecisionPersonDTOs;if(Array.isArray(data14)){let len0=data14.
length;for(let i0=0;i0<len0;i0++)validate84(data14[i0],{instancePath:instancePath+"/DecisionPersonDTOs/"+i0,parentData:data14,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate84.errors:vErrors.concat(validate84.errors),errors=vErrors.length)}else{let err12={instancePath:instancePath+"/DecisionPersonDTO\
s",schemaPath:"#/properties/DecisionPersonDTOs/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}}else{let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}return validate80.errors=vErrors,errors===0}validate80.evaluated={props:{Id:!0,Date:!0,Type:!0,FromDate:!0,ToDate:!0,Reason:!0,DecisionMaker:!0,
Organization:!0,InvestigationExecutionId:!0,ServiceId:!0,Amount:!0,CoApplicant:!0,ReasonCoApplicant:!0,ConnectedApplication:!0,DecisionPersonDTOs:!0},dynamicProps:!1,
dynamicItems:!1};var validatePersonBasedDecisionPersonDTO=validate86;function validate86(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate86.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.PersonId!==void 0){let data0=data.PersonId;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+
"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema38.properties.PersonId.type},message:"must be string,null"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+
"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema38.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}}if(data.IsCoApplicant!==void 0){let data2=data.IsCoApplicant;if(typeof data2!="boolean"&&data2!==null){let err2={instancePath:instancePath+
"/IsCoApplicant",schemaPath:"#/properties/IsCoApplicant/type",keyword:"type",params:{type:schema38.properties.IsCoApplicant.type},message:"must be boolean,null"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate86.errors=vErrors,errors===0}validate86.evaluated={props:{PersonId:!0,Name:!0,
IsCoApplicant:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedCalculationDTO=validate87,schema40={type:"object",required:["Id"],properties:{Id:{type:"\
integer"},Norm:{type:["string","null"]},FromDate:{$ref:"#/components/schemas/LocalTime"},ToDate:{$ref:"#/components/schemas/LocalTime"},IncomeSum:{type:["number",
"null"]},ExpenseSum:{type:["number","null"]},SpecialExpenseSum:{type:["number","null"]},NormSum:{type:["number","null"]},CommonHouseholdCost:{type:["number","nu\
ll"]},FamilyCost:{type:["number","null"]},Balance:{type:["number","null"]},TotalSum:{type:["number","null"]},InvestigationId:{type:["integer","null"]},ServiceId:{
type:["integer","null"]},Final:{type:["boolean","null"]},ConnectedApplication:{type:["integer","null"]},CalculationPersonDTOs:{type:"array",items:{$ref:"#/compo\
nents/schemas/PersonBasedCalculationPersonDTO"}},CalculationIncomesDTOs:{type:"array",items:{$ref:"#/components/schemas/CommonCalculationIncomeDTO"}},CalculationExpensesDTOs:{
type:"array",items:{$ref:"#/components/schemas/CommonCalculationExpenseDTO"}},CalculationSpecialExpensesDTOs:{type:"array",items:{$ref:"#/components/schemas/Com\
monCalculationSpecialExpenseDTO"}}}},schema41={type:"object",properties:{PersonId:{type:["string","null"]},Name:{type:["string","null"]},Amount:{type:["number",
"null"]},DeviationFromDate:{$ref:"#/components/schemas/LocalTime"},DeviationToDate:{$ref:"#/components/schemas/LocalTime"}}};function validate90(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate90.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.PersonId!==void 0){let data0=data.PersonId;
if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema41.
properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!=
"string"&&data1!==null){let err1={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema41.properties.Name.type},
message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Amount!==void 0){let data2=data.Amount;if(!(typeof data2=="num\
ber"&&isFinite(data2))&&data2!==null){let err2={instancePath:instancePath+"/Amount",schemaPath:"#/properties/Amount/type",keyword:"type",params:{type:schema41.properties.
Amount.type},message:"must be number,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.DeviationFromDate!==void 0&&(validate53(data.DeviationFromDate,
{instancePath:instancePath+"/DeviationFromDate",parentData:data,parentDataProperty:"DeviationFromDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.
errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.DeviationToDate!==void 0&&(validate53(data.DeviationToDate,{instancePath:instancePath+"/De\
viationToDate",parentData:data,parentDataProperty:"DeviationToDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.
errors),errors=vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate90.errors=vErrors,errors===0}validate90.evaluated={props:{PersonId:!0,Name:!0,Amount:!0,DeviationFromDate:!0,DeviationToDate:!0},
dynamicProps:!1,dynamicItems:!1};var schema42={type:"object",properties:{AmountApplicant:{type:["number","null"]},ApplicantSearchDate:{$ref:"#/components/schema\
s/LocalTime"},AmountCoApplicant:{type:["number","null"]},CoApplicantSearchDate:{$ref:"#/components/schemas/LocalTime"},Type:{type:["string","null"]}}};function validate94(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate94.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.AmountApplicant!==void 0){
let data0=data.AmountApplicant;if(!(typeof data0=="number"&&isFinite(data0))&&data0!==null){let err0={instancePath:instancePath+"/AmountApplicant",schemaPath:"#\
/properties/AmountApplicant/type",keyword:"type",params:{type:schema42.properties.AmountApplicant.type},message:"must be number,null"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}}if(data.ApplicantSearchDate!==void 0&&(validate53(data.ApplicantSearchDate,{instancePath:instancePath+"/ApplicantSearchDate",parentData:data,
parentDataProperty:"ApplicantSearchDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),
data.AmountCoApplicant!==void 0){let data2=data.AmountCoApplicant;if(!(typeof data2=="number"&&isFinite(data2))&&data2!==null){let err1={instancePath:instancePath+
"/AmountCoApplicant",schemaPath:"#/properties/AmountCoApplicant/type",keyword:"type",params:{type:schema42.properties.AmountCoApplicant.type},message:"must be n\
umber,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.CoApplicantSearchDate!==void 0&&(validate53(data.CoApplicantSearchDate,{instancePath:instancePath+
"/CoApplicantSearchDate",parentData:data,parentDataProperty:"CoApplicantSearchDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length)),data.Type!==void 0){let data4=data.Type;if(typeof data4!="string"&&data4!==null){let err2={instancePath:instancePath+
"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:schema42.properties.Type.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate94.errors=vErrors,errors===0}validate94.evaluated={props:{AmountApplicant:!0,ApplicantSearchDate:!0,AmountCoApplicant:!0,
CoApplicantSearchDate:!0,Type:!0},dynamicProps:!1,dynamicItems:!1};var schema43={type:"object",properties:{AppliedAmount:{type:["number","null"]},ApprovedAmount:{
type:["number","null"]},Type:{type:["string","null"]}}};function validate98(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate98.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.AppliedAmount!==void 0){let data0=data.AppliedAmount;if(!(typeof data0=="number"&&isFinite(data0))&&data0!==
null){let err0={instancePath:instancePath+"/AppliedAmount",schemaPath:"#/properties/AppliedAmount/type",keyword:"type",params:{type:schema43.properties.AppliedAmount.
type},message:"must be number,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.ApprovedAmount!==void 0){let data1=data.ApprovedAmount;if(!(typeof data1==
"number"&&isFinite(data1))&&data1!==null){let err1={instancePath:instancePath+"/ApprovedAmount",schemaPath:"#/properties/ApprovedAmount/type",keyword:"type",params:{
type:schema43.properties.ApprovedAmount.type},message:"must be number,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Type!==void 0){let data2=data.
Type;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:schema43.
properties.Type.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate98.errors=vErrors,errors===
0}validate98.evaluated={props:{AppliedAmount:!0,ApprovedAmount:!0,Type:!0},dynamicProps:!1,dynamicItems:!1};var schema44={type:"object",properties:{AppliedAmount:{
type:["number","null"]},ApprovedAmount:{type:["number","null"]},Type:{type:["string","null"]}}};function validate100(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate100.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.AppliedAmount!==void 0){let data0=data.AppliedAmount;if(!(typeof data0==
"number"&&isFinite(data0))&&data0!==null){let err0={instancePath:instancePath+"/AppliedAmount",schemaPath:"#/properties/AppliedAmount/type",keyword:"type",params:{
type:schema44.properties.AppliedAmount.type},message:"must be number,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.ApprovedAmount!==
void 0){let data1=data.ApprovedAmount;if(!(typeof data1=="number"&&isFinite(data1))&&data1!==null){let err1={instancePath:instancePath+"/ApprovedAmount",schemaPath:"\
#/properties/ApprovedAmount/type",keyword:"type",params:{type:schema44.properties.ApprovedAmount.type},message:"must be number,null"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}}if(data.Type!==void 0){let data2=data.Type;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+"/Type",schemaPath:"\
#/properties/Type/type",keyword:"type",params:{type:schema44.properties.Type.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate100.errors=vErrors,errors===0}validate100.evaluated={props:{AppliedAmount:!0,ApprovedAmount:!0,Type:!0},dynamicProps:!1,dynamicItems:!1};
function validate87(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate87.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Norm!==void 0){let data1=data.Norm;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/No\
rm",schemaPath:"#/properties/Norm/type",keyword:"type",params:{type:schema40.properties.Norm.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.FromDate!==void 0&&(validate53(data.FromDate,{instancePath:instancePath+"/FromDate",parentData:data,parentDataProperty:"Fro\
mDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.ToDate!==void 0&&(validate53(
data.ToDate,{instancePath:instancePath+"/ToDate",parentData:data,parentDataProperty:"ToDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:
vErrors.concat(validate53.errors),errors=vErrors.length)),data.IncomeSum!==void 0){let data4=data.IncomeSum;if(!(typeof data4=="number"&&isFinite(data4))&&data4!==
null){let err3={instancePath:instancePath+"/IncomeSum",schemaPath:"#/properties/IncomeSum/type",keyword:"type",params:{type:schema40.properties.IncomeSum.type},
message:"must be number,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.ExpenseSum!==void 0){let data5=data.ExpenseSum;if(!(typeof data5==
"number"&&isFinite(data5))&&data5!==null){let err4={instancePath:instancePath+"/ExpenseSum",schemaPath:"#/properties/ExpenseSum/type",keyword:"type",params:{type:schema40.
properties.ExpenseSum.type},message:"must be number,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.SpecialExpenseSum!==void 0){let data6=data.
SpecialExpenseSum;if(!(typeof data6=="number"&&isFinite(data6))&&data6!==null){let err5={instancePath:instancePath+"/SpecialExpenseSum",schemaPath:"#/properties\
/SpecialExpenseSum/type",keyword:"type",params:{type:schema40.properties.SpecialExpenseSum.type},message:"must be number,null"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.NormSum!==void 0){let data7=data.NormSum;if(!(typeof data7=="number"&&isFinite(data7))&&data7!==null){let err6={instancePath:instancePath+
"/NormSum",schemaPath:"#/properties/NormSum/type",keyword:"type",params:{type:schema40.properties.NormSum.type},message:"must be number,null"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}if(data.CommonHouseholdCost!==void 0){let data8=data.CommonHouseholdCost;if(!(typeof data8=="number"&&isFinite(data8))&&data8!==
null){let err7={instancePath:instancePath+"/CommonHouseholdCost",schemaPath:"#/properties/CommonHouseholdCost/type",keyword:"type",params:{type:schema40.properties.
CommonHouseholdCost.type},message:"must be number,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.FamilyCost!==void 0){let data9=data.
FamilyCost;if(!(typeof data9=="number"&&isFinite(data9))&&data9!==null){let err8={instancePath:instancePath+"/FamilyCost",schemaPath:"#/properties/FamilyCost/ty\
pe",keyword:"type",params:{type:schema40.properties.FamilyCost.type},message:"must be number,null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.
Balance!==void 0){let data10=data.Balance;if(!(typeof data10=="number"&&isFinite(data10))&&data10!==null){let err9={instancePath:instancePath+"/Balance",schemaPath:"\
#/properties/Balance/type",keyword:"type",params:{type:schema40.properties.Balance.type},message:"must be number,null"};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}}if(data.TotalSum!==void 0){let data11=data.TotalSum;if(!(typeof data11=="number"&&isFinite(data11))&&data11!==null){let err10={instancePath:instancePath+
"/TotalSum",schemaPath:"#/properties/TotalSum/type",keyword:"type",params:{type:schema40.properties.TotalSum.type},message:"must be number,null"};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}}if(data.InvestigationId!==void 0){let data12=data.InvestigationId;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(
data12)&&isFinite(data12))&&data12!==null){let err11={instancePath:instancePath+"/InvestigationId",schemaPath:"#/properties/InvestigationId/type",keyword:"type",
params:{type:schema40.properties.InvestigationId.type},message:"must be integer,null"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.ServiceId!==
void 0){let data13=data.ServiceId;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13))&&data13!==null){let err12={instancePath:instancePath+
"/ServiceId",schemaPath:"#/properties/ServiceId/type",keyword:"type",params:{type:schema40.properties.ServiceId.type},message:"must be integer,null"};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.Final!==void 0){let data14=data.Final;if(typeof data14!="boolean"&&data14!==null){let err13={instancePath:instancePath+
"/Final",schemaPath:"#/properties/Final/type",keyword:"type",params:{type:schema40.properties.Final.type},message:"must be boolean,null"};vErrors===null?vErrors=
[err13]:vErrors.push(err13),errors++}}if(data.ConnectedApplication!==void 0){let data15=data.ConnectedApplication;if(!(typeof data15=="number"&&!(data15%1)&&!isNaN(
data15)&&isFinite(data15))&&data15!==null){let err14={instancePath:instancePath+"/ConnectedApplication",schemaPath:"#/properties/ConnectedApplication/type",keyword:"\
type",params:{type:schema40.properties.ConnectedApplication.type},message:"must be integer,null"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.
CalculationPersonDTOs!==void 0){let data16=data.CalculationPersonDTOs;if(Array.isArray(data16)){let len0=data16.length;for(let i0=0;i0<len0;i0++)validate90(data16[i0],
{instancePath:instancePath+"/CalculationPersonDTOs/"+i0,parentData:data16,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate90.errors:
vErrors.concat(validate90.errors),errors=vErrors.length)}else{let err15={instancePath:instancePath+"/CalculationPersonDTOs",schemaPath:"#/properties/Calculation\
PersonDTOs/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.CalculationIncomesDTOs!==
void 0){let data18=data.CalculationIncomesDTOs;if(Array.isArray(data18)){let len1=data18.length;for(let i1=0;i1<len1;i1++)validate94(data18[i1],{instancePath:instancePath+
"/CalculationIncomesDTOs/"+i1,parentData:data18,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate94.errors:vErrors.concat(validate94.
errors),errors=vErrors.length)}else{let err16={instancePath:instancePath+"/CalculationIncomesDTOs",schemaPath:"#/properties/CalculationIncomesDTOs/type",keyword:"\
type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.CalculationExpensesDTOs!==void 0){let data20=data.
CalculationExpensesDTOs;if(Array.isArray(data20)){let len2=data20.length;for(let i2=0;i2<len2;i2++)validate98(data20[i2],{instancePath:instancePath+"/Calculatio\
nExpensesDTOs/"+i2,parentData:data20,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate98.errors:vErrors.concat(validate98.errors),
errors=vErrors.length)}else{let err17={instancePath:instancePath+"/CalculationExpensesDTOs",schemaPath:"#/properties/CalculationExpensesDTOs/type",keyword:"type",
params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.CalculationSpecialExpensesDTOs!==void 0){let data22=data.
CalculationSpecialExpensesDTOs;if(Array.isArray(data22)){let len3=data22.length;for(let i3=0;i3<len3;i3++)validate100(data22[i3],{instancePath:instancePath+"/Ca\
lculationSpecialExpensesDTOs/"+i3,parentData:data22,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate100.errors:vErrors.concat(validate100.
errors),errors=vErrors.length)}else{let err18={instancePath:instancePath+"/CalculationSpecialExpensesDTOs",schemaPath:"#/properties/CalculationSpecialExpensesDT\
Os/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}return validate87.
errors=vErrors,errors===0}validate87.evaluated={props:{Id:!0,Norm:!0,FromDate:!0,ToDate:!0,IncomeSum:!0,ExpenseSum:!0,SpecialExpenseSum:!0,NormSum:!0,CommonHouseholdCost:!0,
FamilyCost:!0,Balance:!0,TotalSum:!0,InvestigationId:!0,ServiceId:!0,Final:!0,ConnectedApplication:!0,CalculationPersonDTOs:!0,CalculationIncomesDTOs:!0,CalculationExpensesDTOs:!0,
CalculationSpecialExpensesDTOs:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedCalculationPersonDTO=validate102;function validate102(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate102.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.PersonId!==void 0){let data0=data.PersonId;
if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema41.
properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!=
"string"&&data1!==null){let err1={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema41.properties.Name.type},
message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Amount!==void 0){let data2=data.Amount;if(!(typeof data2=="num\
ber"&&isFinite(data2))&&data2!==null){let err2={instancePath:instancePath+"/Amount",schemaPath:"#/properties/Amount/type",keyword:"type",params:{type:schema41.properties.
Amount.type},message:"must be number,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.DeviationFromDate!==void 0&&(validate53(data.DeviationFromDate,
{instancePath:instancePath+"/DeviationFromDate",parentData:data,parentDataProperty:"DeviationFromDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.
errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.DeviationToDate!==void 0&&(validate53(data.DeviationToDate,{instancePath:instancePath+"/De\
viationToDate",parentData:data,parentDataProperty:"DeviationToDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.
errors),errors=vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate102.errors=vErrors,errors===0}validate102.evaluated={props:{PersonId:!0,Name:!0,Amount:!0,DeviationFromDate:!0,
DeviationToDate:!0},dynamicProps:!1,dynamicItems:!1};var validateCommonCalculationIncomeDTO=validate105;function validate105(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate105.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.AmountApplicant!==void 0){let data0=data.AmountApplicant;if(!(typeof data0==
"number"&&isFinite(data0))&&data0!==null){let err0={instancePath:instancePath+"/AmountApplicant",schemaPath:"#/properties/AmountApplicant/type",keyword:"type",params:{
type:schema42.properties.AmountApplicant.type},message:"must be number,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.ApplicantSearchDate!==
void 0&&(validate53(data.ApplicantSearchDate,{instancePath:instancePath+"/ApplicantSearchDate",parentData:data,parentDataProperty:"ApplicantSearchDate",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.AmountCoApplicant!==void 0){let data2=data.
AmountCoApplicant;if(!(typeof data2=="number"&&isFinite(data2))&&data2!==null){let err1={instancePath:instancePath+"/AmountCoApplicant",schemaPath:"#/properties\
/AmountCoApplicant/type",keyword:"type",params:{type:schema42.properties.AmountCoApplicant.type},message:"must be number,null"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}if(data.CoApplicantSearchDate!==void 0&&(validate53(data.CoApplicantSearchDate,{instancePath:instancePath+"/CoApplicantSearchDate",parentData:data,
parentDataProperty:"CoApplicantSearchDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length)),data.Type!==void 0){let data4=data.Type;if(typeof data4!="string"&&data4!==null){let err2={instancePath:instancePath+"/Type",schemaPath:"#/properties/T\
ype/type",keyword:"type",params:{type:schema42.properties.Type.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
return validate105.errors=vErrors,errors===0}validate105.evaluated={props:{AmountApplicant:!0,ApplicantSearchDate:!0,AmountCoApplicant:!0,CoApplicantSearchDate:!0,
Type:!0},dynamicProps:!1,dynamicItems:!1};var validateCommonCalculationExpenseDTO=validate108;function validate108(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate108.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.AppliedAmount!==void 0){let data0=data.AppliedAmount;if(!(typeof data0==
"number"&&isFinite(data0))&&data0!==null){let err0={instancePath:instancePath+"/AppliedAmount",schemaPath:"#/properties/AppliedAmount/type",keyword:"type",params:{
type:schema43.properties.AppliedAmount.type},message:"must be number,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.ApprovedAmount!==
void 0){let data1=data.ApprovedAmount;if(!(typeof data1=="number"&&isFinite(data1))&&data1!==null){let err1={instancePath:instancePath+"/ApprovedAmount",schemaPath:"\
#/properties/ApprovedAmount/type",keyword:"type",params:{type:schema43.properties.ApprovedAmount.type},message:"must be number,null"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}}if(data.Type!==void 0){let data2=data.Type;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+"/Type",schemaPath:"\
#/properties/Type/type",keyword:"type",params:{type:schema43.properties.Type.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate108.errors=vErrors,errors===0}validate108.evaluated={props:{AppliedAmount:!0,ApprovedAmount:!0,Type:!0},dynamicProps:!1,dynamicItems:!1};
var validateCommonCalculationSpecialExpenseDTO=validate109;function validate109(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate109.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.AppliedAmount!==void 0){let data0=data.AppliedAmount;if(!(typeof data0=="number"&&isFinite(data0))&&data0!==
null){let err0={instancePath:instancePath+"/AppliedAmount",schemaPath:"#/properties/AppliedAmount/type",keyword:"type",params:{type:schema44.properties.AppliedAmount.
type},message:"must be number,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.ApprovedAmount!==void 0){let data1=data.ApprovedAmount;if(!(typeof data1==
"number"&&isFinite(data1))&&data1!==null){let err1={instancePath:instancePath+"/ApprovedAmount",schemaPath:"#/properties/ApprovedAmount/type",keyword:"type",params:{
type:schema44.properties.ApprovedAmount.type},message:"must be number,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Type!==void 0){let data2=data.
Type;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:schema44.
properties.Type.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate109.errors=vErrors,errors===
0}validate109.evaluated={props:{AppliedAmount:!0,ApprovedAmount:!0,Type:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedPaymentDTO=validate110,schema49={
type:"object",required:["Id"],properties:{Id:{type:"integer"},Amount:{type:["number","null"]},PaymentMethod:{type:["string","null"]},PayDate:{$ref:"#/components\
/schemas/LocalTime"},Clearing:{type:["string","null"]},AccountNumber:{type:["string","null"]},Name:{type:["string","null"]},StreetAddress:{type:["string","null"]},
CareOfAddress:{type:["string","null"]},PostalCode:{type:["string","null"]},PostalAddress:{type:["string","null"]},BillingNumber:{type:["string","null"]},LocalNumber:{
type:["string","null"]},VoucherNumber:{type:["string","null"]},Message:{type:["string","null"]},InvestigationExecutionId:{type:["integer","null"]},ServiceId:{type:[
"integer","null"]},ConnectedApplication:{type:["integer","null"]},ConcernedMonth:{type:["string","null"]},PaymentPersonDTOs:{type:"array",items:{$ref:"#/compone\
nts/schemas/PersonBasedPaymentPersonDTO"}}}},schema50={type:"object",properties:{PersonId:{type:["string","null"]},Name:{type:["string","null"]}}};function validate112(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate112.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.PersonId!==void 0){let data0=data.
PersonId;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{
type:schema50.properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Name!==void 0){let data1=data.
Name;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema50.
properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate112.errors=vErrors,errors===
0}validate112.evaluated={props:{PersonId:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};function validate110(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate110.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.
Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Amount!==void 0){let data1=data.Amount;
if(!(typeof data1=="number"&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+"/Amount",schemaPath:"#/properties/Amount/type",keyword:"type",
params:{type:schema49.properties.Amount.type},message:"must be number,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.PaymentMethod!==
void 0){let data2=data.PaymentMethod;if(typeof data2!="string"&&data2!==null){let err3={instancePath:instancePath+"/PaymentMethod",schemaPath:"#/properties/Paym\
entMethod/type",keyword:"type",params:{type:schema49.properties.PaymentMethod.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.PayDate!==void 0&&(validate53(data.PayDate,{instancePath:instancePath+"/PayDate",parentData:data,parentDataProperty:"PayDate",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.Clearing!==void 0){let data4=data.Clearing;if(typeof data4!=
"string"&&data4!==null){let err4={instancePath:instancePath+"/Clearing",schemaPath:"#/properties/Clearing/type",keyword:"type",params:{type:schema49.properties.
Clearing.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.AccountNumber!==void 0){let data5=data.AccountNumber;
if(typeof data5!="string"&&data5!==null){let err5={instancePath:instancePath+"/AccountNumber",schemaPath:"#/properties/AccountNumber/type",keyword:"type",params:{
type:schema49.properties.AccountNumber.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.Name!==void 0){let data6=data.
Name;if(typeof data6!="string"&&data6!==null){let err6={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema49.
properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.StreetAddress!==void 0){let data7=data.StreetAddress;
if(typeof data7!="string"&&data7!==null){let err7={instancePath:instancePath+"/StreetAddress",schemaPath:"#/properties/StreetAddress/type",keyword:"type",params:{
type:schema49.properties.StreetAddress.type},message:"must be string,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.CareOfAddress!==void 0){
let data8=data.CareOfAddress;if(typeof data8!="string"&&data8!==null){let err8={instancePath:instancePath+"/CareOfAddress",schemaPath:"#/properties/CareOfAddres\
s/type",keyword:"type",params:{type:schema49.properties.CareOfAddress.type},message:"must be string,null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}
if(data.PostalCode!==void 0){let data9=data.PostalCode;if(typeof data9!="string"&&data9!==null){let err9={instancePath:instancePath+"/PostalCode",schemaPath:"#/\
properties/PostalCode/type",keyword:"type",params:{type:schema49.properties.PostalCode.type},message:"must be string,null"};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}}if(data.PostalAddress!==void 0){let data10=data.PostalAddress;if(typeof data10!="string"&&data10!==null){let err10={instancePath:instancePath+
"/PostalAddress",schemaPath:"#/properties/PostalAddress/type",keyword:"type",params:{type:schema49.properties.PostalAddress.type},message:"must be string,null"};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.BillingNumber!==void 0){let data11=data.BillingNumber;if(typeof data11!="string"&&data11!==
null){let err11={instancePath:instancePath+"/BillingNumber",schemaPath:"#/properties/BillingNumber/type",keyword:"type",params:{type:schema49.properties.BillingNumber.
type},message:"must be string,null"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.LocalNumber!==void 0){let data12=data.LocalNumber;if(typeof data12!=
"string"&&data12!==null){let err12={instancePath:instancePath+"/LocalNumber",schemaPath:"#/properties/LocalNumber/type",keyword:"type",params:{type:schema49.properties.
LocalNumber.type},message:"must be string,null"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.VoucherNumber!==void 0){let data13=data.VoucherNumber;
if(typeof data13!="string"&&data13!==null){let err13={instancePath:instancePath+"/VoucherNumber",schemaPath:"#/properties/VoucherNumber/type",keyword:"type",params:{
type:schema49.properties.VoucherNumber.type},message:"must be string,null"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.Message!==void 0){
let data14=data.Message;if(typeof data14!="string"&&data14!==null){let err14={instancePath:instancePath+"/Message",schemaPath:"#/properties/Message/type",keyword:"\
type",params:{type:schema49.properties.Message.type},message:"must be string,null"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.InvestigationExecutionId!==
void 0){let data15=data.InvestigationExecutionId;if(!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15))&&data15!==null){let err15={instancePath:instancePath+
"/InvestigationExecutionId",schemaPath:"#/properties/InvestigationExecutionId/type",keyword:"type",params:{type:schema49.properties.InvestigationExecutionId.type},
message:"must be integer,null"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.ServiceId!==void 0){let data16=data.ServiceId;if(!(typeof data16==
"number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))&&data16!==null){let err16={instancePath:instancePath+"/ServiceId",schemaPath:"#/properties/ServiceId/ty\
pe",keyword:"type",params:{type:schema49.properties.ServiceId.type},message:"must be integer,null"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}
if(data.ConnectedApplication!==void 0){let data17=data.ConnectedApplication;if(!(typeof data17=="number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17))&&data17!==
null){let err17={instancePath:instancePath+"/ConnectedApplication",schemaPath:"#/properties/ConnectedApplication/type",keyword:"type",params:{type:schema49.properties.
ConnectedApplication.type},message:"must be integer,null"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.ConcernedMonth!==void 0){let data18=data.
ConcernedMonth;if(typeof data18!="string"&&data18!==null){let err18={instancePath:instancePath+"/ConcernedMonth",schemaPath:"#/properties/ConcernedMonth/type",keyword:"\
type",params:{type:schema49.properties.ConcernedMonth.type},message:"must be string,null"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.
PaymentPersonDTOs!==void 0){let data19=data.PaymentPersonDTOs;if(Array.isArray(data19)){let len0=data19.length;for(let i0=0;i0<len0;i0++)validate112(data19[i0],
{instancePath:instancePath+"/PaymentPersonDTOs/"+i0,parentData:data19,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate112.errors:
vErrors.concat(validate112.errors),errors=vErrors.length)}else{let err19={instancePath:instancePath+"/PaymentPersonDTOs",schemaPath:"#/properties/PaymentPersonD\
TOs/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{let err20={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}return validate110.
errors=vErrors,errors===0}validate110.evaluated={props:{Id:!0,Amount:!0,PaymentMethod:!0,PayDate:!0,Clearing:!0,AccountNumber:!0,Name:!0,StreetAddress:!0,CareOfAddress:!0,
PostalCode:!0,PostalAddress:!0,BillingNumber:!0,LocalNumber:!0,VoucherNumber:!0,Message:!0,InvestigationExecutionId:!0,ServiceId:!0,ConnectedApplication:!0,ConcernedMonth:!0,
PaymentPersonDTOs:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedPaymentPersonDTO=validate114;function validate114(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate114.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.PersonId!==void 0){let data0=data.PersonId;
if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema50.
properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!=
"string"&&data1!==null){let err1={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema50.properties.Name.type},
message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate114.errors=vErrors,errors===0}validate114.evaluated=
{props:{PersonId:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedResourceAllocationDTO=validate115,schema52={type:"object",required:["Id"],properties:{
Id:{type:"integer"},StartDate:{$ref:"#/components/schemas/LocalTime"},EndDate:{$ref:"#/components/schemas/LocalTime"},Percent:{type:["integer","null"]},Resource:{
type:["string","null"]},ResourceType:{type:["string","null"]},ServiceId:{type:["integer","null"]}}};function validate115(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate115.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){
let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/I\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.StartDate!==void 0&&
(validate53(data.StartDate,{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.EndDate!==void 0&&(validate53(data.EndDate,{instancePath:instancePath+"/En\
dDate",parentData:data,parentDataProperty:"EndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=
vErrors.length)),data.Percent!==void 0){let data3=data.Percent;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null){let err2={
instancePath:instancePath+"/Percent",schemaPath:"#/properties/Percent/type",keyword:"type",params:{type:schema52.properties.Percent.type},message:"must be integ\
er,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Resource!==void 0){let data4=data.Resource;if(typeof data4!="string"&&data4!==null){
let err3={instancePath:instancePath+"/Resource",schemaPath:"#/properties/Resource/type",keyword:"type",params:{type:schema52.properties.Resource.type},message:"\
must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.ResourceType!==void 0){let data5=data.ResourceType;if(typeof data5!="st\
ring"&&data5!==null){let err4={instancePath:instancePath+"/ResourceType",schemaPath:"#/properties/ResourceType/type",keyword:"type",params:{type:schema52.properties.
ResourceType.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.ServiceId!==void 0){let data6=data.ServiceId;
if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))&&data6!==null){let err5={instancePath:instancePath+"/ServiceId",schemaPath:"#/propertie\
s/ServiceId/type",keyword:"type",params:{type:schema52.properties.ServiceId.type},message:"must be integer,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}return validate115.errors=vErrors,errors===0}validate115.evaluated={props:{Id:!0,StartDate:!0,EndDate:!0,Percent:!0,Resource:!0,ResourceType:!0,
ServiceId:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedDocumentDTO=validate118,schema53={type:"object",required:["Id"],properties:{Id:{type:"stri\
ng"},Title:{type:["string","null"]},Date:{$ref:"#/components/schemas/LocalTime"},DocumentType:{type:["string","null"]},OwnerId:{type:["string","null"]},OwnerType:{
type:["string","null"]}}};function validate118(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate118.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="ob\
ject"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must \
have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0&&typeof data.Id!="string"){let err1={instancePath:instancePath+
"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.Title!==void 0){let data1=data.Title;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/Title",schemaPath:"#/properties/Titl\
e/type",keyword:"type",params:{type:schema53.properties.Title.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.
Date!==void 0&&(validate53(data.Date,{instancePath:instancePath+"/Date",parentData:data,parentDataProperty:"Date",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.DocumentType!==void 0){let data3=data.DocumentType;if(typeof data3!="strin\
g"&&data3!==null){let err3={instancePath:instancePath+"/DocumentType",schemaPath:"#/properties/DocumentType/type",keyword:"type",params:{type:schema53.properties.
DocumentType.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.OwnerId!==void 0){let data4=data.OwnerId;if(typeof data4!=
"string"&&data4!==null){let err4={instancePath:instancePath+"/OwnerId",schemaPath:"#/properties/OwnerId/type",keyword:"type",params:{type:schema53.properties.OwnerId.
type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.OwnerType!==void 0){let data5=data.OwnerType;if(typeof data5!=
"string"&&data5!==null){let err5={instancePath:instancePath+"/OwnerType",schemaPath:"#/properties/OwnerType/type",keyword:"type",params:{type:schema53.properties.
OwnerType.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate118.errors=vErrors,errors===0}validate118.
evaluated={props:{Id:!0,Title:!0,Date:!0,DocumentType:!0,OwnerId:!0,OwnerType:!0},dynamicProps:!1,dynamicItems:!1};var validateExtractAktualiseringDTO=validate120,
schema54={type:"object","x-searchable":["PersonId","Id","Aktualisering","Type","Date","Reason","Regards","FromWho","Caseworker","Organization","Status","Investi\
gationId","ServiceId","DecisionId"],required:["Id"],properties:{PersonId:{type:["string","null"]},Name:{type:["string","null"]},Id:{type:"integer"},Aktualisering:{
type:["string","null"]},Type:{type:["string","null"]},CustomerNumber:{type:["integer","null"]},Date:{$ref:"#/components/schemas/LocalTime"},Reason:{type:["strin\
g","null"]},Regards:{type:["string","null"]},FromWho:{type:["string","null"]},Caseworker:{type:["string","null"]},Organization:{type:["string","null"]},Status:{
type:["string","null"]},InvestigationId:{type:["integer","null"]},ServiceId:{type:["integer","null"]},DecisionId:{type:["integer","null"]},StartTime:{$ref:"#/co\
mponents/schemas/LocalTime"},EndTime:{$ref:"#/components/schemas/LocalTime"}}};function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate120.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.PersonId!==void 0){
let data0=data.PersonId;if(typeof data0!="string"&&data0!==null){let err1={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"\
type",params:{type:schema54.properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0){
let data1=data.Name;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{
type:schema54.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Id!==void 0){let data2=data.
Id;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err3={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.Aktualisering!==void 0){let data3=data.
Aktualisering;if(typeof data3!="string"&&data3!==null){let err4={instancePath:instancePath+"/Aktualisering",schemaPath:"#/properties/Aktualisering/type",keyword:"\
type",params:{type:schema54.properties.Aktualisering.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.Type!==
void 0){let data4=data.Type;if(typeof data4!="string"&&data4!==null){let err5={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"ty\
pe",params:{type:schema54.properties.Type.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.CustomerNumber!==
void 0){let data5=data.CustomerNumber;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null){let err6={instancePath:instancePath+
"/CustomerNumber",schemaPath:"#/properties/CustomerNumber/type",keyword:"type",params:{type:schema54.properties.CustomerNumber.type},message:"must be integer,nu\
ll"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.Date!==void 0&&(validate53(data.Date,{instancePath:instancePath+"/Date",parentData:data,
parentDataProperty:"Date",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.Reason!==
void 0){let data7=data.Reason;if(typeof data7!="string"&&data7!==null){let err7={instancePath:instancePath+"/Reason",schemaPath:"#/properties/Reason/type",keyword:"\
type",params:{type:schema54.properties.Reason.type},message:"must be string,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.Regards!==
void 0){let data8=data.Regards;if(typeof data8!="string"&&data8!==null){let err8={instancePath:instancePath+"/Regards",schemaPath:"#/properties/Regards/type",keyword:"\
type",params:{type:schema54.properties.Regards.type},message:"must be string,null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.FromWho!==
void 0){let data9=data.FromWho;if(typeof data9!="string"&&data9!==null){let err9={instancePath:instancePath+"/FromWho",schemaPath:"#/properties/FromWho/type",keyword:"\
type",params:{type:schema54.properties.FromWho.type},message:"must be string,null"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.Caseworker!==
void 0){let data10=data.Caseworker;if(typeof data10!="string"&&data10!==null){let err10={instancePath:instancePath+"/Caseworker",schemaPath:"#/properties/Casewo\
rker/type",keyword:"type",params:{type:schema54.properties.Caseworker.type},message:"must be string,null"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}
if(data.Organization!==void 0){let data11=data.Organization;if(typeof data11!="string"&&data11!==null){let err11={instancePath:instancePath+"/Organization",schemaPath:"\
#/properties/Organization/type",keyword:"type",params:{type:schema54.properties.Organization.type},message:"must be string,null"};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}}if(data.Status!==void 0){let data12=data.Status;if(typeof data12!="string"&&data12!==null){let err12={instancePath:instancePath+"/\
Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type:schema54.properties.Status.type},message:"must be string,null"};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}}if(data.InvestigationId!==void 0){let data13=data.InvestigationId;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&
isFinite(data13))&&data13!==null){let err13={instancePath:instancePath+"/InvestigationId",schemaPath:"#/properties/InvestigationId/type",keyword:"type",params:{
type:schema54.properties.InvestigationId.type},message:"must be integer,null"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.ServiceId!==
void 0){let data14=data.ServiceId;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14))&&data14!==null){let err14={instancePath:instancePath+
"/ServiceId",schemaPath:"#/properties/ServiceId/type",keyword:"type",params:{type:schema54.properties.ServiceId.type},message:"must be integer,null"};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.DecisionId!==void 0){let data15=data.DecisionId;if(!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)&&
isFinite(data15))&&data15!==null){let err15={instancePath:instancePath+"/DecisionId",schemaPath:"#/properties/DecisionId/type",keyword:"type",params:{type:schema54.
properties.DecisionId.type},message:"must be integer,null"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}data.StartTime!==void 0&&(validate53(data.
StartTime,{instancePath:instancePath+"/StartTime",parentData:data,parentDataProperty:"StartTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:
vErrors.concat(validate53.errors),errors=vErrors.length)),data.EndTime!==void 0&&(validate53(data.EndTime,{instancePath:instancePath+"/EndTime",parentData:data,
parentDataProperty:"EndTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length))}else{
let err16={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}
return validate120.errors=vErrors,errors===0}validate120.evaluated={props:{PersonId:!0,Name:!0,Id:!0,Aktualisering:!0,Type:!0,CustomerNumber:!0,Date:!0,Reason:!0,
Regards:!0,FromWho:!0,Caseworker:!0,Organization:!0,Status:!0,InvestigationId:!0,ServiceId:!0,DecisionId:!0,StartTime:!0,EndTime:!0},dynamicProps:!1,dynamicItems:!1};
var validateExtractInvestigationDTO=validate124,schema55={type:"object","x-searchable":["Id","Type","FromDate","ToDate","Caseworker","Organization","DossierType"],
required:["Id"],properties:{Id:{type:"integer"},CustomerNumber:{type:["integer","null"]},Type:{type:["string","null"]},FromDate:{$ref:"#/components/schemas/Loca\
lTime"},ToDate:{$ref:"#/components/schemas/LocalTime"},Caseworker:{type:["string","null"]},Organization:{type:["string","null"]},DossierType:{type:["string","nu\
ll"]},StartTime:{$ref:"#/components/schemas/LocalTime"},EndTime:{$ref:"#/components/schemas/LocalTime"},InvestigationPersonDTOs:{type:"array",items:{$ref:"#/com\
ponents/schemas/ExtractInvestigationPersonDTO"}}}},schema56={type:"object",properties:{Name:{type:["string","null"]},PersonId:{type:["string","null"]},CustomerNumber:{
type:["integer","null"]},CoApplicant:{type:["boolean","null"]}}};function validate129(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate129.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.Name!==void 0){let data0=data.Name;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+
"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema56.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}}if(data.PersonId!==void 0){let data1=data.PersonId;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/P\
ersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema56.properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.CustomerNumber!==void 0){let data2=data.CustomerNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))&&data2!==null){let err2={instancePath:instancePath+"/CustomerNumber",schemaPath:"#/properties/CustomerNumber/type",keyword:"type",params:{type:schema56.
properties.CustomerNumber.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.CoApplicant!==void 0){let data3=data.
CoApplicant;if(typeof data3!="boolean"&&data3!==null){let err3={instancePath:instancePath+"/CoApplicant",schemaPath:"#/properties/CoApplicant/type",keyword:"typ\
e",params:{type:schema56.properties.CoApplicant.type},message:"must be boolean,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate129.
errors=vErrors,errors===0}validate129.evaluated={props:{Name:!0,PersonId:!0,CustomerNumber:!0,CoApplicant:!0},dynamicProps:!1,dynamicItems:!1};function validate124(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate124.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.CustomerNumber!==void 0){let data1=data.CustomerNumber;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err2={
instancePath:instancePath+"/CustomerNumber",schemaPath:"#/properties/CustomerNumber/type",keyword:"type",params:{type:schema55.properties.CustomerNumber.type},message:"\
must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Type!==void 0){let data2=data.Type;if(typeof data2!="string"&&data2!==
null){let err3={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:schema55.properties.Type.type},message:"must b\
e string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.FromDate!==void 0&&(validate53(data.FromDate,{instancePath:instancePath+"/Fro\
mDate",parentData:data,parentDataProperty:"FromDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=
vErrors.length)),data.ToDate!==void 0&&(validate53(data.ToDate,{instancePath:instancePath+"/ToDate",parentData:data,parentDataProperty:"ToDate",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.Caseworker!==void 0){let data5=data.Caseworker;if(typeof data5!=
"string"&&data5!==null){let err4={instancePath:instancePath+"/Caseworker",schemaPath:"#/properties/Caseworker/type",keyword:"type",params:{type:schema55.properties.
Caseworker.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.Organization!==void 0){let data6=data.Organization;
if(typeof data6!="string"&&data6!==null){let err5={instancePath:instancePath+"/Organization",schemaPath:"#/properties/Organization/type",keyword:"type",params:{
type:schema55.properties.Organization.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.DossierType!==void 0){
let data7=data.DossierType;if(typeof data7!="string"&&data7!==null){let err6={instancePath:instancePath+"/DossierType",schemaPath:"#/properties/DossierType/type",
keyword:"type",params:{type:schema55.properties.DossierType.type},message:"must be string,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.
StartTime!==void 0&&(validate53(data.StartTime,{instancePath:instancePath+"/StartTime",parentData:data,parentDataProperty:"StartTime",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.EndTime!==void 0&&(validate53(data.EndTime,{instancePath:instancePath+
"/EndTime",parentData:data,parentDataProperty:"EndTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=
vErrors.length)),data.InvestigationPersonDTOs!==void 0){let data10=data.InvestigationPersonDTOs;if(Array.isArray(data10)){let len0=data10.length;for(let i0=0;i0<
len0;i0++)validate129(data10[i0],{instancePath:instancePath+"/InvestigationPersonDTOs/"+i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate129.errors:vErrors.concat(validate129.errors),errors=vErrors.length)}else{let err7={instancePath:instancePath+"/InvestigationPersonDTOs",
schemaPath:"#/properties/InvestigationPersonDTOs/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}return validate124.errors=vErrors,errors===0}validate124.evaluated={props:{Id:!0,CustomerNumber:!0,Type:!0,FromDate:!0,ToDate:!0,Caseworker:!0,
Organization:!0,DossierType:!0,StartTime:!0,EndTime:!0,InvestigationPersonDTOs:!0},dynamicProps:!1,dynamicItems:!1};var validateExtractInvestigationPersonDTO=validate131;
function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate131.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Name!==void 0){let data0=data.Name;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"\
type",params:{type:schema56.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.PersonId!==void 0){
let data1=data.PersonId;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"\
type",params:{type:schema56.properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.CustomerNumber!==
void 0){let data2=data.CustomerNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null){let err2={instancePath:instancePath+
"/CustomerNumber",schemaPath:"#/properties/CustomerNumber/type",keyword:"type",params:{type:schema56.properties.CustomerNumber.type},message:"must be integer,nu\
ll"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.CoApplicant!==void 0){let data3=data.CoApplicant;if(typeof data3!="boolean"&&data3!==null){
let err3={instancePath:instancePath+"/CoApplicant",schemaPath:"#/properties/CoApplicant/type",keyword:"type",params:{type:schema56.properties.CoApplicant.type},
message:"must be boolean,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate131.errors=vErrors,errors===0}validate131.evaluated=
{props:{Name:!0,PersonId:!0,CustomerNumber:!0,CoApplicant:!0},dynamicProps:!1,dynamicItems:!1};var validateExtractServiceDTO=validate132,schema58={type:"object",
"x-searchable":["Id","ServiceType","Organization","StartDate","EndDate","Caseworker","CoCaseworker","InvestigationId","ExecutionId","DecisionId"],required:["Id"],
properties:{Id:{type:"integer"},CustomerNumber:{type:["integer","null"]},ServiceType:{type:["string","null"]},Organization:{type:["string","null"]},StartDate:{$ref:"\
#/components/schemas/LocalTime"},EndDate:{$ref:"#/components/schemas/LocalTime"},Caseworker:{type:["string","null"]},CoCaseworker:{type:["string","null"]},InvestigationId:{
type:["integer","null"]},ExecutionId:{type:["integer","null"]},DecisionId:{type:["integer","null"]},StartTime:{$ref:"#/components/schemas/LocalTime"},EndTime:{$ref:"\
#/components/schemas/LocalTime"},CoApplicant:{type:["string","null"]},ServicePersonDTOs:{type:"array",items:{$ref:"#/components/schemas/ExtractServicePersonDTO"}}}},
schema59={type:"object",properties:{Name:{type:["string","null"]},PersonId:{type:["string","null"]},CustomerNumber:{type:["integer","null"]},CoApplicant:{type:[
"boolean","null"]}}};function validate137(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate137.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.Name!==void 0){let data0=data.Name;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/ty\
pe",keyword:"type",params:{type:schema59.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.
PersonId!==void 0){let data1=data.PersonId;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/Per\
sonId/type",keyword:"type",params:{type:schema59.properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.CustomerNumber!==void 0){let data2=data.CustomerNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null){let err2={
instancePath:instancePath+"/CustomerNumber",schemaPath:"#/properties/CustomerNumber/type",keyword:"type",params:{type:schema59.properties.CustomerNumber.type},message:"\
must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.CoApplicant!==void 0){let data3=data.CoApplicant;if(typeof data3!="boo\
lean"&&data3!==null){let err3={instancePath:instancePath+"/CoApplicant",schemaPath:"#/properties/CoApplicant/type",keyword:"type",params:{type:schema59.properties.
CoApplicant.type},message:"must be boolean,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate137.errors=vErrors,errors===0}validate137.
evaluated={props:{Name:!0,PersonId:!0,CustomerNumber:!0,CoApplicant:!0},dynamicProps:!1,dynamicItems:!1};function validate132(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate132.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){
let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/I\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.CustomerNumber!==void 0){
let data1=data.CustomerNumber;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+"/Cust\
omerNumber",schemaPath:"#/properties/CustomerNumber/type",keyword:"type",params:{type:schema58.properties.CustomerNumber.type},message:"must be integer,null"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.ServiceType!==void 0){let data2=data.ServiceType;if(typeof data2!="string"&&data2!==null){let err3={instancePath:instancePath+
"/ServiceType",schemaPath:"#/properties/ServiceType/type",keyword:"type",params:{type:schema58.properties.ServiceType.type},message:"must be string,null"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.Organization!==void 0){let data3=data.Organization;if(typeof data3!="string"&&data3!==null){let err4={instancePath:instancePath+
"/Organization",schemaPath:"#/properties/Organization/type",keyword:"type",params:{type:schema58.properties.Organization.type},message:"must be string,null"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.StartDate!==void 0&&(validate53(data.StartDate,{instancePath:instancePath+"/StartDate",parentData:data,
parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.
EndDate!==void 0&&(validate53(data.EndDate,{instancePath:instancePath+"/EndDate",parentData:data,parentDataProperty:"EndDate",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.Caseworker!==void 0){let data6=data.Caseworker;if(typeof data6!=
"string"&&data6!==null){let err5={instancePath:instancePath+"/Caseworker",schemaPath:"#/properties/Caseworker/type",keyword:"type",params:{type:schema58.properties.
Caseworker.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.CoCaseworker!==void 0){let data7=data.CoCaseworker;
if(typeof data7!="string"&&data7!==null){let err6={instancePath:instancePath+"/CoCaseworker",schemaPath:"#/properties/CoCaseworker/type",keyword:"type",params:{
type:schema58.properties.CoCaseworker.type},message:"must be string,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.InvestigationId!==
void 0){let data8=data.InvestigationId;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))&&data8!==null){let err7={instancePath:instancePath+
"/InvestigationId",schemaPath:"#/properties/InvestigationId/type",keyword:"type",params:{type:schema58.properties.InvestigationId.type},message:"must be integer\
,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.ExecutionId!==void 0){let data9=data.ExecutionId;if(!(typeof data9=="number"&&!(data9%
1)&&!isNaN(data9)&&isFinite(data9))&&data9!==null){let err8={instancePath:instancePath+"/ExecutionId",schemaPath:"#/properties/ExecutionId/type",keyword:"type",
params:{type:schema58.properties.ExecutionId.type},message:"must be integer,null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.DecisionId!==
void 0){let data10=data.DecisionId;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))&&data10!==null){let err9={instancePath:instancePath+
"/DecisionId",schemaPath:"#/properties/DecisionId/type",keyword:"type",params:{type:schema58.properties.DecisionId.type},message:"must be integer,null"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.StartTime!==void 0&&(validate53(data.StartTime,{instancePath:instancePath+"/StartTime",parentData:data,
parentDataProperty:"StartTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.
EndTime!==void 0&&(validate53(data.EndTime,{instancePath:instancePath+"/EndTime",parentData:data,parentDataProperty:"EndTime",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.CoApplicant!==void 0){let data13=data.CoApplicant;if(typeof data13!=
"string"&&data13!==null){let err10={instancePath:instancePath+"/CoApplicant",schemaPath:"#/properties/CoApplicant/type",keyword:"type",params:{type:schema58.properties.
CoApplicant.type},message:"must be string,null"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.ServicePersonDTOs!==void 0){let data14=data.
ServicePersonDTOs;if(Array.isArray(data14)){let len0=data14.length;for(let i0=0;i0<len0;i0++)validate137(data14[i0],{instancePath:instancePath+"/ServicePersonDT\
Os/"+i0,parentData:data14,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate137.errors:vErrors.concat(validate137.errors),errors=
vErrors.length)}else{let err11={instancePath:instancePath+"/ServicePersonDTOs",schemaPath:"#/properties/ServicePersonDTOs/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}return validate132.errors=vErrors,errors===0}validate132.evaluated=
{props:{Id:!0,CustomerNumber:!0,ServiceType:!0,Organization:!0,StartDate:!0,EndDate:!0,Caseworker:!0,CoCaseworker:!0,InvestigationId:!0,ExecutionId:!0,DecisionId:!0,
StartTime:!0,EndTime:!0,CoApplicant:!0,ServicePersonDTOs:!0},dynamicProps:!1,dynamicItems:!1};var validateExtractServicePersonDTO=validate139;function validate139(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate139.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Name!==void 0){let data0=data.
Name;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema59.
properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.PersonId!==void 0){let data1=data.PersonId;
if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema59.
properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.CustomerNumber!==void 0){let data2=data.
CustomerNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null){let err2={instancePath:instancePath+"/CustomerNumber",schemaPath:"\
#/properties/CustomerNumber/type",keyword:"type",params:{type:schema59.properties.CustomerNumber.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.CoApplicant!==void 0){let data3=data.CoApplicant;if(typeof data3!="boolean"&&data3!==null){let err3={instancePath:instancePath+
"/CoApplicant",schemaPath:"#/properties/CoApplicant/type",keyword:"type",params:{type:schema59.properties.CoApplicant.type},message:"must be boolean,null"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate139.errors=vErrors,errors===0}validate139.evaluated={props:{Name:!0,PersonId:!0,CustomerNumber:!0,
CoApplicant:!0},dynamicProps:!1,dynamicItems:!1};var validateExtractExecutionDTO=validate140,schema61={type:"object","x-searchable":["Id","Type","FromDate","ToD\
ate","Caseworker","Organization","DossierType"],required:["Id"],properties:{Id:{type:"integer"},CustomerNumber:{type:["integer","null"]},Type:{type:["string","n\
ull"]},FromDate:{$ref:"#/components/schemas/LocalTime"},ToDate:{$ref:"#/components/schemas/LocalTime"},Caseworker:{type:["string","null"]},Organization:{type:["\
string","null"]},DossierType:{type:["string","null"]},StartTime:{$ref:"#/components/schemas/LocalTime"},EndTime:{$ref:"#/components/schemas/LocalTime"}}};function validate140(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate140.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.CustomerNumber!==void 0){let data1=data.CustomerNumber;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err2={
instancePath:instancePath+"/CustomerNumber",schemaPath:"#/properties/CustomerNumber/type",keyword:"type",params:{type:schema61.properties.CustomerNumber.type},message:"\
must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Type!==void 0){let data2=data.Type;if(typeof data2!="string"&&data2!==
null){let err3={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:schema61.properties.Type.type},message:"must b\
e string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.FromDate!==void 0&&(validate53(data.FromDate,{instancePath:instancePath+"/Fro\
mDate",parentData:data,parentDataProperty:"FromDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=
vErrors.length)),data.ToDate!==void 0&&(validate53(data.ToDate,{instancePath:instancePath+"/ToDate",parentData:data,parentDataProperty:"ToDate",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.Caseworker!==void 0){let data5=data.Caseworker;if(typeof data5!=
"string"&&data5!==null){let err4={instancePath:instancePath+"/Caseworker",schemaPath:"#/properties/Caseworker/type",keyword:"type",params:{type:schema61.properties.
Caseworker.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.Organization!==void 0){let data6=data.Organization;
if(typeof data6!="string"&&data6!==null){let err5={instancePath:instancePath+"/Organization",schemaPath:"#/properties/Organization/type",keyword:"type",params:{
type:schema61.properties.Organization.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.DossierType!==void 0){
let data7=data.DossierType;if(typeof data7!="string"&&data7!==null){let err6={instancePath:instancePath+"/DossierType",schemaPath:"#/properties/DossierType/type",
keyword:"type",params:{type:schema61.properties.DossierType.type},message:"must be string,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}data.
StartTime!==void 0&&(validate53(data.StartTime,{instancePath:instancePath+"/StartTime",parentData:data,parentDataProperty:"StartTime",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.EndTime!==void 0&&(validate53(data.EndTime,{instancePath:instancePath+
"/EndTime",parentData:data,parentDataProperty:"EndTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=
vErrors.length))}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}return validate140.errors=vErrors,errors===0}validate140.evaluated={props:{Id:!0,CustomerNumber:!0,Type:!0,FromDate:!0,ToDate:!0,Caseworker:!0,
Organization:!0,DossierType:!0,StartTime:!0,EndTime:!0},dynamicProps:!1,dynamicItems:!1};var validateExtractDecisionDTO=validate145,schema62={type:"object","x-s\
earchable":["Id","Date","Type","FromDate","ToDate","Reason","DecisionMaker","InvestigationExecutionId","ServiceId","ConnectedApplication"],required:["Id"],properties:{
Id:{type:"integer"},CustomerNumber:{type:["integer","null"]},Date:{$ref:"#/components/schemas/LocalTime"},Type:{type:["string","null"]},FromDate:{$ref:"#/compon\
ents/schemas/LocalTime"},ToDate:{$ref:"#/components/schemas/LocalTime"},Reason:{type:["string","null"]},DecisionMaker:{type:["string","null"]},Caseworker:{type:[
"string","null"]},Organization:{type:["string","null"]},InvestigationExecutionId:{type:["integer","null"]},ServiceId:{type:["integer","null"]},Amount:{type:["nu\
mber","null"]},ConnectedApplication:{type:["integer","null"]},StartTime:{$ref:"#/components/schemas/LocalTime"},EndTime:{$ref:"#/components/schemas/LocalTime"},
DecisionPersonDTOs:{type:"array",items:{$ref:"#/components/schemas/ExtractDecisionPersonDTO"}}}},schema63={type:"object",properties:{Name:{type:["string","null"]},
PersonId:{type:["string","null"]},CustomerNumber:{type:["integer","null"]},IsCoApplicant:{type:["boolean","null"]}}};function validate151(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate151.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Name!==void 0){let data0=data.Name;if(typeof data0!=
"string"&&data0!==null){let err0={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema63.properties.Name.type},
message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.PersonId!==void 0){let data1=data.PersonId;if(typeof data1!="s\
tring"&&data1!==null){let err1={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema63.properties.PersonId.
type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.CustomerNumber!==void 0){let data2=data.CustomerNumber;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null){let err2={instancePath:instancePath+"/CustomerNumber",schemaPath:"#/properties/CustomerNumb\
er/type",keyword:"type",params:{type:schema63.properties.CustomerNumber.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}
if(data.IsCoApplicant!==void 0){let data3=data.IsCoApplicant;if(typeof data3!="boolean"&&data3!==null){let err3={instancePath:instancePath+"/IsCoApplicant",schemaPath:"\
#/properties/IsCoApplicant/type",keyword:"type",params:{type:schema63.properties.IsCoApplicant.type},message:"must be boolean,null"};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}return validate151.errors=vErrors,errors===0}validate151.evaluated={props:{Name:!0,PersonId:!0,CustomerNumber:!0,IsCoApplicant:!0},
dynamicProps:!1,dynamicItems:!1};function validate145(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate145.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"mu\
st have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.CustomerNumber!==void 0){let data1=data.CustomerNumber;if(!(typeof data1=="\
number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+"/CustomerNumber",schemaPath:"#/properties/CustomerNumbe\
r/type",keyword:"type",params:{type:schema62.properties.CustomerNumber.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}
if(data.Date!==void 0&&(validate53(data.Date,{instancePath:instancePath+"/Date",parentData:data,parentDataProperty:"Date",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.Type!==void 0){let data3=data.Type;if(typeof data3!="string"&&data3!==null){
let err3={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:schema62.properties.Type.type},message:"must be stri\
ng,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.FromDate!==void 0&&(validate53(data.FromDate,{instancePath:instancePath+"/FromDate",
parentData:data,parentDataProperty:"FromDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length)),data.ToDate!==void 0&&(validate53(data.ToDate,{instancePath:instancePath+"/ToDate",parentData:data,parentDataProperty:"ToDate",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.Reason!==void 0){let data6=data.Reason;if(typeof data6!=
"string"&&data6!==null){let err4={instancePath:instancePath+"/Reason",schemaPath:"#/properties/Reason/type",keyword:"type",params:{type:schema62.properties.Reason.
type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.DecisionMaker!==void 0){let data7=data.DecisionMaker;if(typeof data7!=
"string"&&data7!==null){let err5={instancePath:instancePath+"/DecisionMaker",schemaPath:"#/properties/DecisionMaker/type",keyword:"type",params:{type:schema62.properties.
DecisionMaker.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.Caseworker!==void 0){let data8=data.Caseworker;
if(typeof data8!="string"&&data8!==null){let err6={instancePath:instancePath+"/Caseworker",schemaPath:"#/properties/Caseworker/type",keyword:"type",params:{type:schema62.
properties.Caseworker.type},message:"must be string,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.Organization!==void 0){let data9=data.
Organization;if(typeof data9!="string"&&data9!==null){let err7={instancePath:instancePath+"/Organization",schemaPath:"#/properties/Organization/type",keyword:"t\
ype",params:{type:schema62.properties.Organization.type},message:"must be string,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.InvestigationExecutionId!==
void 0){let data10=data.InvestigationExecutionId;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))&&data10!==null){let err8={instancePath:instancePath+
"/InvestigationExecutionId",schemaPath:"#/properties/InvestigationExecutionId/type",keyword:"type",params:{type:schema62.properties.InvestigationExecutionId.type},
message:"must be integer,null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.ServiceId!==void 0){let data11=data.ServiceId;if(!(typeof data11==
"number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))&&data11!==null){let err9={instancePath:instancePath+"/ServiceId",schemaPath:"#/properties/ServiceId/typ\
e",keyword:"type",params:{type:schema62.properties.ServiceId.type},message:"must be integer,null"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.
Amount!==void 0){let data12=data.Amount;if(!(typeof data12=="number"&&isFinite(data12))&&data12!==null){let err10={instancePath:instancePath+"/Amount",schemaPath:"\
#/properties/Amount/type",keyword:"type",params:{type:schema62.properties.Amount.type},message:"must be number,null"};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}}if(data.ConnectedApplication!==void 0){let data13=data.ConnectedApplication;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(
data13))&&data13!==null){let err11={instancePath:instancePath+"/ConnectedApplication",schemaPath:"#/properties/ConnectedApplication/type",keyword:"type",params:{
type:schema62.properties.ConnectedApplication.type},message:"must be integer,null"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.StartTime!==
void 0&&(validate53(data.StartTime,{instancePath:instancePath+"/StartTime",parentData:data,parentDataProperty:"StartTime",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.EndTime!==void 0&&(validate53(data.EndTime,{instancePath:instancePath+"/En\
dTime",parentData:data,parentDataProperty:"EndTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=
vErrors.length)),data.DecisionPersonDTOs!==void 0){let data16=data.DecisionPersonDTOs;if(Array.isArray(data16)){let len0=data16.length;for(let i0=0;i0<len0;i0++)
validate151(data16[i0],{instancePath:instancePath+"/DecisionPersonDTOs/"+i0,parentData:data16,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate151.errors:vErrors.concat(validate151.errors),errors=vErrors.length)}else{let err12={instancePath:instancePath+"/DecisionPersonDTOs",schemaPath:"#/\
properties/DecisionPersonDTOs/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{
let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}
return validate145.errors=vErrors,errors===0}validate145.evaluated={props:{Id:!0,CustomerNumber:!0,Date:!0,Type:!0,FromDate:!0,ToDate:!0,Reason:!0,DecisionMaker:!0,
Caseworker:!0,Organization:!0,InvestigationExecutionId:!0,ServiceId:!0,Amount:!0,ConnectedApplication:!0,StartTime:!0,EndTime:!0,DecisionPersonDTOs:!0},dynamicProps:!1,
dynamicItems:!1};var validateExtractDecisionPersonDTO=validate153;function validate153(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate153.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.Name!==void 0){let data0=data.Name;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+
"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema63.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}}if(data.PersonId!==void 0){let data1=data.PersonId;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/P\
ersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema63.properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.CustomerNumber!==void 0){let data2=data.CustomerNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2))&&data2!==null){let err2={instancePath:instancePath+"/CustomerNumber",schemaPath:"#/properties/CustomerNumber/type",keyword:"type",params:{type:schema63.
properties.CustomerNumber.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.IsCoApplicant!==void 0){let data3=data.
IsCoApplicant;if(typeof data3!="boolean"&&data3!==null){let err3={instancePath:instancePath+"/IsCoApplicant",schemaPath:"#/properties/IsCoApplicant/type",keyword:"\
type",params:{type:schema63.properties.IsCoApplicant.type},message:"must be boolean,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate153.
errors=vErrors,errors===0}validate153.evaluated={props:{Name:!0,PersonId:!0,CustomerNumber:!0,IsCoApplicant:!0},dynamicProps:!1,dynamicItems:!1};var validateExtractCalculationDTO=validate154,
schema65={type:"object","x-searchable":["Id","Norm","FromDate","ToDate","InvestigationId","ServiceId","Final","ConnectedApplication"],required:["Id"],properties:{
Id:{type:"integer"},CustomerNumber:{type:["integer","null"]},Norm:{type:["string","null"]},FromDate:{$ref:"#/components/schemas/LocalTime"},ToDate:{$ref:"#/comp\
onents/schemas/LocalTime"},IncomeSum:{type:["number","null"]},ExpenseSum:{type:["number","null"]},SpecialExpenseSum:{type:["number","null"]},NormSum:{type:["num\
ber","null"]},CommonHouseholdCost:{type:["number","null"]},FamilyCost:{type:["number","null"]},Balance:{type:["number","null"]},TotalSum:{type:["number","null"]},
InvestigationId:{type:["integer","null"]},ServiceId:{type:["integer","null"]},CalculationPersonDTOs:{type:"array",items:{$ref:"#/components/schemas/ExtractCalcu\
lationPersonDTO"}},Final:{type:["boolean","null"]},ConnectedApplication:{type:["integer","null"]},StartTime:{$ref:"#/components/schemas/LocalTime"},EndTime:{$ref:"\
#/components/schemas/LocalTime"},CalculationIncomesDTOs:{type:"array",items:{$ref:"#/components/schemas/CommonCalculationIncomeDTO"}},CalculationExpensesDTOs:{type:"\
array",items:{$ref:"#/components/schemas/CommonCalculationExpenseDTO"}},CalculationSpecialExpensesDTOs:{type:"array",items:{$ref:"#/components/schemas/CommonCal\
culationSpecialExpenseDTO"}}}},schema66={type:"object",properties:{Name:{type:["string","null"]},PersonId:{type:["string","null"]},CustomerNumber:{type:["intege\
r","null"]},Amount:{type:["number","null"]},DeviationFromDate:{$ref:"#/components/schemas/LocalTime"},DeviationToDate:{$ref:"#/components/schemas/LocalTime"}}};
function validate157(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate157.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Name!==void 0){let data0=data.Name;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"\
type",params:{type:schema66.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.PersonId!==void 0){
let data1=data.PersonId;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"\
type",params:{type:schema66.properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.CustomerNumber!==
void 0){let data2=data.CustomerNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null){let err2={instancePath:instancePath+
"/CustomerNumber",schemaPath:"#/properties/CustomerNumber/type",keyword:"type",params:{type:schema66.properties.CustomerNumber.type},message:"must be integer,nu\
ll"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Amount!==void 0){let data3=data.Amount;if(!(typeof data3=="number"&&isFinite(data3))&&data3!==
null){let err3={instancePath:instancePath+"/Amount",schemaPath:"#/properties/Amount/type",keyword:"type",params:{type:schema66.properties.Amount.type},message:"\
must be number,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.DeviationFromDate!==void 0&&(validate53(data.DeviationFromDate,{instancePath:instancePath+
"/DeviationFromDate",parentData:data,parentDataProperty:"DeviationFromDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(
validate53.errors),errors=vErrors.length)),data.DeviationToDate!==void 0&&(validate53(data.DeviationToDate,{instancePath:instancePath+"/DeviationToDate",parentData:data,
parentDataProperty:"DeviationToDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length))}else{
let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate157.errors=vErrors,errors===0}validate157.evaluated={props:{Name:!0,PersonId:!0,CustomerNumber:!0,Amount:!0,DeviationFromDate:!0,DeviationToDate:!0},
dynamicProps:!1,dynamicItems:!1};function validate154(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate154.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"mu\
st have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.CustomerNumber!==void 0){let data1=data.CustomerNumber;if(!(typeof data1=="\
number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+"/CustomerNumber",schemaPath:"#/properties/CustomerNumbe\
r/type",keyword:"type",params:{type:schema65.properties.CustomerNumber.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}
if(data.Norm!==void 0){let data2=data.Norm;if(typeof data2!="string"&&data2!==null){let err3={instancePath:instancePath+"/Norm",schemaPath:"#/properties/Norm/ty\
pe",keyword:"type",params:{type:schema65.properties.Norm.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.
FromDate!==void 0&&(validate53(data.FromDate,{instancePath:instancePath+"/FromDate",parentData:data,parentDataProperty:"FromDate",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.ToDate!==void 0&&(validate53(data.ToDate,{instancePath:instancePath+
"/ToDate",parentData:data,parentDataProperty:"ToDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=
vErrors.length)),data.IncomeSum!==void 0){let data5=data.IncomeSum;if(!(typeof data5=="number"&&isFinite(data5))&&data5!==null){let err4={instancePath:instancePath+
"/IncomeSum",schemaPath:"#/properties/IncomeSum/type",keyword:"type",params:{type:schema65.properties.IncomeSum.type},message:"must be number,null"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}if(data.ExpenseSum!==void 0){let data6=data.ExpenseSum;if(!(typeof data6=="number"&&isFinite(data6))&&data6!==null){
let err5={instancePath:instancePath+"/ExpenseSum",schemaPath:"#/properties/ExpenseSum/type",keyword:"type",params:{type:schema65.properties.ExpenseSum.type},message:"\
must be number,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.SpecialExpenseSum!==void 0){let data7=data.SpecialExpenseSum;if(!(typeof data7==
"number"&&isFinite(data7))&&data7!==null){let err6={instancePath:instancePath+"/SpecialExpenseSum",schemaPath:"#/properties/SpecialExpenseSum/type",keyword:"typ\
e",params:{type:schema65.properties.SpecialExpenseSum.type},message:"must be number,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.NormSum!==
void 0){let data8=data.NormSum;if(!(typeof data8=="number"&&isFinite(data8))&&data8!==null){let err7={instancePath:instancePath+"/NormSum",schemaPath:"#/propert\
ies/NormSum/type",keyword:"type",params:{type:schema65.properties.NormSum.type},message:"must be number,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}}if(data.CommonHouseholdCost!==void 0){let data9=data.CommonHouseholdCost;if(!(typeof data9=="number"&&isFinite(data9))&&data9!==null){let err8={instancePath:instancePath+
"/CommonHouseholdCost",schemaPath:"#/properties/CommonHouseholdCost/type",keyword:"type",params:{type:schema65.properties.CommonHouseholdCost.type},message:"mus\
t be number,null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.FamilyCost!==void 0){let data10=data.FamilyCost;if(!(typeof data10=="numbe\
r"&&isFinite(data10))&&data10!==null){let err9={instancePath:instancePath+"/FamilyCost",schemaPath:"#/properties/FamilyCost/type",keyword:"type",params:{type:schema65.
properties.FamilyCost.type},message:"must be number,null"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.Balance!==void 0){let data11=data.
Balance;if(!(typeof data11=="number"&&isFinite(data11))&&data11!==null){let err10={instancePath:instancePath+"/Balance",schemaPath:"#/properties/Balance/type",keyword:"\
type",params:{type:schema65.properties.Balance.type},message:"must be number,null"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.TotalSum!==
void 0){let data12=data.TotalSum;if(!(typeof data12=="number"&&isFinite(data12))&&data12!==null){let err11={instancePath:instancePath+"/TotalSum",schemaPath:"#/\
properties/TotalSum/type",keyword:"type",params:{type:schema65.properties.TotalSum.type},message:"must be number,null"};vErrors===null?vErrors=[err11]:vErrors.push(
err11),errors++}}if(data.InvestigationId!==void 0){let data13=data.InvestigationId;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13))&&
data13!==null){let err12={instancePath:instancePath+"/InvestigationId",schemaPath:"#/properties/InvestigationId/type",keyword:"type",params:{type:schema65.properties.
InvestigationId.type},message:"must be integer,null"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.ServiceId!==void 0){let data14=data.ServiceId;
if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14))&&data14!==null){let err13={instancePath:instancePath+"/ServiceId",schemaPath:"#/pro\
perties/ServiceId/type",keyword:"type",params:{type:schema65.properties.ServiceId.type},message:"must be integer,null"};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}}if(data.CalculationPersonDTOs!==void 0){let data15=data.CalculationPersonDTOs;if(Array.isArray(data15)){let len0=data15.length;for(let i0=0;i0<
len0;i0++)validate157(data15[i0],{instancePath:instancePath+"/CalculationPersonDTOs/"+i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate157.errors:vErrors.concat(validate157.errors),errors=vErrors.length)}else{let err14={instancePath:instancePath+"/CalculationPersonDTOs",schemaPath:"\
#/properties/CalculationPersonDTOs/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}
if(data.Final!==void 0){let data17=data.Final;if(typeof data17!="boolean"&&data17!==null){let err15={instancePath:instancePath+"/Final",schemaPath:"#/properties\
/Final/type",keyword:"type",params:{type:schema65.properties.Final.type},message:"must be boolean,null"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}
if(data.ConnectedApplication!==void 0){let data18=data.ConnectedApplication;if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(data18)&&isFinite(data18))&&data18!==
null){let err16={instancePath:instancePath+"/ConnectedApplication",schemaPath:"#/properties/ConnectedApplication/type",keyword:"type",params:{type:schema65.properties.
ConnectedApplication.type},message:"must be integer,null"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.StartTime!==void 0&&(validate53(
data.StartTime,{instancePath:instancePath+"/StartTime",parentData:data,parentDataProperty:"StartTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.
errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.EndTime!==void 0&&(validate53(data.EndTime,{instancePath:instancePath+"/EndTime",parentData:data,
parentDataProperty:"EndTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.
CalculationIncomesDTOs!==void 0){let data21=data.CalculationIncomesDTOs;if(Array.isArray(data21)){let len1=data21.length;for(let i1=0;i1<len1;i1++)validate94(data21[i1],
{instancePath:instancePath+"/CalculationIncomesDTOs/"+i1,parentData:data21,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate94.errors:
vErrors.concat(validate94.errors),errors=vErrors.length)}else{let err17={instancePath:instancePath+"/CalculationIncomesDTOs",schemaPath:"#/properties/Calculatio\
nIncomesDTOs/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.CalculationExpensesDTOs!==
void 0){let data23=data.CalculationExpensesDTOs;if(Array.isArray(data23)){let len2=data23.length;for(let i2=0;i2<len2;i2++)validate98(data23[i2],{instancePath:instancePath+
"/CalculationExpensesDTOs/"+i2,parentData:data23,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate98.errors:vErrors.concat(validate98.
errors),errors=vErrors.length)}else{let err18={instancePath:instancePath+"/CalculationExpensesDTOs",schemaPath:"#/properties/CalculationExpensesDTOs/type",keyword:"\
type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.CalculationSpecialExpensesDTOs!==void 0){
let data25=data.CalculationSpecialExpensesDTOs;if(Array.isArray(data25)){let len3=data25.length;for(let i3=0;i3<len3;i3++)validate100(data25[i3],{instancePath:instancePath+
"/CalculationSpecialExpensesDTOs/"+i3,parentData:data25,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate100.errors:vErrors.concat(
validate100.errors),errors=vErrors.length)}else{let err19={instancePath:instancePath+"/CalculationSpecialExpensesDTOs",schemaPath:"#/properties/CalculationSpeci\
alExpensesDTOs/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{let err20={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}return validate154.
errors=vErrors,errors===0}validate154.evaluated={props:{Id:!0,CustomerNumber:!0,Norm:!0,FromDate:!0,ToDate:!0,IncomeSum:!0,ExpenseSum:!0,SpecialExpenseSum:!0,NormSum:!0,
CommonHouseholdCost:!0,FamilyCost:!0,Balance:!0,TotalSum:!0,InvestigationId:!0,ServiceId:!0,CalculationPersonDTOs:!0,Final:!0,ConnectedApplication:!0,StartTime:!0,
EndTime:!0,CalculationIncomesDTOs:!0,CalculationExpensesDTOs:!0,CalculationSpecialExpensesDTOs:!0},dynamicProps:!1,dynamicItems:!1};var validateExtractCalculationPersonDTO=validate166;
function validate166(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate166.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Name!==void 0){let data0=data.Name;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"\
type",params:{type:schema66.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.PersonId!==void 0){
let data1=data.PersonId;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"\
type",params:{type:schema66.properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.CustomerNumber!==
void 0){let data2=data.CustomerNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null){let err2={instancePath:instancePath+
"/CustomerNumber",schemaPath:"#/properties/CustomerNumber/type",keyword:"type",params:{type:schema66.properties.CustomerNumber.type},message:"must be integer,nu\
ll"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Amount!==void 0){let data3=data.Amount;if(!(typeof data3=="number"&&isFinite(data3))&&data3!==
null){let err3={instancePath:instancePath+"/Amount",schemaPath:"#/properties/Amount/type",keyword:"type",params:{type:schema66.properties.Amount.type},message:"\
must be number,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.DeviationFromDate!==void 0&&(validate53(data.DeviationFromDate,{instancePath:instancePath+
"/DeviationFromDate",parentData:data,parentDataProperty:"DeviationFromDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(
validate53.errors),errors=vErrors.length)),data.DeviationToDate!==void 0&&(validate53(data.DeviationToDate,{instancePath:instancePath+"/DeviationToDate",parentData:data,
parentDataProperty:"DeviationToDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length))}else{
let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate166.errors=vErrors,errors===0}validate166.evaluated={props:{Name:!0,PersonId:!0,CustomerNumber:!0,Amount:!0,DeviationFromDate:!0,DeviationToDate:!0},
dynamicProps:!1,dynamicItems:!1};var validateExtractPaymentDTO=validate169,schema68={type:"object","x-searchable":["Id","PaymentMethod","PayDate","ConnectedAppl\
ication"],required:["Id"],properties:{Name:{type:["string","null"]},Id:{type:"integer"},CustomerNumber:{type:["integer","null"]},Amount:{type:["number","null"]},
PaymentMethod:{type:["string","null"]},PayDate:{$ref:"#/components/schemas/LocalTime"},Clearing:{type:["string","null"]},AccountNumber:{type:["string","null"]},
StreetAddress:{type:["string","null"]},CareOfAddress:{type:["string","null"]},PostalCode:{type:["string","null"]},PostalAddress:{type:["string","null"]},BillingNumber:{
type:["string","null"]},LocalNumber:{type:["string","null"]},VoucherNumber:{type:["string","null"]},Message:{type:["string","null"]},ConnectedApplication:{type:[
"integer","null"]},StartTime:{$ref:"#/components/schemas/LocalTime"},EndTime:{$ref:"#/components/schemas/LocalTime"},PaymentPersonDTOs:{type:"array",items:{$ref:"\
#/components/schemas/ExtractPaymentPersonDTO"}}}},schema69={type:"object",properties:{Name:{type:["string","null"]},PersonId:{type:["string","null"]},CustomerNumber:{
type:["integer","null"]}}};function validate173(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate173.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="ob\
ject"&&!Array.isArray(data)){if(data.Name!==void 0){let data0=data.Name;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/Name",schemaPath:"\
#/properties/Name/type",keyword:"type",params:{type:schema69.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}}if(data.PersonId!==void 0){let data1=data.PersonId;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/PersonId",schemaPath:"\
#/properties/PersonId/type",keyword:"type",params:{type:schema69.properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}if(data.CustomerNumber!==void 0){let data2=data.CustomerNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==
null){let err2={instancePath:instancePath+"/CustomerNumber",schemaPath:"#/properties/CustomerNumber/type",keyword:"type",params:{type:schema69.properties.CustomerNumber.
type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate173.errors=vErrors,errors===0}validate173.
evaluated={props:{Name:!0,PersonId:!0,CustomerNumber:!0},dynamicProps:!1,dynamicItems:!1};function validate169(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate169.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Name!==void 0){
let data0=data.Name;if(typeof data0!="string"&&data0!==null){let err1={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{
type:schema68.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Id!==void 0){let data1=data.
Id;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err2={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.CustomerNumber!==void 0){let data2=data.
CustomerNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null){let err3={instancePath:instancePath+"/CustomerNumber",schemaPath:"\
#/properties/CustomerNumber/type",keyword:"type",params:{type:schema68.properties.CustomerNumber.type},message:"must be integer,null"};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}if(data.Amount!==void 0){let data3=data.Amount;if(!(typeof data3=="number"&&isFinite(data3))&&data3!==null){let err4={instancePath:instancePath+
"/Amount",schemaPath:"#/properties/Amount/type",keyword:"type",params:{type:schema68.properties.Amount.type},message:"must be number,null"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}if(data.PaymentMethod!==void 0){let data4=data.PaymentMethod;if(typeof data4!="string"&&data4!==null){let err5={instancePath:instancePath+
"/PaymentMethod",schemaPath:"#/properties/PaymentMethod/type",keyword:"type",params:{type:schema68.properties.PaymentMethod.type},message:"must be string,null"};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.PayDate!==void 0&&(validate53(data.PayDate,{instancePath:instancePath+"/PayDate",parentData:data,
parentDataProperty:"PayDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.
Clearing!==void 0){let data6=data.Clearing;if(typeof data6!="string"&&data6!==null){let err6={instancePath:instancePath+"/Clearing",schemaPath:"#/properties/Cle\
aring/type",keyword:"type",params:{type:schema68.properties.Clearing.type},message:"must be string,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}
if(data.AccountNumber!==void 0){let data7=data.AccountNumber;if(typeof data7!="string"&&data7!==null){let err7={instancePath:instancePath+"/AccountNumber",schemaPath:"\
#/properties/AccountNumber/type",keyword:"type",params:{type:schema68.properties.AccountNumber.type},message:"must be string,null"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}if(data.StreetAddress!==void 0){let data8=data.StreetAddress;if(typeof data8!="string"&&data8!==null){let err8={instancePath:instancePath+
"/StreetAddress",schemaPath:"#/properties/StreetAddress/type",keyword:"type",params:{type:schema68.properties.StreetAddress.type},message:"must be string,null"};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.CareOfAddress!==void 0){let data9=data.CareOfAddress;if(typeof data9!="string"&&data9!==null){
let err9={instancePath:instancePath+"/CareOfAddress",schemaPath:"#/properties/CareOfAddress/type",keyword:"type",params:{type:schema68.properties.CareOfAddress.
type},message:"must be string,null"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.PostalCode!==void 0){let data10=data.PostalCode;if(typeof data10!=
"string"&&data10!==null){let err10={instancePath:instancePath+"/PostalCode",schemaPath:"#/properties/PostalCode/type",keyword:"type",params:{type:schema68.properties.
PostalCode.type},message:"must be string,null"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.PostalAddress!==void 0){let data11=data.PostalAddress;
if(typeof data11!="string"&&data11!==null){let err11={instancePath:instancePath+"/PostalAddress",schemaPath:"#/properties/PostalAddress/type",keyword:"type",params:{
type:schema68.properties.PostalAddress.type},message:"must be string,null"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.BillingNumber!==
void 0){let data12=data.BillingNumber;if(typeof data12!="string"&&data12!==null){let err12={instancePath:instancePath+"/BillingNumber",schemaPath:"#/properties/\
BillingNumber/type",keyword:"type",params:{type:schema68.properties.BillingNumber.type},message:"must be string,null"};vErrors===null?vErrors=[err12]:vErrors.push(
err12),errors++}}if(data.LocalNumber!==void 0){let data13=data.LocalNumber;if(typeof data13!="string"&&data13!==null){let err13={instancePath:instancePath+"/Loc\
alNumber",schemaPath:"#/properties/LocalNumber/type",keyword:"type",params:{type:schema68.properties.LocalNumber.type},message:"must be string,null"};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.VoucherNumber!==void 0){let data14=data.VoucherNumber;if(typeof data14!="string"&&data14!==null){let err14={
instancePath:instancePath+"/VoucherNumber",schemaPath:"#/properties/VoucherNumber/type",keyword:"type",params:{type:schema68.properties.VoucherNumber.type},message:"\
must be string,null"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.Message!==void 0){let data15=data.Message;if(typeof data15!="string"&&
data15!==null){let err15={instancePath:instancePath+"/Message",schemaPath:"#/properties/Message/type",keyword:"type",params:{type:schema68.properties.Message.type},
message:"must be string,null"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.ConnectedApplication!==void 0){let data16=data.ConnectedApplication;
if(!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))&&data16!==null){let err16={instancePath:instancePath+"/ConnectedApplication",schemaPath:"\
#/properties/ConnectedApplication/type",keyword:"type",params:{type:schema68.properties.ConnectedApplication.type},message:"must be integer,null"};vErrors===null?
vErrors=[err16]:vErrors.push(err16),errors++}}if(data.StartTime!==void 0&&(validate53(data.StartTime,{instancePath:instancePath+"/StartTime",parentData:data,parentDataProperty:"\
StartTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.EndTime!==void 0&&
(validate53(data.EndTime,{instancePath:instancePath+"/EndTime",parentData:data,parentDataProperty:"EndTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.
errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.PaymentPersonDTOs!==void 0){let data19=data.PaymentPersonDTOs;if(Array.isArray(data19)){let len0=data19.
length;for(let i0=0;i0<len0;i0++)validate173(data19[i0],{instancePath:instancePath+"/PaymentPersonDTOs/"+i0,parentData:data19,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate173.errors:vErrors.concat(validate173.errors),errors=vErrors.length)}else{let err17={instancePath:instancePath+"/PaymentPersonDT\
Os",schemaPath:"#/properties/PaymentPersonDTOs/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}}}else{let err18={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err18]:vErrors.
push(err18),errors++}return validate169.errors=vErrors,errors===0}validate169.evaluated={props:{Name:!0,Id:!0,CustomerNumber:!0,Amount:!0,PaymentMethod:!0,PayDate:!0,
Clearing:!0,AccountNumber:!0,StreetAddress:!0,CareOfAddress:!0,PostalCode:!0,PostalAddress:!0,BillingNumber:!0,LocalNumber:!0,VoucherNumber:!0,Message:!0,ConnectedApplication:!0,
StartTime:!0,EndTime:!0,PaymentPersonDTOs:!0},dynamicProps:!1,dynamicItems:!1};var validateExtractPaymentPersonDTO=validate175;function validate175(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate175.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Name!==void 0){let data0=data.Name;if(typeof data0!=
"string"&&data0!==null){let err0={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema69.properties.Name.type},
message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.PersonId!==void 0){let data1=data.PersonId;if(typeof data1!="s\
tring"&&data1!==null){let err1={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema69.properties.PersonId.
type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.CustomerNumber!==void 0){let data2=data.CustomerNumber;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null){let err2={instancePath:instancePath+"/CustomerNumber",schemaPath:"#/properties/CustomerNumb\
er/type",keyword:"type",params:{type:schema69.properties.CustomerNumber.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
return validate175.errors=vErrors,errors===0}validate175.evaluated={props:{Name:!0,PersonId:!0,CustomerNumber:!0},dynamicProps:!1,dynamicItems:!1};var validateExtractResourceAllocationDTO=validate176,
schema71={type:"object","x-searchable":["Id","StartDate","EndDate","Resource","ResourceType","ServiceId"],required:["Id"],properties:{Id:{type:"integer"},CustomerNumber:{
type:["integer","null"]},StartDate:{$ref:"#/components/schemas/LocalTime"},EndDate:{$ref:"#/components/schemas/LocalTime"},Percent:{type:["integer","null"]},Resource:{
type:["string","null"]},ResourceType:{type:["string","null"]},ServiceId:{type:["integer","null"]},StartTime:{$ref:"#/components/schemas/LocalTime"},EndTime:{$ref:"\
#/components/schemas/LocalTime"}}};function validate176(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate176.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"mu\
st have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.CustomerNumber!==void 0){let data1=data.CustomerNumber;if(!(typeof data1=="\
number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+"/CustomerNumber",schemaPath:"#/properties/CustomerNumbe\
r/type",keyword:"type",params:{type:schema71.properties.CustomerNumber.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}
if(data.StartDate!==void 0&&(validate53(data.StartDate,{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.EndDate!==void 0&&(validate53(data.EndDate,{instancePath:instancePath+
"/EndDate",parentData:data,parentDataProperty:"EndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=
vErrors.length)),data.Percent!==void 0){let data4=data.Percent;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null){let err3={
instancePath:instancePath+"/Percent",schemaPath:"#/properties/Percent/type",keyword:"type",params:{type:schema71.properties.Percent.type},message:"must be integ\
er,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.Resource!==void 0){let data5=data.Resource;if(typeof data5!="string"&&data5!==null){
let err4={instancePath:instancePath+"/Resource",schemaPath:"#/properties/Resource/type",keyword:"type",params:{type:schema71.properties.Resource.type},message:"\
must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.ResourceType!==void 0){let data6=data.ResourceType;if(typeof data6!="st\
ring"&&data6!==null){let err5={instancePath:instancePath+"/ResourceType",schemaPath:"#/properties/ResourceType/type",keyword:"type",params:{type:schema71.properties.
ResourceType.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.ServiceId!==void 0){let data7=data.ServiceId;
if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))&&data7!==null){let err6={instancePath:instancePath+"/ServiceId",schemaPath:"#/propertie\
s/ServiceId/type",keyword:"type",params:{type:schema71.properties.ServiceId.type},message:"must be integer,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}data.StartTime!==void 0&&(validate53(data.StartTime,{instancePath:instancePath+"/StartTime",parentData:data,parentDataProperty:"StartTime",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.EndTime!==void 0&&(validate53(data.EndTime,{instancePath:instancePath+
"/EndTime",parentData:data,parentDataProperty:"EndTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=
vErrors.length))}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}return validate176.errors=vErrors,errors===0}validate176.evaluated={props:{Id:!0,CustomerNumber:!0,StartDate:!0,EndDate:!0,Percent:!0,Resource:!0,
ResourceType:!0,ServiceId:!0,StartTime:!0,EndTime:!0},dynamicProps:!1,dynamicItems:!1};var validateUser=validate181,schema72={type:"object",required:["Id"],properties:{
Id:{type:"string",minLength:1,maxLength:10},PersonId:{type:["string","null"]},HsaId:{type:["string","null"]},NetworkUserId:{type:["string","null"]},VrkId:{type:[
"string","null"]},FirstName:{type:["string","null"]},LastName:{type:["string","null"]},FullName:{type:["string","null"]},Description:{type:["string","null"]},ValidFrom:{
$ref:"#/components/schemas/LocalTime"},ValidTo:{$ref:"#/components/schemas/LocalTime"},Disabled:{type:["boolean","null"]},LogonTypes:{type:"array",items:{$ref:"\
#/components/schemas/LogonType"}},Password:{type:["string","null"]}}},func1=require_ucs2length().default;function validate181(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate181.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){
let data0=data.Id;if(typeof data0=="string"){if(func1(data0)>10){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/maxLength",keyword:"maxLe\
ngth",params:{limit:10},message:"must NOT have more than 10 characters"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(func1(data0)<1){let err2={
instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.PersonId!==void 0){let data1=data.PersonId;if(typeof data1!=
"string"&&data1!==null){let err4={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema72.properties.
PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.HsaId!==void 0){let data2=data.HsaId;if(typeof data2!=
"string"&&data2!==null){let err5={instancePath:instancePath+"/HsaId",schemaPath:"#/properties/HsaId/type",keyword:"type",params:{type:schema72.properties.HsaId.
type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.NetworkUserId!==void 0){let data3=data.NetworkUserId;if(typeof data3!=
"string"&&data3!==null){let err6={instancePath:instancePath+"/NetworkUserId",schemaPath:"#/properties/NetworkUserId/type",keyword:"type",params:{type:schema72.properties.
NetworkUserId.type},message:"must be string,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.VrkId!==void 0){let data4=data.VrkId;if(typeof data4!=
"string"&&data4!==null){let err7={instancePath:instancePath+"/VrkId",schemaPath:"#/properties/VrkId/type",keyword:"type",params:{type:schema72.properties.VrkId.
type},message:"must be string,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.FirstName!==void 0){let data5=data.FirstName;if(typeof data5!=
"string"&&data5!==null){let err8={instancePath:instancePath+"/FirstName",schemaPath:"#/properties/FirstName/type",keyword:"type",params:{type:schema72.properties.
FirstName.type},message:"must be string,null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.LastName!==void 0){let data6=data.LastName;if(typeof data6!=
"string"&&data6!==null){let err9={instancePath:instancePath+"/LastName",schemaPath:"#/properties/LastName/type",keyword:"type",params:{type:schema72.properties.
LastName.type},message:"must be string,null"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.FullName!==void 0){let data7=data.FullName;if(typeof data7!=
"string"&&data7!==null){let err10={instancePath:instancePath+"/FullName",schemaPath:"#/properties/FullName/type",keyword:"type",params:{type:schema72.properties.
FullName.type},message:"must be string,null"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.Description!==void 0){let data8=data.Description;
if(typeof data8!="string"&&data8!==null){let err11={instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type:schema72.
properties.Description.type},message:"must be string,null"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.ValidFrom!==void 0&&(validate53(
data.ValidFrom,{instancePath:instancePath+"/ValidFrom",parentData:data,parentDataProperty:"ValidFrom",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.
errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.ValidTo!==void 0&&(validate53(data.ValidTo,{instancePath:instancePath+"/ValidTo",parentData:data,
parentDataProperty:"ValidTo",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.
Disabled!==void 0){let data11=data.Disabled;if(typeof data11!="boolean"&&data11!==null){let err12={instancePath:instancePath+"/Disabled",schemaPath:"#/propertie\
s/Disabled/type",keyword:"type",params:{type:schema72.properties.Disabled.type},message:"must be boolean,null"};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}if(data.LogonTypes!==void 0){let data12=data.LogonTypes;if(Array.isArray(data12)){let len0=data12.length;for(let i0=0;i0<len0;i0++)validate54(data12[i0],
{instancePath:instancePath+"/LogonTypes/"+i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.
concat(validate54.errors),errors=vErrors.length)}else{let err13={instancePath:instancePath+"/LogonTypes",schemaPath:"#/properties/LogonTypes/type",keyword:"type",
params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.Password!==void 0){let data14=data.Password;
if(typeof data14!="string"&&data14!==null){let err14={instancePath:instancePath+"/Password",schemaPath:"#/properties/Password/type",keyword:"type",params:{type:schema72.
properties.Password.type},message:"must be string,null"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate181.errors=vErrors,
errors===0}validate181.evaluated={props:{Id:!0,PersonId:!0,HsaId:!0,NetworkUserId:!0,VrkId:!0,FirstName:!0,LastName:!0,FullName:!0,Description:!0,ValidFrom:!0,ValidTo:!0,
Disabled:!0,LogonTypes:!0,Password:!0},dynamicProps:!1,dynamicItems:!1};var validateInvoiceForTreatmentDTO=validate185,schema73={type:"object",properties:{ResourceAllocationId:{
type:["integer","null"]},Type:{type:["string","null"]},Name:{type:["string","null"]},StartDate:{$ref:"#/components/schemas/LocalTime"},EndDate:{$ref:"#/componen\
ts/schemas/LocalTime"},Organisation:{type:["string","null"]},Caseworker:{type:["string","null"]},FullName:{type:["string","null"]},ServiceType:{type:["string","\
null"]}}};function validate185(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate185.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.ResourceAllocationId!==void 0){let data0=data.ResourceAllocationId;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&data0!==null){
let err0={instancePath:instancePath+"/ResourceAllocationId",schemaPath:"#/properties/ResourceAllocationId/type",keyword:"type",params:{type:schema73.properties.
ResourceAllocationId.type},message:"must be integer,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Type!==void 0){let data1=data.Type;
if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:schema73.properties.
Type.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0){let data2=data.Name;if(typeof data2!=
"string"&&data2!==null){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema73.properties.Name.type},
message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.StartDate!==void 0&&(validate53(data.StartDate,{instancePath:instancePath+
"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length)),data.EndDate!==void 0&&(validate53(data.EndDate,{instancePath:instancePath+"/EndDate",parentData:data,parentDataProperty:"EndDate",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.Organisation!==void 0){let data5=data.
Organisation;if(typeof data5!="string"&&data5!==null){let err3={instancePath:instancePath+"/Organisation",schemaPath:"#/properties/Organisation/type",keyword:"t\
ype",params:{type:schema73.properties.Organisation.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.Caseworker!==
void 0){let data6=data.Caseworker;if(typeof data6!="string"&&data6!==null){let err4={instancePath:instancePath+"/Caseworker",schemaPath:"#/properties/Caseworker\
/type",keyword:"type",params:{type:schema73.properties.Caseworker.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}
if(data.FullName!==void 0){let data7=data.FullName;if(typeof data7!="string"&&data7!==null){let err5={instancePath:instancePath+"/FullName",schemaPath:"#/proper\
ties/FullName/type",keyword:"type",params:{type:schema73.properties.FullName.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}if(data.ServiceType!==void 0){let data8=data.ServiceType;if(typeof data8!="string"&&data8!==null){let err6={instancePath:instancePath+"/ServiceType",schemaPath:"\
#/properties/ServiceType/type",keyword:"type",params:{type:schema73.properties.ServiceType.type},message:"must be string,null"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}return validate185.errors=vErrors,errors===0}validate185.evaluated={props:{ResourceAllocationId:!0,Type:!0,Name:!0,StartDate:!0,EndDate:!0,
Organisation:!0,Caseworker:!0,FullName:!0,ServiceType:!0},dynamicProps:!1,dynamicItems:!1};var validateInvoiceForTreatmentRequest=validate188;function validate188(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate188.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
InvoiceId===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"InvoiceId"},message:"must have required property \
'InvoiceId'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.InvoiceNumber===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"InvoiceNumber"},message:"must have required property 'InvoiceNumber'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.PaymentDate===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PaymentDate"},message:"must have requir\
ed property 'PaymentDate'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.Amount===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Amount"},message:"must have required property 'Amount'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.FromDate===
void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"FromDate"},message:"must have required property 'FromDate'"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.ToDate===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
ToDate"},message:"must have required property 'ToDate'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.ExpireDate===void 0){let err6={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ExpireDate"},message:"must have required property 'ExpireDate'"};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}if(data.CareProviderId===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"CareProv\
iderId"},message:"must have required property 'CareProviderId'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.CareProviderName===void 0){let err8={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"CareProviderName"},message:"must have required property 'CareProviderName'"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.CareProviderOrgNr===void 0){let err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
CareProviderOrgNr"},message:"must have required property 'CareProviderOrgNr'"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.Status===void 0){
let err10={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Status"},message:"must have required property 'Status'"};vErrors===null?
vErrors=[err10]:vErrors.push(err10),errors++}if(data.UpdateSign===void 0){let err11={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
UpdateSign"},message:"must have required property 'UpdateSign'"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.InvoiceId!==void 0){let data0=data.
InvoiceId;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err12={instancePath:instancePath+"/InvoiceId",schemaPath:"#/properties/I\
nvoiceId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.InvoiceNumber!==
void 0&&typeof data.InvoiceNumber!="string"){let err13={instancePath:instancePath+"/InvoiceNumber",schemaPath:"#/properties/InvoiceNumber/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.PaymentDate!==void 0&&typeof data.PaymentDate!="str\
ing"){let err14={instancePath:instancePath+"/PaymentDate",schemaPath:"#/properties/PaymentDate/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data.Amount!==void 0){let data3=data.Amount;if(!(typeof data3=="number"&&isFinite(data3))){let err15={
instancePath:instancePath+"/Amount",schemaPath:"#/properties/Amount/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=
[err15]:vErrors.push(err15),errors++}}if(data.FromDate!==void 0&&typeof data.FromDate!="string"){let err16={instancePath:instancePath+"/FromDate",schemaPath:"#/\
properties/FromDate/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(data.ToDate!==
void 0&&typeof data.ToDate!="string"){let err17={instancePath:instancePath+"/ToDate",schemaPath:"#/properties/ToDate/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data.ExpireDate!==void 0&&typeof data.ExpireDate!="string"){let err18={
instancePath:instancePath+"/ExpireDate",schemaPath:"#/properties/ExpireDate/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err18]:vErrors.push(err18),errors++}if(data.CareProviderId!==void 0){let data7=data.CareProviderId;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&
isFinite(data7))){let err19={instancePath:instancePath+"/CareProviderId",schemaPath:"#/properties/CareProviderId/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.CareProviderName!==void 0){let data8=data.CareProviderName;if(typeof data8==
"string"){if(func1(data8)>250){let err20={instancePath:instancePath+"/CareProviderName",schemaPath:"#/properties/CareProviderName/maxLength",keyword:"maxLength",
params:{limit:250},message:"must NOT have more than 250 characters"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}else{let err21={instancePath:instancePath+
"/CareProviderName",schemaPath:"#/properties/CareProviderName/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err21]:
vErrors.push(err21),errors++}}if(data.CareProviderOrgNr!==void 0){let data9=data.CareProviderOrgNr;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(
data9))){let err22={instancePath:instancePath+"/CareProviderOrgNr",schemaPath:"#/properties/CareProviderOrgNr/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.Status!==void 0){let data10=data.Status;if(typeof data10=="string"){if(func1(
data10)>250){let err23={instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/maxLength",keyword:"maxLength",params:{limit:250},message:"must NOT \
have more than 250 characters"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+"/Status",schemaPath:"#/p\
roperties/Status/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.UpdateSign!==
void 0){let data11=data.UpdateSign;if(typeof data11=="string"){if(func1(data11)>10){let err25={instancePath:instancePath+"/UpdateSign",schemaPath:"#/properties/\
UpdateSign/maxLength",keyword:"maxLength",params:{limit:10},message:"must NOT have more than 10 characters"};vErrors===null?vErrors=[err25]:vErrors.push(err25),
errors++}}else{let err26={instancePath:instancePath+"/UpdateSign",schemaPath:"#/properties/UpdateSign/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}}else{let err27={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}return validate188.errors=vErrors,errors===0}validate188.evaluated={props:{
InvoiceId:!0,InvoiceNumber:!0,PaymentDate:!0,Amount:!0,FromDate:!0,ToDate:!0,ExpireDate:!0,CareProviderId:!0,CareProviderName:!0,CareProviderOrgNr:!0,Status:!0,
UpdateSign:!0},dynamicProps:!1,dynamicItems:!1};var validatePostPersonBodyRequest=validate189,schema75={type:"object",properties:{PersonId:{type:["string","null"]},
Name:{type:["string","null"]},Surname:{type:["string","null"]},MaritalStatus:{type:["integer","null"]},StreetAddress:{type:["string","null"]},PostalCode:{type:[
"string","null"]},PostalAddress:{type:["string","null"]},CareOfAddress:{type:["string","null"]},PhoneHome:{type:["string","null"]},PhoneWork:{type:["string","nu\
ll"]},PhoneMobile:{type:["string","null"]},Email:{type:["string","null"]},Area:{type:["integer","null"]},KeyCode:{type:["string","null"]},CitizenShipCountry:{type:[
"integer","null"]},BornCountry:{type:["integer","null"]}}};function validate189(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate189.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.PersonId!==void 0){let data0=data.PersonId;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+
"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema75.properties.PersonId.type},message:"must be string,null"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+
"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema75.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}}if(data.Surname!==void 0){let data2=data.Surname;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+"/Sur\
name",schemaPath:"#/properties/Surname/type",keyword:"type",params:{type:schema75.properties.Surname.type},message:"must be string,null"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.MaritalStatus!==void 0){let data3=data.MaritalStatus;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3))&&data3!==null){let err3={instancePath:instancePath+"/MaritalStatus",schemaPath:"#/properties/MaritalStatus/type",keyword:"type",params:{type:schema75.properties.
MaritalStatus.type},message:"must be integer,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.StreetAddress!==void 0){let data4=data.StreetAddress;
if(typeof data4!="string"&&data4!==null){let err4={instancePath:instancePath+"/StreetAddress",schemaPath:"#/properties/StreetAddress/type",keyword:"type",params:{
type:schema75.properties.StreetAddress.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.PostalCode!==void 0){
let data5=data.PostalCode;if(typeof data5!="string"&&data5!==null){let err5={instancePath:instancePath+"/PostalCode",schemaPath:"#/properties/PostalCode/type",keyword:"\
type",params:{type:schema75.properties.PostalCode.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.PostalAddress!==
void 0){let data6=data.PostalAddress;if(typeof data6!="string"&&data6!==null){let err6={instancePath:instancePath+"/PostalAddress",schemaPath:"#/properties/Post\
alAddress/type",keyword:"type",params:{type:schema75.properties.PostalAddress.type},message:"must be string,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}}if(data.CareOfAddress!==void 0){let data7=data.CareOfAddress;if(typeof data7!="string"&&data7!==null){let err7={instancePath:instancePath+"/CareOfAddr\
ess",schemaPath:"#/properties/CareOfAddress/type",keyword:"type",params:{type:schema75.properties.CareOfAddress.type},message:"must be string,null"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}}if(data.PhoneHome!==void 0){let data8=data.PhoneHome;if(typeof data8!="string"&&data8!==null){let err8={instancePath:instancePath+
"/PhoneHome",schemaPath:"#/properties/PhoneHome/type",keyword:"type",params:{type:schema75.properties.PhoneHome.type},message:"must be string,null"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}}if(data.PhoneWork!==void 0){let data9=data.PhoneWork;if(typeof data9!="string"&&data9!==null){let err9={instancePath:instancePath+
"/PhoneWork",schemaPath:"#/properties/PhoneWork/type",keyword:"type",params:{type:schema75.properties.PhoneWork.type},message:"must be string,null"};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}}if(data.PhoneMobile!==void 0){let data10=data.PhoneMobile;if(typeof data10!="string"&&data10!==null){let err10={instancePath:instancePath+
"/PhoneMobile",schemaPath:"#/properties/PhoneMobile/type",keyword:"type",params:{type:schema75.properties.PhoneMobile.type},message:"must be string,null"};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.Email!==void 0){let data11=data.Email;if(typeof data11!="string"&&data11!==null){let err11={instancePath:instancePath+
"/Email",schemaPath:"#/properties/Email/type",keyword:"type",params:{type:schema75.properties.Email.type},message:"must be string,null"};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}}if(data.Area!==void 0){let data12=data.Area;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12))&&
data12!==null){let err12={instancePath:instancePath+"/Area",schemaPath:"#/properties/Area/type",keyword:"type",params:{type:schema75.properties.Area.type},message:"\
must be integer,null"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.KeyCode!==void 0){let data13=data.KeyCode;if(typeof data13!="string"&&
data13!==null){let err13={instancePath:instancePath+"/KeyCode",schemaPath:"#/properties/KeyCode/type",keyword:"type",params:{type:schema75.properties.KeyCode.type},
message:"must be string,null"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.CitizenShipCountry!==void 0){let data14=data.CitizenShipCountry;
if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14))&&data14!==null){let err14={instancePath:instancePath+"/CitizenShipCountry",schemaPath:"\
#/properties/CitizenShipCountry/type",keyword:"type",params:{type:schema75.properties.CitizenShipCountry.type},message:"must be integer,null"};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}}if(data.BornCountry!==void 0){let data15=data.BornCountry;if(!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)&&isFinite(
data15))&&data15!==null){let err15={instancePath:instancePath+"/BornCountry",schemaPath:"#/properties/BornCountry/type",keyword:"type",params:{type:schema75.properties.
BornCountry.type},message:"must be integer,null"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}else{let err16={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate189.errors=vErrors,errors===
0}validate189.evaluated={props:{PersonId:!0,Name:!0,Surname:!0,MaritalStatus:!0,StreetAddress:!0,PostalCode:!0,PostalAddress:!0,CareOfAddress:!0,PhoneHome:!0,PhoneWork:!0,
PhoneMobile:!0,Email:!0,Area:!0,KeyCode:!0,CitizenShipCountry:!0,BornCountry:!0},dynamicProps:!1,dynamicItems:!1};var validatePostAktualiseringsBodyRequest=validate190,
schema76={type:"object",properties:{PersonId:{type:["string","null"]},Date:{type:["string","null"]},Type:{type:["integer","null"]},FromWho:{type:["integer","nul\
l"]},Reason:{type:["integer","null"]},OrganisationId:{type:["integer","null"]},OrganisationUnitId:{type:["string","null"]},CaseworkerId:{type:["string","null"]},
Specifies:{type:["integer","null"]},ServiceId:{type:["integer","null"]},InvestigationId:{type:["integer","null"]},WorkingStatus:{type:["integer","null"]}}};function validate190(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate190.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.PersonId!==void 0){let data0=data.
PersonId;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{
type:schema76.properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Date!==void 0){let data1=data.
Date;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/Date",schemaPath:"#/properties/Date/type",keyword:"type",params:{type:schema76.
properties.Date.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Type!==void 0){let data2=data.Type;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null){let err2={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"ty\
pe",params:{type:schema76.properties.Type.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.FromWho!==void 0){
let data3=data.FromWho;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null){let err3={instancePath:instancePath+"/FromWho",schemaPath:"\
#/properties/FromWho/type",keyword:"type",params:{type:schema76.properties.FromWho.type},message:"must be integer,null"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}}if(data.Reason!==void 0){let data4=data.Reason;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null){let err4={
instancePath:instancePath+"/Reason",schemaPath:"#/properties/Reason/type",keyword:"type",params:{type:schema76.properties.Reason.type},message:"must be integer,\
null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.OrganisationId!==void 0){let data5=data.OrganisationId;if(!(typeof data5=="number"&&!(data5%
1)&&!isNaN(data5)&&isFinite(data5))&&data5!==null){let err5={instancePath:instancePath+"/OrganisationId",schemaPath:"#/properties/OrganisationId/type",keyword:"\
type",params:{type:schema76.properties.OrganisationId.type},message:"must be integer,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.OrganisationUnitId!==
void 0){let data6=data.OrganisationUnitId;if(typeof data6!="string"&&data6!==null){let err6={instancePath:instancePath+"/OrganisationUnitId",schemaPath:"#/prope\
rties/OrganisationUnitId/type",keyword:"type",params:{type:schema76.properties.OrganisationUnitId.type},message:"must be string,null"};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}if(data.CaseworkerId!==void 0){let data7=data.CaseworkerId;if(typeof data7!="string"&&data7!==null){let err7={instancePath:instancePath+
"/CaseworkerId",schemaPath:"#/properties/CaseworkerId/type",keyword:"type",params:{type:schema76.properties.CaseworkerId.type},message:"must be string,null"};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.Specifies!==void 0){let data8=data.Specifies;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(
data8))&&data8!==null){let err8={instancePath:instancePath+"/Specifies",schemaPath:"#/properties/Specifies/type",keyword:"type",params:{type:schema76.properties.
Specifies.type},message:"must be integer,null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.ServiceId!==void 0){let data9=data.ServiceId;
if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))&&data9!==null){let err9={instancePath:instancePath+"/ServiceId",schemaPath:"#/propertie\
s/ServiceId/type",keyword:"type",params:{type:schema76.properties.ServiceId.type},message:"must be integer,null"};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}}if(data.InvestigationId!==void 0){let data10=data.InvestigationId;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))&&data10!==
null){let err10={instancePath:instancePath+"/InvestigationId",schemaPath:"#/properties/InvestigationId/type",keyword:"type",params:{type:schema76.properties.InvestigationId.
type},message:"must be integer,null"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.WorkingStatus!==void 0){let data11=data.WorkingStatus;
if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))&&data11!==null){let err11={instancePath:instancePath+"/WorkingStatus",schemaPath:"#\
/properties/WorkingStatus/type",keyword:"type",params:{type:schema76.properties.WorkingStatus.type},message:"must be integer,null"};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}return validate190.errors=vErrors,errors===0}validate190.evaluated={props:{PersonId:!0,Date:!0,Type:!0,FromWho:!0,Reason:!0,
OrganisationId:!0,OrganisationUnitId:!0,CaseworkerId:!0,Specifies:!0,ServiceId:!0,InvestigationId:!0,WorkingStatus:!0},dynamicProps:!1,dynamicItems:!1};var validatePostCalculationBodyRequest=validate191,
schema77={type:"object",properties:{PersonId:{type:["string","null"]},ServiceId:{type:["integer","null"]},InvestigationId:{type:["integer","null"]},NormId:{type:[
"integer","null"]},AktualiseringId:{type:["integer","null"]},CalculationDate:{type:["string","null"]},CalculationFromDate:{type:["string","null"]},CalculationToDate:{
type:["string","null"]},HasCustomHouseholdSize:{type:["boolean","null"]},HouseholdSize:{type:["integer","null"]},CalculationPersons:{type:"array",items:{$ref:"#\
/components/schemas/PersonBasedCalculationPersonPostDTO"}},CalculationExpenses:{type:"array",items:{$ref:"#/components/schemas/PersonBasedCalculationExpensePost\
DTO"}},CalculationSpecialExpenses:{type:"array",items:{$ref:"#/components/schemas/PersonBasedCalculationSpecialExpensePostDTO"}},CalculationIncomes:{type:"array",
items:{$ref:"#/components/schemas/PersonBasedCalculationIncomePostDTO"}}}},schema78={type:"object",properties:{PersonId:{type:["string","null"]},NumberOfDays:{type:[
"integer","null"]},DeviationFromDate:{type:["string","null"]},DeviationToDate:{type:["string","null"]}}};function validate192(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate192.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.PersonId!==void 0){let data0=data.PersonId;if(typeof data0!="\
string"&&data0!==null){let err0={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema78.properties.PersonId.
type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.NumberOfDays!==void 0){let data1=data.NumberOfDays;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err1={instancePath:instancePath+"/NumberOfDays",schemaPath:"#/properties/NumberOfDays/t\
ype",keyword:"type",params:{type:schema78.properties.NumberOfDays.type},message:"must be integer,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.DeviationFromDate!==void 0){let data2=data.DeviationFromDate;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+"/DeviationFro\
mDate",schemaPath:"#/properties/DeviationFromDate/type",keyword:"type",params:{type:schema78.properties.DeviationFromDate.type},message:"must be string,null"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.DeviationToDate!==void 0){let data3=data.DeviationToDate;if(typeof data3!="string"&&data3!==null){let err3={
instancePath:instancePath+"/DeviationToDate",schemaPath:"#/properties/DeviationToDate/type",keyword:"type",params:{type:schema78.properties.DeviationToDate.type},
message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate192.errors=vErrors,errors===0}validate192.evaluated=
{props:{PersonId:!0,NumberOfDays:!0,DeviationFromDate:!0,DeviationToDate:!0},dynamicProps:!1,dynamicItems:!1};var schema79={type:"object",properties:{Id:{type:[
"integer","null"]},Amount:{type:["number","null"]},ApprovedAmount:{type:["number","null"]},Note:{type:["string","null"]}}};function validate194(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate194.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&data0!==null){let err0={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",
params:{type:schema79.properties.Id.type},message:"must be integer,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Amount!==void 0){let data1=data.
Amount;if(!(typeof data1=="number"&&isFinite(data1))&&data1!==null){let err1={instancePath:instancePath+"/Amount",schemaPath:"#/properties/Amount/type",keyword:"\
type",params:{type:schema79.properties.Amount.type},message:"must be number,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.ApprovedAmount!==
void 0){let data2=data.ApprovedAmount;if(!(typeof data2=="number"&&isFinite(data2))&&data2!==null){let err2={instancePath:instancePath+"/ApprovedAmount",schemaPath:"\
#/properties/ApprovedAmount/type",keyword:"type",params:{type:schema79.properties.ApprovedAmount.type},message:"must be number,null"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.Note!==void 0){let data3=data.Note;if(typeof data3!="string"&&data3!==null){let err3={instancePath:instancePath+"/Note",schemaPath:"\
#/properties/Note/type",keyword:"type",params:{type:schema79.properties.Note.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate194.errors=vErrors,errors===0}validate194.evaluated={props:{Id:!0,Amount:!0,ApprovedAmount:!0,Note:!0},dynamicProps:!1,dynamicItems:!1};
var schema80={type:"object",properties:{Id:{type:["integer","null"]},Amount:{type:["number","null"]},ApprovedAmount:{type:["number","null"]},Note:{type:["string",
"null"]}}};function validate196(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate196.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&data0!==null){let err0={instancePath:instancePath+
"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:schema80.properties.Id.type},message:"must be integer,null"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}}if(data.Amount!==void 0){let data1=data.Amount;if(!(typeof data1=="number"&&isFinite(data1))&&data1!==null){let err1={instancePath:instancePath+
"/Amount",schemaPath:"#/properties/Amount/type",keyword:"type",params:{type:schema80.properties.Amount.type},message:"must be number,null"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.ApprovedAmount!==void 0){let data2=data.ApprovedAmount;if(!(typeof data2=="number"&&isFinite(data2))&&data2!==null){
let err2={instancePath:instancePath+"/ApprovedAmount",schemaPath:"#/properties/ApprovedAmount/type",keyword:"type",params:{type:schema80.properties.ApprovedAmount.
type},message:"must be number,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Note!==void 0){let data3=data.Note;if(typeof data3!="str\
ing"&&data3!==null){let err3={instancePath:instancePath+"/Note",schemaPath:"#/properties/Note/type",keyword:"type",params:{type:schema80.properties.Note.type},message:"\
must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate196.errors=vErrors,errors===0}validate196.evaluated={
props:{Id:!0,Amount:!0,ApprovedAmount:!0,Note:!0},dynamicProps:!1,dynamicItems:!1};var schema81={type:"object",properties:{Id:{type:["integer","null"]},ApplicantAmount:{
type:["number","null"]},ApplicantAmountDate:{type:["string","null"]},CoApplicantAmount:{type:["number","null"]},CoApplicantAmountDate:{type:["string","null"]},Note:{
type:["string","null"]}}};function validate198(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate198.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="ob\
ject"&&!Array.isArray(data)){if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&data0!==null){let err0={
instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:schema81.properties.Id.type},message:"must be integer,null"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.ApplicantAmount!==void 0){let data1=data.ApplicantAmount;if(!(typeof data1=="number"&&isFinite(data1))&&
data1!==null){let err1={instancePath:instancePath+"/ApplicantAmount",schemaPath:"#/properties/ApplicantAmount/type",keyword:"type",params:{type:schema81.properties.
ApplicantAmount.type},message:"must be number,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.ApplicantAmountDate!==void 0){let data2=data.
ApplicantAmountDate;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+"/ApplicantAmountDate",schemaPath:"#/properties/ApplicantAmount\
Date/type",keyword:"type",params:{type:schema81.properties.ApplicantAmountDate.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}if(data.CoApplicantAmount!==void 0){let data3=data.CoApplicantAmount;if(!(typeof data3=="number"&&isFinite(data3))&&data3!==null){let err3={instancePath:instancePath+
"/CoApplicantAmount",schemaPath:"#/properties/CoApplicantAmount/type",keyword:"type",params:{type:schema81.properties.CoApplicantAmount.type},message:"must be n\
umber,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.CoApplicantAmountDate!==void 0){let data4=data.CoApplicantAmountDate;if(typeof data4!=
"string"&&data4!==null){let err4={instancePath:instancePath+"/CoApplicantAmountDate",schemaPath:"#/properties/CoApplicantAmountDate/type",keyword:"type",params:{
type:schema81.properties.CoApplicantAmountDate.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.Note!==void 0){
let data5=data.Note;if(typeof data5!="string"&&data5!==null){let err5={instancePath:instancePath+"/Note",schemaPath:"#/properties/Note/type",keyword:"type",params:{
type:schema81.properties.Note.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate198.errors=vErrors,
errors===0}validate198.evaluated={props:{Id:!0,ApplicantAmount:!0,ApplicantAmountDate:!0,CoApplicantAmount:!0,CoApplicantAmountDate:!0,Note:!0},dynamicProps:!1,
dynamicItems:!1};function validate191(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate191.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.PersonId!==void 0){let data0=data.PersonId;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/PersonId",schemaPath:"#/proper\
ties/PersonId/type",keyword:"type",params:{type:schema77.properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}}if(data.ServiceId!==void 0){let data1=data.ServiceId;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err1={
instancePath:instancePath+"/ServiceId",schemaPath:"#/properties/ServiceId/type",keyword:"type",params:{type:schema77.properties.ServiceId.type},message:"must be\
 integer,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.InvestigationId!==void 0){let data2=data.InvestigationId;if(!(typeof data2=="\
number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null){let err2={instancePath:instancePath+"/InvestigationId",schemaPath:"#/properties/Investigatio\
nId/type",keyword:"type",params:{type:schema77.properties.InvestigationId.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}if(data.NormId!==void 0){let data3=data.NormId;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))&&data3!==null){let err3={instancePath:instancePath+
"/NormId",schemaPath:"#/properties/NormId/type",keyword:"type",params:{type:schema77.properties.NormId.type},message:"must be integer,null"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data.AktualiseringId!==void 0){let data4=data.AktualiseringId;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(
data4))&&data4!==null){let err4={instancePath:instancePath+"/AktualiseringId",schemaPath:"#/properties/AktualiseringId/type",keyword:"type",params:{type:schema77.
properties.AktualiseringId.type},message:"must be integer,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.CalculationDate!==void 0){let data5=data.
CalculationDate;if(typeof data5!="string"&&data5!==null){let err5={instancePath:instancePath+"/CalculationDate",schemaPath:"#/properties/CalculationDate/type",keyword:"\
type",params:{type:schema77.properties.CalculationDate.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.CalculationFromDate!==
void 0){let data6=data.CalculationFromDate;if(typeof data6!="string"&&data6!==null){let err6={instancePath:instancePath+"/CalculationFromDate",schemaPath:"#/pro\
perties/CalculationFromDate/type",keyword:"type",params:{type:schema77.properties.CalculationFromDate.type},message:"must be string,null"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}if(data.CalculationToDate!==void 0){let data7=data.CalculationToDate;if(typeof data7!="string"&&data7!==null){let err7={instancePath:instancePath+
"/CalculationToDate",schemaPath:"#/properties/CalculationToDate/type",keyword:"type",params:{type:schema77.properties.CalculationToDate.type},message:"must be s\
tring,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.HasCustomHouseholdSize!==void 0){let data8=data.HasCustomHouseholdSize;if(typeof data8!=
"boolean"&&data8!==null){let err8={instancePath:instancePath+"/HasCustomHouseholdSize",schemaPath:"#/properties/HasCustomHouseholdSize/type",keyword:"type",params:{
type:schema77.properties.HasCustomHouseholdSize.type},message:"must be boolean,null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.HouseholdSize!==
void 0){let data9=data.HouseholdSize;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))&&data9!==null){let err9={instancePath:instancePath+
"/HouseholdSize",schemaPath:"#/properties/HouseholdSize/type",keyword:"type",params:{type:schema77.properties.HouseholdSize.type},message:"must be integer,null"};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.CalculationPersons!==void 0){let data10=data.CalculationPersons;if(Array.isArray(data10)){let len0=data10.
length;for(let i0=0;i0<len0;i0++)validate192(data10[i0],{instancePath:instancePath+"/CalculationPersons/"+i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate192.errors:vErrors.concat(validate192.errors),errors=vErrors.length)}else{let err10={instancePath:instancePath+"/CalculationPers\
ons",schemaPath:"#/properties/CalculationPersons/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}}if(data.CalculationExpenses!==void 0){let data12=data.CalculationExpenses;if(Array.isArray(data12)){let len1=data12.length;for(let i1=0;i1<len1;i1++)
validate194(data12[i1],{instancePath:instancePath+"/CalculationExpenses/"+i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate194.errors:vErrors.concat(validate194.errors),errors=vErrors.length)}else{let err11={instancePath:instancePath+"/CalculationExpenses",schemaPath:"#\
/properties/CalculationExpenses/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}
if(data.CalculationSpecialExpenses!==void 0){let data14=data.CalculationSpecialExpenses;if(Array.isArray(data14)){let len2=data14.length;for(let i2=0;i2<len2;i2++)
validate196(data14[i2],{instancePath:instancePath+"/CalculationSpecialExpenses/"+i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate196.errors:vErrors.concat(validate196.errors),errors=vErrors.length)}else{let err12={instancePath:instancePath+"/CalculationSpecialExpens\
es",schemaPath:"#/properties/CalculationSpecialExpenses/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}}if(data.CalculationIncomes!==void 0){let data16=data.CalculationIncomes;if(Array.isArray(data16)){let len3=data16.length;for(let i3=0;i3<len3;i3++)
validate198(data16[i3],{instancePath:instancePath+"/CalculationIncomes/"+i3,parentData:data16,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate198.errors:vErrors.concat(validate198.errors),errors=vErrors.length)}else{let err13={instancePath:instancePath+"/CalculationIncomes",schemaPath:"#/\
properties/CalculationIncomes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{
let err14={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}
return validate191.errors=vErrors,errors===0}validate191.evaluated={props:{PersonId:!0,ServiceId:!0,InvestigationId:!0,NormId:!0,AktualiseringId:!0,CalculationDate:!0,
CalculationFromDate:!0,CalculationToDate:!0,HasCustomHouseholdSize:!0,HouseholdSize:!0,CalculationPersons:!0,CalculationExpenses:!0,CalculationSpecialExpenses:!0,
CalculationIncomes:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedCalculationPersonPostDTO=validate200;function validate200(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate200.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.PersonId!==void 0){let data0=data.PersonId;
if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema78.
properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.NumberOfDays!==void 0){let data1=data.
NumberOfDays;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err1={instancePath:instancePath+"/NumberOfDays",schemaPath:"\
#/properties/NumberOfDays/type",keyword:"type",params:{type:schema78.properties.NumberOfDays.type},message:"must be integer,null"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}}if(data.DeviationFromDate!==void 0){let data2=data.DeviationFromDate;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+
"/DeviationFromDate",schemaPath:"#/properties/DeviationFromDate/type",keyword:"type",params:{type:schema78.properties.DeviationFromDate.type},message:"must be s\
tring,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.DeviationToDate!==void 0){let data3=data.DeviationToDate;if(typeof data3!="strin\
g"&&data3!==null){let err3={instancePath:instancePath+"/DeviationToDate",schemaPath:"#/properties/DeviationToDate/type",keyword:"type",params:{type:schema78.properties.
DeviationToDate.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate200.errors=vErrors,errors===
0}validate200.evaluated={props:{PersonId:!0,NumberOfDays:!0,DeviationFromDate:!0,DeviationToDate:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedCalculationIncomePostDTO=validate201;
function validate201(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate201.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&data0!==null){let err0={instancePath:instancePath+"/Id",
schemaPath:"#/properties/Id/type",keyword:"type",params:{type:schema81.properties.Id.type},message:"must be integer,null"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}}if(data.ApplicantAmount!==void 0){let data1=data.ApplicantAmount;if(!(typeof data1=="number"&&isFinite(data1))&&data1!==null){let err1={instancePath:instancePath+
"/ApplicantAmount",schemaPath:"#/properties/ApplicantAmount/type",keyword:"type",params:{type:schema81.properties.ApplicantAmount.type},message:"must be number,\
null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.ApplicantAmountDate!==void 0){let data2=data.ApplicantAmountDate;if(typeof data2!="str\
ing"&&data2!==null){let err2={instancePath:instancePath+"/ApplicantAmountDate",schemaPath:"#/properties/ApplicantAmountDate/type",keyword:"type",params:{type:schema81.
properties.ApplicantAmountDate.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.CoApplicantAmount!==void 0){
let data3=data.CoApplicantAmount;if(!(typeof data3=="number"&&isFinite(data3))&&data3!==null){let err3={instancePath:instancePath+"/CoApplicantAmount",schemaPath:"\
#/properties/CoApplicantAmount/type",keyword:"type",params:{type:schema81.properties.CoApplicantAmount.type},message:"must be number,null"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data.CoApplicantAmountDate!==void 0){let data4=data.CoApplicantAmountDate;if(typeof data4!="string"&&data4!==null){let err4={
instancePath:instancePath+"/CoApplicantAmountDate",schemaPath:"#/properties/CoApplicantAmountDate/type",keyword:"type",params:{type:schema81.properties.CoApplicantAmountDate.
type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.Note!==void 0){let data5=data.Note;if(typeof data5!="str\
ing"&&data5!==null){let err5={instancePath:instancePath+"/Note",schemaPath:"#/properties/Note/type",keyword:"type",params:{type:schema81.properties.Note.type},message:"\
must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate201.errors=vErrors,errors===0}validate201.evaluated={
props:{Id:!0,ApplicantAmount:!0,ApplicantAmountDate:!0,CoApplicantAmount:!0,CoApplicantAmountDate:!0,Note:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedCalculationExpensePostDTO=validate202;
function validate202(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate202.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&data0!==null){let err0={instancePath:instancePath+"/Id",
schemaPath:"#/properties/Id/type",keyword:"type",params:{type:schema79.properties.Id.type},message:"must be integer,null"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}}if(data.Amount!==void 0){let data1=data.Amount;if(!(typeof data1=="number"&&isFinite(data1))&&data1!==null){let err1={instancePath:instancePath+
"/Amount",schemaPath:"#/properties/Amount/type",keyword:"type",params:{type:schema79.properties.Amount.type},message:"must be number,null"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.ApprovedAmount!==void 0){let data2=data.ApprovedAmount;if(!(typeof data2=="number"&&isFinite(data2))&&data2!==null){
let err2={instancePath:instancePath+"/ApprovedAmount",schemaPath:"#/properties/ApprovedAmount/type",keyword:"type",params:{type:schema79.properties.ApprovedAmount.
type},message:"must be number,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Note!==void 0){let data3=data.Note;if(typeof data3!="str\
ing"&&data3!==null){let err3={instancePath:instancePath+"/Note",schemaPath:"#/properties/Note/type",keyword:"type",params:{type:schema79.properties.Note.type},message:"\
must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate202.errors=vErrors,errors===0}validate202.evaluated={
props:{Id:!0,Amount:!0,ApprovedAmount:!0,Note:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedCalculationSpecialExpensePostDTO=validate203;function validate203(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate203.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id!==void 0){let data0=data.
Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))&&data0!==null){let err0={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id\
/type",keyword:"type",params:{type:schema80.properties.Id.type},message:"must be integer,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.
Amount!==void 0){let data1=data.Amount;if(!(typeof data1=="number"&&isFinite(data1))&&data1!==null){let err1={instancePath:instancePath+"/Amount",schemaPath:"#/\
properties/Amount/type",keyword:"type",params:{type:schema80.properties.Amount.type},message:"must be number,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}if(data.ApprovedAmount!==void 0){let data2=data.ApprovedAmount;if(!(typeof data2=="number"&&isFinite(data2))&&data2!==null){let err2={instancePath:instancePath+
"/ApprovedAmount",schemaPath:"#/properties/ApprovedAmount/type",keyword:"type",params:{type:schema80.properties.ApprovedAmount.type},message:"must be number,nul\
l"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Note!==void 0){let data3=data.Note;if(typeof data3!="string"&&data3!==null){let err3={instancePath:instancePath+
"/Note",schemaPath:"#/properties/Note/type",keyword:"type",params:{type:schema80.properties.Note.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}return validate203.errors=vErrors,errors===0}validate203.evaluated={props:{Id:!0,Amount:!0,ApprovedAmount:!0,Note:!0},dynamicProps:!1,
dynamicItems:!1};var validatePersonBasedPersonProposalDTO=validate204;var schema87={type:"object",required:["Id"],properties:{Id:{type:"integer"},Name:{type:["string","null"]}}};function validate205(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate205.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"\
#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Name!==
void 0){let data1=data.Name;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"ty\
pe",params:{type:schema87.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate205.
errors=vErrors,errors===0}validate205.evaluated={props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var schema88={type:"object",required:["Id"],properties:{
Id:{type:"integer"},Name:{type:["string","null"]}}};function validate207(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate207.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!="str\
ing"&&data1!==null){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema88.properties.Name.type},message:"\
must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate207.errors=vErrors,errors===0}validate207.evaluated={
props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var schema89={type:"object",required:["Id"],properties:{Id:{type:"integer"},Name:{type:["string","null"]}}};
function validate209(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate209.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/Na\
me",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema89.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate209.errors=vErrors,errors===0}validate209.evaluated={props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var schema90={
type:"object",properties:{Name:{type:["string","null"]},KeyCodes:{type:"array",items:{$ref:"#/components/schemas/PersonBasedPersonKeyCodeDTO"}}}},schema91={type:"\
object",properties:{Code:{type:["string","null"]}}};function validate212(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate212.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.Code!==void 0){let data0=data.Code;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+
"/Code",schemaPath:"#/properties/Code/type",keyword:"type",params:{type:schema91.properties.Code.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}return validate212.errors=vErrors,errors===0}validate212.evaluated={props:{Code:!0},dynamicProps:!1,dynamicItems:!1};function validate211(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate211.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Name!==void 0){let data0=data.
Name;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema90.
properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.KeyCodes!==void 0){let data1=data.KeyCodes;
if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate212(data1[i0],{instancePath:instancePath+"/KeyCodes/"+i0,parentData:data1,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate212.errors:vErrors.concat(validate212.errors),errors=vErrors.length)}else{let err1={instancePath:instancePath+
"/KeyCodes",schemaPath:"#/properties/KeyCodes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}return validate211.errors=vErrors,errors===0}validate211.evaluated={props:{Name:!0,KeyCodes:!0},dynamicProps:!1,dynamicItems:!1};function validate204(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate204.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.CitizenShips!==void 0){let data0=data.
CitizenShips;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate205(data0[i0],{instancePath:instancePath+"/CitizenShips/"+i0,parentData:data0,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate205.errors:vErrors.concat(validate205.errors),errors=vErrors.length)}else{let err0={
instancePath:instancePath+"/CitizenShips",schemaPath:"#/properties/CitizenShips/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}}if(data.MaritalStatuses!==void 0){let data2=data.MaritalStatuses;if(Array.isArray(data2)){let len1=data2.length;for(let i1=0;i1<
len1;i1++)validate207(data2[i1],{instancePath:instancePath+"/MaritalStatuses/"+i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate207.errors:vErrors.concat(validate207.errors),errors=vErrors.length)}else{let err1={instancePath:instancePath+"/MaritalStatuses",schemaPath:"#/prop\
erties/MaritalStatuses/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Areas!==
void 0){let data4=data.Areas;if(Array.isArray(data4)){let len2=data4.length;for(let i2=0;i2<len2;i2++)validate209(data4[i2],{instancePath:instancePath+"/Areas/"+
i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate209.errors:vErrors.concat(validate209.errors),errors=vErrors.
length)}else{let err2={instancePath:instancePath+"/Areas",schemaPath:"#/properties/Areas/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.AreaKeyCodes!==void 0){let data6=data.AreaKeyCodes;if(Array.isArray(data6)){let len3=data6.length;for(let i3=0;i3<
len3;i3++)validate211(data6[i3],{instancePath:instancePath+"/AreaKeyCodes/"+i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate211.errors:vErrors.concat(validate211.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/AreaKeyCodes",schemaPath:"#/propert\
ies/AreaKeyCodes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate204.
errors=vErrors,errors===0}validate204.evaluated={props:{CitizenShips:!0,MaritalStatuses:!0,Areas:!0,AreaKeyCodes:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedPersonCitizenShipsDTO=validate215;
function validate215(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate215.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/Na\
me",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema87.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate215.errors=vErrors,errors===0}validate215.evaluated={props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedPersonMartialStatusesDTO=validate216;
function validate216(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate216.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/Na\
me",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema88.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate216.errors=vErrors,errors===0}validate216.evaluated={props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedPersonAreasDTO=validate217;
function validate217(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate217.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/Na\
me",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema89.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}return validate217.errors=vErrors,errors===0}validate217.evaluated={props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedPersonAreasKeyCodeDTO=validate218;
function validate218(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate218.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Name!==void 0){let data0=data.Name;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"\
type",params:{type:schema90.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.KeyCodes!==void 0){
let data1=data.KeyCodes;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++)validate212(data1[i0],{instancePath:instancePath+"/KeyCodes/"+i0,
parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate212.errors:vErrors.concat(validate212.errors),errors=vErrors.length)}else{
let err1={instancePath:instancePath+"/KeyCodes",schemaPath:"#/properties/KeyCodes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate218.errors=vErrors,errors===0}validate218.evaluated={props:{Name:!0,KeyCodes:!0},dynamicProps:!1,
dynamicItems:!1};var validatePersonBasedPersonKeyCodeDTO=validate220;function validate220(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate220.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.Code!==void 0){let data0=data.Code;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+
"/Code",schemaPath:"#/properties/Code/type",keyword:"type",params:{type:schema91.properties.Code.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}return validate220.errors=vErrors,errors===0}validate220.evaluated={props:{Code:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedAktualiseringProposalDTO=validate221;var schema98={type:"object",required:["Id"],properties:{Id:{type:"integer"},Name:{type:["string","null"]},SpecifyTypeMandatory:{type:["boolean","null"]},WorkingStatus:{
type:["boolean","null"]},Reasons:{type:"array",items:{$ref:"#/components/schemas/PersonBasedAktualiseringsReasonDTO"}},FromWho:{type:"array",items:{$ref:"#/comp\
onents/schemas/PersonBasedAktualiseringsFromWhoDTO"}},InvestigationTypes:{type:"array",items:{$ref:"#/components/schemas/PersonBasedAktualiseringsInvestigationT\
ypeDTO"}},ServiceTypes:{type:"array",items:{$ref:"#/components/schemas/PersonBasedAktualiseringsServiceTypeDTO"}}}};function validate223(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate223.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate223.errors=vErrors,
errors===0}validate223.evaluated={props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};function validate225(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate225.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate225.errors=vErrors,
errors===0}validate225.evaluated={props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};function validate227(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate227.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate227.errors=vErrors,
errors===0}validate227.evaluated={props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};function validate229(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate229.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate229.errors=vErrors,
errors===0}validate229.evaluated={props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};function validate222(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate222.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){
let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/I\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0){let data1=data.
Name;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema98.
properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.SpecifyTypeMandatory!==void 0){let data2=data.
SpecifyTypeMandatory;if(typeof data2!="boolean"&&data2!==null){let err3={instancePath:instancePath+"/SpecifyTypeMandatory",schemaPath:"#/properties/SpecifyTypeM\
andatory/type",keyword:"type",params:{type:schema98.properties.SpecifyTypeMandatory.type},message:"must be boolean,null"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}}if(data.WorkingStatus!==void 0){let data3=data.WorkingStatus;if(typeof data3!="boolean"&&data3!==null){let err4={instancePath:instancePath+
"/WorkingStatus",schemaPath:"#/properties/WorkingStatus/type",keyword:"type",params:{type:schema98.properties.WorkingStatus.type},message:"must be boolean,null"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.Reasons!==void 0){let data4=data.Reasons;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<
len0;i0++)validate223(data4[i0],{instancePath:instancePath+"/Reasons/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate223.errors:vErrors.concat(validate223.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/Reasons",schemaPath:"#/properties/Reason\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.FromWho!==void 0){let data6=data.
FromWho;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++)validate225(data6[i1],{instancePath:instancePath+"/FromWho/"+i1,parentData:data6,
parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate225.errors:vErrors.concat(validate225.errors),errors=vErrors.length)}else{let err6={
instancePath:instancePath+"/FromWho",schemaPath:"#/properties/FromWho/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}if(data.InvestigationTypes!==void 0){let data8=data.InvestigationTypes;if(Array.isArray(data8)){let len2=data8.length;for(let i2=0;i2<
len2;i2++)validate227(data8[i2],{instancePath:instancePath+"/InvestigationTypes/"+i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate227.errors:vErrors.concat(validate227.errors),errors=vErrors.length)}else{let err7={instancePath:instancePath+"/InvestigationTypes",schemaPath:"\
#/properties/InvestigationTypes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
ServiceTypes!==void 0){let data10=data.ServiceTypes;if(Array.isArray(data10)){let len3=data10.length;for(let i3=0;i3<len3;i3++)validate229(data10[i3],{instancePath:instancePath+
"/ServiceTypes/"+i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate229.errors:vErrors.concat(validate229.errors),
errors=vErrors.length)}else{let err8={instancePath:instancePath+"/ServiceTypes",schemaPath:"#/properties/ServiceTypes/type",keyword:"type",params:{type:"array"},
message:"must be array"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate222.errors=vErrors,errors===0}validate222.evaluated=
{props:{Id:!0,Name:!0,SpecifyTypeMandatory:!0,WorkingStatus:!0,Reasons:!0,FromWho:!0,InvestigationTypes:!0,ServiceTypes:!0},dynamicProps:!1,dynamicItems:!1};function validate232(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate232.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate232.errors=vErrors,
errors===0}validate232.evaluated={props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};function validate234(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate234.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate234.errors=vErrors,
errors===0}validate234.evaluated={props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var schema105={type:"object",required:["Id"],properties:{Id:{type:"inte\
ger"},UnitId:{type:["string","null"]},Name:{type:["string","null"]}}};function validate236(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate236.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.UnitId!==void 0){let data1=data.UnitId;if(typeof data1!=
"string"&&data1!==null){let err2={instancePath:instancePath+"/UnitId",schemaPath:"#/properties/UnitId/type",keyword:"type",params:{type:schema105.properties.UnitId.
type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Name!==void 0){let data2=data.Name;if(typeof data2!="str\
ing"&&data2!==null){let err3={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema105.properties.Name.type},
message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate236.errors=vErrors,errors===0}validate236.evaluated=
{props:{Id:!0,UnitId:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var schema106={type:"object",required:["Id"],properties:{Id:{type:"integer"},Type:{type:["inte\
ger","null"]},Name:{type:["string","null"]},StartDate:{$ref:"#/components/schemas/LocalTime"},OrganisationId:{type:["integer","null"]},OrganisationUnitId:{type:[
"string","null"]},CaseworkerId:{type:["string","null"]}}};function validate238(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate238.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Type!==void 0){let data1=data.Type;if(!(typeof data1=="n\
umber"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",
params:{type:schema106.properties.Type.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Name!==void 0){let data2=data.
Name;if(typeof data2!="string"&&data2!==null){let err3={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema106.
properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.StartDate!==void 0&&(validate53(data.StartDate,
{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length)),data.OrganisationId!==void 0){let data4=data.OrganisationId;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&
isFinite(data4))&&data4!==null){let err4={instancePath:instancePath+"/OrganisationId",schemaPath:"#/properties/OrganisationId/type",keyword:"type",params:{type:schema106.
properties.OrganisationId.type},message:"must be integer,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.OrganisationUnitId!==void 0){
let data5=data.OrganisationUnitId;if(typeof data5!="string"&&data5!==null){let err5={instancePath:instancePath+"/OrganisationUnitId",schemaPath:"#/properties/Or\
ganisationUnitId/type",keyword:"type",params:{type:schema106.properties.OrganisationUnitId.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.CaseworkerId!==void 0){let data6=data.CaseworkerId;if(typeof data6!="string"&&data6!==null){let err6={instancePath:instancePath+"/C\
aseworkerId",schemaPath:"#/properties/CaseworkerId/type",keyword:"type",params:{type:schema106.properties.CaseworkerId.type},message:"must be string,null"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate238.errors=vErrors,errors===0}validate238.evaluated={props:{Id:!0,Type:!0,Name:!0,StartDate:!0,
OrganisationId:!0,OrganisationUnitId:!0,CaseworkerId:!0},dynamicProps:!1,dynamicItems:!1};var schema107={type:"object",required:["Id"],properties:{Id:{type:"int\
eger"},Type:{type:["integer","null"]},Name:{type:["string","null"]},StartDate:{$ref:"#/components/schemas/LocalTime"},OrganisationId:{type:["integer","null"]},OrganisationUnitId:{
type:["string","null"]},CaseworkerId:{type:["string","null"]}}};function validate241(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate241.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Type!==void 0){let data1=data.Type;if(!(typeof data1=="n\
umber"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",
params:{type:schema107.properties.Type.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Name!==void 0){let data2=data.
Name;if(typeof data2!="string"&&data2!==null){let err3={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema107.
properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.StartDate!==void 0&&(validate53(data.StartDate,
{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length)),data.OrganisationId!==void 0){let data4=data.OrganisationId;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&
isFinite(data4))&&data4!==null){let err4={instancePath:instancePath+"/OrganisationId",schemaPath:"#/properties/OrganisationId/type",keyword:"type",params:{type:schema107.
properties.OrganisationId.type},message:"must be integer,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.OrganisationUnitId!==void 0){
let data5=data.OrganisationUnitId;if(typeof data5!="string"&&data5!==null){let err5={instancePath:instancePath+"/OrganisationUnitId",schemaPath:"#/properties/Or\
ganisationUnitId/type",keyword:"type",params:{type:schema107.properties.OrganisationUnitId.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.CaseworkerId!==void 0){let data6=data.CaseworkerId;if(typeof data6!="string"&&data6!==null){let err6={instancePath:instancePath+"/C\
aseworkerId",schemaPath:"#/properties/CaseworkerId/type",keyword:"type",params:{type:schema107.properties.CaseworkerId.type},message:"must be string,null"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate241.errors=vErrors,errors===0}validate241.evaluated={props:{Id:!0,Type:!0,Name:!0,StartDate:!0,
OrganisationId:!0,OrganisationUnitId:!0,CaseworkerId:!0},dynamicProps:!1,dynamicItems:!1};var schema108={type:"object",required:["Id"],properties:{Id:{type:"int\
eger"},Name:{type:["string","null"]},SenderTypes:{type:"array",items:{$ref:"#/components/schemas/AktualisationsAttachmentSenderTypeDTO"}}}};function validate245(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate245.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate245.errors=vErrors,
errors===0}validate245.evaluated={props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};function validate244(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate244.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){
let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/I\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0){let data1=data.
Name;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema108.
properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.SenderTypes!==void 0){let data2=data.SenderTypes;
if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate245(data2[i0],{instancePath:instancePath+"/SenderTypes/"+i0,parentData:data2,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate245.errors:vErrors.concat(validate245.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/SenderTypes",schemaPath:"#/properties/SenderTypes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate244.errors=vErrors,errors===0}validate244.evaluated={props:{Id:!0,Name:!0,SenderTypes:!0},dynamicProps:!1,dynamicItems:!1};function validate221(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate221.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.ActualisationTypes!==void 0){
let data0=data.ActualisationTypes;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate222(data0[i0],{instancePath:instancePath+"/Ac\
tualisationTypes/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate222.errors:vErrors.concat(validate222.errors),
errors=vErrors.length)}else{let err0={instancePath:instancePath+"/ActualisationTypes",schemaPath:"#/properties/ActualisationTypes/type",keyword:"type",params:{type:"\
array"},message:"must be array"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.SpecifyTypes!==void 0){let data2=data.SpecifyTypes;if(Array.
isArray(data2)){let len1=data2.length;for(let i1=0;i1<len1;i1++)validate232(data2[i1],{instancePath:instancePath+"/SpecifyTypes/"+i1,parentData:data2,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate232.errors:vErrors.concat(validate232.errors),errors=vErrors.length)}else{let err1={instancePath:instancePath+
"/SpecifyTypes",schemaPath:"#/properties/SpecifyTypes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}if(data.WorkingStatus!==void 0){let data4=data.WorkingStatus;if(Array.isArray(data4)){let len2=data4.length;for(let i2=0;i2<len2;i2++)validate234(
data4[i2],{instancePath:instancePath+"/WorkingStatus/"+i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate234.
errors:vErrors.concat(validate234.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/WorkingStatus",schemaPath:"#/properties/WorkingStatu\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Organizations!==void 0){
let data6=data.Organizations;if(Array.isArray(data6)){let len3=data6.length;for(let i3=0;i3<len3;i3++)validate236(data6[i3],{instancePath:instancePath+"/Organiz\
ations/"+i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate236.errors:vErrors.concat(validate236.errors),errors=
vErrors.length)}else{let err3={instancePath:instancePath+"/Organizations",schemaPath:"#/properties/Organizations/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.Investigations!==void 0){let data8=data.Investigations;if(Array.isArray(data8)){
let len4=data8.length;for(let i4=0;i4<len4;i4++)validate238(data8[i4],{instancePath:instancePath+"/Investigations/"+i4,parentData:data8,parentDataProperty:i4,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate238.errors:vErrors.concat(validate238.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+
"/Investigations",schemaPath:"#/properties/Investigations/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data.Services!==void 0){let data10=data.Services;if(Array.isArray(data10)){let len5=data10.length;for(let i5=0;i5<len5;i5++)validate241(
data10[i5],{instancePath:instancePath+"/Services/"+i5,parentData:data10,parentDataProperty:i5,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate241.errors:
vErrors.concat(validate241.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/Services",schemaPath:"#/properties/Services/type",keyword:"\
type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.AttachmentTypes!==void 0){let data12=data.
AttachmentTypes;if(Array.isArray(data12)){let len6=data12.length;for(let i6=0;i6<len6;i6++)validate244(data12[i6],{instancePath:instancePath+"/AttachmentTypes/"+
i6,parentData:data12,parentDataProperty:i6,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate244.errors:vErrors.concat(validate244.errors),errors=vErrors.
length)}else{let err6={instancePath:instancePath+"/AttachmentTypes",schemaPath:"#/properties/AttachmentTypes/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate221.errors=vErrors,errors===0}validate221.evaluated={props:{ActualisationTypes:!0,
SpecifyTypes:!0,WorkingStatus:!0,Organizations:!0,Investigations:!0,Services:!0,AttachmentTypes:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedAktualiseringsInfoDTO=validate248;
function validate248(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate248.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/Na\
me",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema98.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.SpecifyTypeMandatory!==void 0){let data2=data.SpecifyTypeMandatory;if(typeof data2!="boolean"&&data2!==null){let err3={instancePath:instancePath+
"/SpecifyTypeMandatory",schemaPath:"#/properties/SpecifyTypeMandatory/type",keyword:"type",params:{type:schema98.properties.SpecifyTypeMandatory.type},message:"\
must be boolean,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.WorkingStatus!==void 0){let data3=data.WorkingStatus;if(typeof data3!=
"boolean"&&data3!==null){let err4={instancePath:instancePath+"/WorkingStatus",schemaPath:"#/properties/WorkingStatus/type",keyword:"type",params:{type:schema98.
properties.WorkingStatus.type},message:"must be boolean,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.Reasons!==void 0){let data4=data.
Reasons;if(Array.isArray(data4)){let len0=data4.length;for(let i0=0;i0<len0;i0++)validate223(data4[i0],{instancePath:instancePath+"/Reasons/"+i0,parentData:data4,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate223.errors:vErrors.concat(validate223.errors),errors=vErrors.length)}else{let err5={
instancePath:instancePath+"/Reasons",schemaPath:"#/properties/Reasons/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}if(data.FromWho!==void 0){let data6=data.FromWho;if(Array.isArray(data6)){let len1=data6.length;for(let i1=0;i1<len1;i1++)validate225(
data6[i1],{instancePath:instancePath+"/FromWho/"+i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate225.errors:
vErrors.concat(validate225.errors),errors=vErrors.length)}else{let err6={instancePath:instancePath+"/FromWho",schemaPath:"#/properties/FromWho/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.InvestigationTypes!==void 0){let data8=data.
InvestigationTypes;if(Array.isArray(data8)){let len2=data8.length;for(let i2=0;i2<len2;i2++)validate227(data8[i2],{instancePath:instancePath+"/InvestigationType\
s/"+i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate227.errors:vErrors.concat(validate227.errors),errors=vErrors.
length)}else{let err7={instancePath:instancePath+"/InvestigationTypes",schemaPath:"#/properties/InvestigationTypes/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.ServiceTypes!==void 0){let data10=data.ServiceTypes;if(Array.isArray(data10)){
let len3=data10.length;for(let i3=0;i3<len3;i3++)validate229(data10[i3],{instancePath:instancePath+"/ServiceTypes/"+i3,parentData:data10,parentDataProperty:i3,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate229.errors:vErrors.concat(validate229.errors),errors=vErrors.length)}else{let err8={instancePath:instancePath+
"/ServiceTypes",schemaPath:"#/properties/ServiceTypes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}return validate248.errors=vErrors,errors===0}validate248.evaluated={props:{Id:!0,Name:!0,SpecifyTypeMandatory:!0,WorkingStatus:!0,Reasons:!0,
FromWho:!0,InvestigationTypes:!0,ServiceTypes:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedAktualiseringsOrganizationDTO=validate253;function validate253(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate253.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.UnitId!==void 0){let data1=data.UnitId;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/UnitId",schemaPath:"#/properties/U\
nitId/type",keyword:"type",params:{type:schema105.properties.UnitId.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}
if(data.Name!==void 0){let data2=data.Name;if(typeof data2!="string"&&data2!==null){let err3={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/ty\
pe",keyword:"type",params:{type:schema105.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{
let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate253.errors=vErrors,errors===0}validate253.evaluated={props:{Id:!0,UnitId:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedAktualiseringsInvestigationDTO=validate254;
function validate254(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate254.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Type!==void 0){let data1=data.Type;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==
null){let err2={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:schema106.properties.Type.type},message:"must \
be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Name!==void 0){let data2=data.Name;if(typeof data2!="string"&&data2!==null){
let err3={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema106.properties.Name.type},message:"must be str\
ing,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.StartDate!==void 0&&(validate53(data.StartDate,{instancePath:instancePath+"/StartD\
ate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=
vErrors.length)),data.OrganisationId!==void 0){let data4=data.OrganisationId;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null){
let err4={instancePath:instancePath+"/OrganisationId",schemaPath:"#/properties/OrganisationId/type",keyword:"type",params:{type:schema106.properties.OrganisationId.
type},message:"must be integer,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.OrganisationUnitId!==void 0){let data5=data.OrganisationUnitId;
if(typeof data5!="string"&&data5!==null){let err5={instancePath:instancePath+"/OrganisationUnitId",schemaPath:"#/properties/OrganisationUnitId/type",keyword:"ty\
pe",params:{type:schema106.properties.OrganisationUnitId.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.
CaseworkerId!==void 0){let data6=data.CaseworkerId;if(typeof data6!="string"&&data6!==null){let err6={instancePath:instancePath+"/CaseworkerId",schemaPath:"#/pr\
operties/CaseworkerId/type",keyword:"type",params:{type:schema106.properties.CaseworkerId.type},message:"must be string,null"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}return validate254.errors=vErrors,errors===0}validate254.evaluated={props:{Id:!0,Type:!0,Name:!0,StartDate:!0,OrganisationId:!0,OrganisationUnitId:!0,
CaseworkerId:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedAktualiseringsServiceDTO=validate256;function validate256(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate256.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"\
#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Type!==
void 0){let data1=data.Type;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+"/Type",
schemaPath:"#/properties/Type/type",keyword:"type",params:{type:schema107.properties.Type.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}}if(data.Name!==void 0){let data2=data.Name;if(typeof data2!="string"&&data2!==null){let err3={instancePath:instancePath+"/Name",schemaPath:"\
#/properties/Name/type",keyword:"type",params:{type:schema107.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.StartDate!==void 0&&(validate53(data.StartDate,{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.OrganisationId!==void 0){let data4=data.
OrganisationId;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null){let err4={instancePath:instancePath+"/OrganisationId",schemaPath:"\
#/properties/OrganisationId/type",keyword:"type",params:{type:schema107.properties.OrganisationId.type},message:"must be integer,null"};vErrors===null?vErrors=[
err4]:vErrors.push(err4),errors++}}if(data.OrganisationUnitId!==void 0){let data5=data.OrganisationUnitId;if(typeof data5!="string"&&data5!==null){let err5={instancePath:instancePath+
"/OrganisationUnitId",schemaPath:"#/properties/OrganisationUnitId/type",keyword:"type",params:{type:schema107.properties.OrganisationUnitId.type},message:"must \
be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.CaseworkerId!==void 0){let data6=data.CaseworkerId;if(typeof data6!="string"&&
data6!==null){let err6={instancePath:instancePath+"/CaseworkerId",schemaPath:"#/properties/CaseworkerId/type",keyword:"type",params:{type:schema107.properties.CaseworkerId.
type},message:"must be string,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate256.errors=vErrors,errors===0}validate256.
evaluated={props:{Id:!0,Type:!0,Name:!0,StartDate:!0,OrganisationId:!0,OrganisationUnitId:!0,CaseworkerId:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedAktualiseringAttachmentTypeDTO=validate258;
function validate258(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate258.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/Na\
me",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema108.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.SenderTypes!==void 0){let data2=data.SenderTypes;if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate245(
data2[i0],{instancePath:instancePath+"/SenderTypes/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate245.errors:
vErrors.concat(validate245.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/SenderTypes",schemaPath:"#/properties/SenderTypes/type",keyword:"\
type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate258.errors=vErrors,errors===
0}validate258.evaluated={props:{Id:!0,Name:!0,SenderTypes:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedCalculationProposalDTO=validate260,schema115={
type:"object",properties:{Investigations:{type:"array",items:{$ref:"#/components/schemas/PersonBasedCalculationInvestigationDTO"}},Services:{type:"array",items:{
$ref:"#/components/schemas/PersonBasedCalculationServiceDTO"}},Norms:{type:"array",items:{$ref:"#/components/schemas/PersonBasedCalculationNormDTO"}},HouseholdMembers:{
type:"array",items:{$ref:"#/components/schemas/PersonBasedCalculationHouseholdMemberDTO"}},CalculationExpenseTypes:{type:"array",items:{$ref:"#/components/schem\
as/PersonBasedCalculationExpenseTypeDTO"}},CalculationSpecialExpenseTypes:{type:"array",items:{$ref:"#/components/schemas/PersonBasedCalculationSpecialExpenseTy\
peDTO"}},CalculationIncomeTypes:{type:"array",items:{$ref:"#/components/schemas/PersonBasedCalculationCalculationIncomeTypeDTO"}},AktualiseringMandatory:{type:[
"boolean","null"]},NumberOfFamilyMembersNotInHousehold:{type:["integer","null"]},Aktualiserings:{type:"array",items:{$ref:"#/components/schemas/PersonBasedCalcu\
lationAktualiseringDTO"}}}},schema116={type:"object",required:["Id"],properties:{Id:{type:"integer"},Type:{type:["integer","null"]},Name:{type:["string","null"]},
StartDate:{$ref:"#/components/schemas/LocalTime"}}};function validate261(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate261.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Type!==void 0){let data1=data.Type;if(!(typeof data1=="n\
umber"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",
params:{type:schema116.properties.Type.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Name!==void 0){let data2=data.
Name;if(typeof data2!="string"&&data2!==null){let err3={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema116.
properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.StartDate!==void 0&&(validate53(data.StartDate,
{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate261.errors=vErrors,errors===0}validate261.evaluated={props:{Id:!0,Type:!0,Name:!0,StartDate:!0},
dynamicProps:!1,dynamicItems:!1};var schema117={type:"object",required:["Id"],properties:{Id:{type:"integer"},Type:{type:["integer","null"]},Name:{type:["string",
"null"]},StartDate:{$ref:"#/components/schemas/LocalTime"}}};function validate264(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate264.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Type!==void 0){let data1=data.Type;if(!(typeof data1=="n\
umber"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",
params:{type:schema117.properties.Type.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Name!==void 0){let data2=data.
Name;if(typeof data2!="string"&&data2!==null){let err3={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema117.
properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.StartDate!==void 0&&(validate53(data.StartDate,
{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate264.errors=vErrors,errors===0}validate264.evaluated={props:{Id:!0,Type:!0,Name:!0,StartDate:!0},
dynamicProps:!1,dynamicItems:!1};var schema118={type:"object",required:["Id"],properties:{Id:{type:"integer"},Name:{type:["string","null"]},FromDate:{$ref:"#/co\
mponents/schemas/LocalTime"},ToDate:{$ref:"#/components/schemas/LocalTime"}}};function validate267(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate267.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.
Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!=
"string"&&data1!==null){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema118.properties.Name.type},
message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.FromDate!==void 0&&(validate53(data.FromDate,{instancePath:instancePath+
"/FromDate",parentData:data,parentDataProperty:"FromDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length)),data.ToDate!==void 0&&(validate53(data.ToDate,{instancePath:instancePath+"/ToDate",parentData:data,parentDataProperty:"ToDate",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length))}else{let err3={instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate267.errors=vErrors,
errors===0}validate267.evaluated={props:{Id:!0,Name:!0,FromDate:!0,ToDate:!0},dynamicProps:!1,dynamicItems:!1};var schema119={type:"object",properties:{PersonId:{
type:["string","null"]},Name:{type:["string","null"]},ChildFromOtherHousehold:{type:["boolean","null"]}}};function validate271(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate271.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.PersonId!==void 0){let data0=data.PersonId;
if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema119.
properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!=
"string"&&data1!==null){let err1={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema119.properties.Name.type},
message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.ChildFromOtherHousehold!==void 0){let data2=data.ChildFromOtherHousehold;
if(typeof data2!="boolean"&&data2!==null){let err2={instancePath:instancePath+"/ChildFromOtherHousehold",schemaPath:"#/properties/ChildFromOtherHousehold/type",
keyword:"type",params:{type:schema119.properties.ChildFromOtherHousehold.type},message:"must be boolean,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate271.errors=vErrors,errors===0}validate271.evaluated={props:{PersonId:!0,Name:!0,ChildFromOtherHousehold:!0},dynamicProps:!1,dynamicItems:!1};function validate273(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate273.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate273.errors=vErrors,
errors===0}validate273.evaluated={props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};function validate275(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate275.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate275.errors=vErrors,
errors===0}validate275.evaluated={props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};function validate277(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate277.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate277.errors=vErrors,
errors===0}validate277.evaluated={props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var schema123={type:"object",required:["Id"],properties:{Id:{type:"inte\
ger"},Type:{type:["string","null"]},Date:{$ref:"#/components/schemas/LocalTime"}}};function validate279(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate279.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.
Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Type!==void 0){let data1=data.Type;if(typeof data1!=
"string"&&data1!==null){let err2={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:schema123.properties.Type.type},
message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.Date!==void 0&&(validate53(data.Date,{instancePath:instancePath+"\
/Date",parentData:data,parentDataProperty:"Date",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}return validate279.errors=vErrors,errors===0}validate279.evaluated={props:{Id:!0,Type:!0,Date:!0},dynamicProps:!1,dynamicItems:!1};function validate260(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate260.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Investigations!==void 0){
let data0=data.Investigations;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<len0;i0++)validate261(data0[i0],{instancePath:instancePath+"/Invest\
igations/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate261.errors:vErrors.concat(validate261.errors),errors=
vErrors.length)}else{let err0={instancePath:instancePath+"/Investigations",schemaPath:"#/properties/Investigations/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Services!==void 0){let data2=data.Services;if(Array.isArray(data2)){let len1=data2.
length;for(let i1=0;i1<len1;i1++)validate264(data2[i1],{instancePath:instancePath+"/Services/"+i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate264.errors:vErrors.concat(validate264.errors),errors=vErrors.length)}else{let err1={instancePath:instancePath+"/Services",schemaPath:"\
#/properties/Services/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Norms!==
void 0){let data4=data.Norms;if(Array.isArray(data4)){let len2=data4.length;for(let i2=0;i2<len2;i2++)validate267(data4[i2],{instancePath:instancePath+"/Norms/"+
i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate267.errors:vErrors.concat(validate267.errors),errors=vErrors.
length)}else{let err2={instancePath:instancePath+"/Norms",schemaPath:"#/properties/Norms/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.HouseholdMembers!==void 0){let data6=data.HouseholdMembers;if(Array.isArray(data6)){let len3=data6.length;
for(let i3=0;i3<len3;i3++)validate271(data6[i3],{instancePath:instancePath+"/HouseholdMembers/"+i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate271.errors:vErrors.concat(validate271.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/HouseholdMembers",
schemaPath:"#/properties/HouseholdMembers/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.CalculationExpenseTypes!==void 0){let data8=data.CalculationExpenseTypes;if(Array.isArray(data8)){let len4=data8.length;for(let i4=0;i4<len4;i4++)validate273(
data8[i4],{instancePath:instancePath+"/CalculationExpenseTypes/"+i4,parentData:data8,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate273.
errors:vErrors.concat(validate273.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/CalculationExpenseTypes",schemaPath:"#/properties/Ca\
lculationExpenseTypes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.CalculationSpecialExpenseTypes!==
void 0){let data10=data.CalculationSpecialExpenseTypes;if(Array.isArray(data10)){let len5=data10.length;for(let i5=0;i5<len5;i5++)validate275(data10[i5],{instancePath:instancePath+
"/CalculationSpecialExpenseTypes/"+i5,parentData:data10,parentDataProperty:i5,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate275.errors:vErrors.concat(
validate275.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/CalculationSpecialExpenseTypes",schemaPath:"#/properties/CalculationSpecia\
lExpenseTypes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.CalculationIncomeTypes!==
void 0){let data12=data.CalculationIncomeTypes;if(Array.isArray(data12)){let len6=data12.length;for(let i6=0;i6<len6;i6++)validate277(data12[i6],{instancePath:instancePath+
"/CalculationIncomeTypes/"+i6,parentData:data12,parentDataProperty:i6,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate277.errors:vErrors.concat(validate277.
errors),errors=vErrors.length)}else{let err6={instancePath:instancePath+"/CalculationIncomeTypes",schemaPath:"#/properties/CalculationIncomeTypes/type",keyword:"\
type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.AktualiseringMandatory!==void 0){let data14=data.
AktualiseringMandatory;if(typeof data14!="boolean"&&data14!==null){let err7={instancePath:instancePath+"/AktualiseringMandatory",schemaPath:"#/properties/Aktual\
iseringMandatory/type",keyword:"type",params:{type:schema115.properties.AktualiseringMandatory.type},message:"must be boolean,null"};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}if(data.NumberOfFamilyMembersNotInHousehold!==void 0){let data15=data.NumberOfFamilyMembersNotInHousehold;if(!(typeof data15=="numb\
er"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15))&&data15!==null){let err8={instancePath:instancePath+"/NumberOfFamilyMembersNotInHousehold",schemaPath:"#/pro\
perties/NumberOfFamilyMembersNotInHousehold/type",keyword:"type",params:{type:schema115.properties.NumberOfFamilyMembersNotInHousehold.type},message:"must be in\
teger,null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.Aktualiserings!==void 0){let data16=data.Aktualiserings;if(Array.isArray(data16)){
let len7=data16.length;for(let i7=0;i7<len7;i7++)validate279(data16[i7],{instancePath:instancePath+"/Aktualiserings/"+i7,parentData:data16,parentDataProperty:i7,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate279.errors:vErrors.concat(validate279.errors),errors=vErrors.length)}else{let err9={instancePath:instancePath+
"/Aktualiserings",schemaPath:"#/properties/Aktualiserings/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}return validate260.errors=vErrors,errors===0}validate260.evaluated={props:{Investigations:!0,Services:!0,Norms:!0,HouseholdMembers:!0,
CalculationExpenseTypes:!0,CalculationSpecialExpenseTypes:!0,CalculationIncomeTypes:!0,AktualiseringMandatory:!0,NumberOfFamilyMembersNotInHousehold:!0,Aktualiserings:!0},
dynamicProps:!1,dynamicItems:!1};var validatePersonBasedCalculationInvestigationDTO=validate282;function validate282(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate282.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){
let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/I\
d/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Type!==void 0){let data1=data.
Type;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+"/Type",schemaPath:"#/propertie\
s/Type/type",keyword:"type",params:{type:schema116.properties.Type.type},message:"must be integer,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}
if(data.Name!==void 0){let data2=data.Name;if(typeof data2!="string"&&data2!==null){let err3={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/ty\
pe",keyword:"type",params:{type:schema116.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.StartDate!==
void 0&&(validate53(data.StartDate,{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate282.errors=vErrors,errors===0}validate282.evaluated={props:{
Id:!0,Type:!0,Name:!0,StartDate:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedCalculationServiceDTO=validate284;function validate284(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate284.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.Type!==void 0){let data1=data.Type;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&data1!==null){let err2={instancePath:instancePath+
"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:schema117.properties.Type.type},message:"must be integer,null"};vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++}}if(data.Name!==void 0){let data2=data.Name;if(typeof data2!="string"&&data2!==null){let err3={instancePath:instancePath+"/Nam\
e",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema117.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}data.StartDate!==void 0&&(validate53(data.StartDate,{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"Sta\
rtDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length))}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate284.
errors=vErrors,errors===0}validate284.evaluated={props:{Id:!0,Type:!0,Name:!0,StartDate:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedCalculationNormDTO=validate286;
function validate286(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate286.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!="string"&&data1!==null){let err2={instancePath:instancePath+"/Na\
me",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema118.properties.Name.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}data.FromDate!==void 0&&(validate53(data.FromDate,{instancePath:instancePath+"/FromDate",parentData:data,parentDataProperty:"FromDa\
te",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.ToDate!==void 0&&(validate53(
data.ToDate,{instancePath:instancePath+"/ToDate",parentData:data,parentDataProperty:"ToDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:
vErrors.concat(validate53.errors),errors=vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate286.errors=vErrors,errors===0}validate286.evaluated={props:{Id:!0,Name:!0,FromDate:!0,
ToDate:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedCalculationHouseholdMemberDTO=validate289;function validate289(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate289.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.PersonId!==void 0){let data0=data.PersonId;
if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/PersonId",schemaPath:"#/properties/PersonId/type",keyword:"type",params:{type:schema119.
properties.PersonId.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.Name!==void 0){let data1=data.Name;if(typeof data1!=
"string"&&data1!==null){let err1={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:schema119.properties.Name.type},
message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.ChildFromOtherHousehold!==void 0){let data2=data.ChildFromOtherHousehold;
if(typeof data2!="boolean"&&data2!==null){let err2={instancePath:instancePath+"/ChildFromOtherHousehold",schemaPath:"#/properties/ChildFromOtherHousehold/type",
keyword:"type",params:{type:schema119.properties.ChildFromOtherHousehold.type},message:"must be boolean,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}return validate289.errors=vErrors,errors===0}validate289.evaluated={props:{PersonId:!0,Name:!0,ChildFromOtherHousehold:!0},dynamicProps:!1,dynamicItems:!1};
var validatePersonBasedCalculationAktualiseringDTO=validate290;function validate290(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate290.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Type!==void 0){let data1=data.Type;if(typeof data1!="str\
ing"&&data1!==null){let err2={instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type:schema123.properties.Type.type},
message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}data.Date!==void 0&&(validate53(data.Date,{instancePath:instancePath+"\
/Date",parentData:data,parentDataProperty:"Date",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}return validate290.errors=vErrors,errors===0}validate290.evaluated={props:{Id:!0,Type:!0,Date:!0},dynamicProps:!1,dynamicItems:!1};var validateApiLogEntryDTO=validate292,
schema129={type:"object",required:["Id"],properties:{Id:{type:"integer"},DomainId:{type:["string","null"]},Source:{enum:["Consumer","Provider"]},Consumer:{type:[
"string","null"]},Provider:{type:["string","null"]},Api:{type:["string","null"]},Method:{type:["string","null"]},StartTime:{$ref:"#/components/schemas/LocalTime"},
Duration:{type:["string","null"]},Status:{enum:["Ok","Error"]},RequestId:{type:["string","null"]},HttpStatusCode:{type:["string","null"]},Code:{type:["string","\
null"]},Message:{type:["string","null"]}}};function validate292(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate292.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"mu\
st have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.DomainId!==void 0){let data1=data.DomainId;if(typeof data1!="string"&&data1!==
null){let err2={instancePath:instancePath+"/DomainId",schemaPath:"#/properties/DomainId/type",keyword:"type",params:{type:schema129.properties.DomainId.type},message:"\
must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Source!==void 0){let data2=data.Source;if(!(data2==="Consumer"||data2===
"Provider")){let err3={instancePath:instancePath+"/Source",schemaPath:"#/properties/Source/enum",keyword:"enum",params:{allowedValues:schema129.properties.Source.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.Consumer!==void 0){let data3=data.
Consumer;if(typeof data3!="string"&&data3!==null){let err4={instancePath:instancePath+"/Consumer",schemaPath:"#/properties/Consumer/type",keyword:"type",params:{
type:schema129.properties.Consumer.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.Provider!==void 0){let data4=data.
Provider;if(typeof data4!="string"&&data4!==null){let err5={instancePath:instancePath+"/Provider",schemaPath:"#/properties/Provider/type",keyword:"type",params:{
type:schema129.properties.Provider.type},message:"must be string,null"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.Api!==void 0){let data5=data.
Api;if(typeof data5!="string"&&data5!==null){let err6={instancePath:instancePath+"/Api",schemaPath:"#/properties/Api/type",keyword:"type",params:{type:schema129.
properties.Api.type},message:"must be string,null"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.Method!==void 0){let data6=data.Method;if(typeof data6!=
"string"&&data6!==null){let err7={instancePath:instancePath+"/Method",schemaPath:"#/properties/Method/type",keyword:"type",params:{type:schema129.properties.Method.
type},message:"must be string,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.StartTime!==void 0&&(validate53(data.StartTime,{instancePath:instancePath+
"/StartTime",parentData:data,parentDataProperty:"StartTime",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length)),data.Duration!==void 0){let data8=data.Duration;if(typeof data8!="string"&&data8!==null){let err8={instancePath:instancePath+"/Duration",
schemaPath:"#/properties/Duration/type",keyword:"type",params:{type:schema129.properties.Duration.type},message:"must be string,null"};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}}if(data.Status!==void 0){let data9=data.Status;if(!(data9==="Ok"||data9==="Error")){let err9={instancePath:instancePath+"/Status",schemaPath:"\
#/properties/Status/enum",keyword:"enum",params:{allowedValues:schema129.properties.Status.enum},message:"must be equal to one of the allowed values"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.RequestId!==void 0){let data10=data.RequestId;if(typeof data10!="string"&&data10!==null){let err10={instancePath:instancePath+
"/RequestId",schemaPath:"#/properties/RequestId/type",keyword:"type",params:{type:schema129.properties.RequestId.type},message:"must be string,null"};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.HttpStatusCode!==void 0){let data11=data.HttpStatusCode;if(typeof data11!="string"&&data11!==null){let err11={
instancePath:instancePath+"/HttpStatusCode",schemaPath:"#/properties/HttpStatusCode/type",keyword:"type",params:{type:schema129.properties.HttpStatusCode.type},
message:"must be string,null"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.Code!==void 0){let data12=data.Code;if(typeof data12!="strin\
g"&&data12!==null){let err12={instancePath:instancePath+"/Code",schemaPath:"#/properties/Code/type",keyword:"type",params:{type:schema129.properties.Code.type},
message:"must be string,null"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.Message!==void 0){let data13=data.Message;if(typeof data13!=
"string"&&data13!==null){let err13={instancePath:instancePath+"/Message",schemaPath:"#/properties/Message/type",keyword:"type",params:{type:schema129.properties.
Message.type},message:"must be string,null"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{let err14={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}return validate292.errors=vErrors,errors===0}
validate292.evaluated={props:{Id:!0,DomainId:!0,Source:!0,Consumer:!0,Provider:!0,Api:!0,Method:!0,StartTime:!0,Duration:!0,Status:!0,RequestId:!0,HttpStatusCode:!0,
Code:!0,Message:!0},dynamicProps:!1,dynamicItems:!1};var validatePdfDTO=validate294,schema130={type:"object",properties:{DocumentId:{type:["string","null"]},Description:{
type:["string","null"]},Content:{type:["string","null"]},Date:{$ref:"#/components/schemas/LocalTime"},Time:{type:["string","null"]},UpdateSignature:{type:["stri\
ng","null"]}}};function validate294(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate294.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.DocumentId!==void 0){let data0=data.DocumentId;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/DocumentId",schemaPath:"#/\
properties/DocumentId/type",keyword:"type",params:{type:schema130.properties.DocumentId.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}}if(data.Description!==void 0){let data1=data.Description;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/Des\
cription",schemaPath:"#/properties/Description/type",keyword:"type",params:{type:schema130.properties.Description.type},message:"must be string,null"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}if(data.Content!==void 0){let data2=data.Content;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+
"/Content",schemaPath:"#/properties/Content/type",keyword:"type",params:{type:schema130.properties.Content.type},message:"must be string,null"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}}if(data.Date!==void 0&&(validate53(data.Date,{instancePath:instancePath+"/Date",parentData:data,parentDataProperty:"Date",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.Time!==void 0){let data4=data.Time;if(typeof data4!=
"string"&&data4!==null){let err3={instancePath:instancePath+"/Time",schemaPath:"#/properties/Time/type",keyword:"type",params:{type:schema130.properties.Time.type},
message:"must be string,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.UpdateSignature!==void 0){let data5=data.UpdateSignature;if(typeof data5!=
"string"&&data5!==null){let err4={instancePath:instancePath+"/UpdateSignature",schemaPath:"#/properties/UpdateSignature/type",keyword:"type",params:{type:schema130.
properties.UpdateSignature.type},message:"must be string,null"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate294.errors=vErrors,
errors===0}validate294.evaluated={props:{DocumentId:!0,Description:!0,Content:!0,Date:!0,Time:!0,UpdateSignature:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedAktualiseringsReasonDTO=validate296;
function validate296(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate296.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){
let err1={instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate296.errors=vErrors,
errors===0}validate296.evaluated={props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedAktualiseringsFromWhoDTO=validate297;function validate297(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate297.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate297.errors=vErrors,errors===0}validate297.evaluated=
{props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedAktualiseringsInvestigationTypeDTO=validate298;function validate298(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate298.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate298.errors=vErrors,errors===0}validate298.evaluated=
{props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedAktualiseringsServiceTypeDTO=validate299;function validate299(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate299.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate299.errors=vErrors,errors===0}validate299.evaluated=
{props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedAktualiseringsSpecifyTypeDTO=validate300;function validate300(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate300.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate300.errors=vErrors,errors===0}validate300.evaluated=
{props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedAktualiseringsWorkingStatusDTO=validate301;function validate301(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate301.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate301.errors=vErrors,errors===0}validate301.evaluated=
{props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var validateAktualisationsAttachmentSenderTypeDTO=validate302;function validate302(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate302.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate302.errors=vErrors,errors===0}validate302.evaluated=
{props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedCalculationExpenseTypeDTO=validate303;function validate303(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate303.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate303.errors=vErrors,errors===0}validate303.evaluated=
{props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedCalculationSpecialExpenseTypeDTO=validate304;function validate304(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate304.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate304.errors=vErrors,errors===0}validate304.evaluated=
{props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonBasedCalculationCalculationIncomeTypeDTO=validate305;function validate305(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate305.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.Id!==void 0){let data0=data.Id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+
"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.Name!==void 0&&typeof data.Name!="string"){let err2={instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate305.errors=vErrors,errors===0}validate305.evaluated=
{props:{Id:!0,Name:!0},dynamicProps:!1,dynamicItems:!1};var validatePageOfActualisations=validate306;function validate306(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate306.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
StartDate===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"StartDate"},message:"must have required property \
'StartDate'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.EndDate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"EndDate"},message:"must have required property 'EndDate'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.PageNumber===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageNumber"},message:"must have required property 'PageNumber\
'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.TotalNumberOfPages===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"TotalNumberOfPages"},message:"must have required property 'TotalNumberOfPages'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.PageSize===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageSize"},message:"must have req\
uired property 'PageSize'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.TotalNumberOfRecords===void 0){let err5={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.Result===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.StartDate!==void 0&&(validate53(data.StartDate,
{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length)),data.EndDate!==void 0&&(validate53(data.EndDate,{instancePath:instancePath+"/EndDate",parentData:data,parentDataProperty:"\
EndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.PageNumber!==void 0){
let data2=data.PageNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/PageNumber",schemaPath:"\
#/properties/PageNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
TotalNumberOfPages!==void 0){let data3=data.TotalNumberOfPages;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+
"/TotalNumberOfPages",schemaPath:"#/properties/TotalNumberOfPages/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data.PageSize!==void 0){let data4=data.PageSize;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){
let err9={instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.TotalNumberOfRecords!==void 0){let data5=data.TotalNumberOfRecords;if(!(typeof data5=="number"&&!(data5%
1)&&!isNaN(data5)&&isFinite(data5))){let err10={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.Result!==void 0){let data6=data.Result;
if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate63(data6[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data6,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length)}else{let err11={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}return validate306.errors=vErrors,errors===0}validate306.evaluated={props:{StartDate:!0,EndDate:!0,PageNumber:!0,TotalNumberOfPages:!0,PageSize:!0,
TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};var validatePageOfCalculations=validate310;function validate310(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate310.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
StartDate===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"StartDate"},message:"must have required property \
'StartDate'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.EndDate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"EndDate"},message:"must have required property 'EndDate'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.PageNumber===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageNumber"},message:"must have required property 'PageNumber\
'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.TotalNumberOfPages===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"TotalNumberOfPages"},message:"must have required property 'TotalNumberOfPages'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.PageSize===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageSize"},message:"must have req\
uired property 'PageSize'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.TotalNumberOfRecords===void 0){let err5={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.Result===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.StartDate!==void 0&&(validate53(data.StartDate,
{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length)),data.EndDate!==void 0&&(validate53(data.EndDate,{instancePath:instancePath+"/EndDate",parentData:data,parentDataProperty:"\
EndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.PageNumber!==void 0){
let data2=data.PageNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/PageNumber",schemaPath:"\
#/properties/PageNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
TotalNumberOfPages!==void 0){let data3=data.TotalNumberOfPages;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+
"/TotalNumberOfPages",schemaPath:"#/properties/TotalNumberOfPages/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data.PageSize!==void 0){let data4=data.PageSize;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){
let err9={instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.TotalNumberOfRecords!==void 0){let data5=data.TotalNumberOfRecords;if(!(typeof data5=="number"&&!(data5%
1)&&!isNaN(data5)&&isFinite(data5))){let err10={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.Result!==void 0){let data6=data.Result;
if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate87(data6[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data6,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate87.errors:vErrors.concat(validate87.errors),errors=vErrors.length)}else{let err11={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}return validate310.errors=vErrors,errors===0}validate310.evaluated={props:{StartDate:!0,EndDate:!0,PageNumber:!0,TotalNumberOfPages:!0,PageSize:!0,
TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};var validatePageOfDecisions=validate314;function validate314(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate314.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
StartDate===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"StartDate"},message:"must have required property \
'StartDate'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.EndDate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"EndDate"},message:"must have required property 'EndDate'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.PageNumber===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageNumber"},message:"must have required property 'PageNumber\
'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.TotalNumberOfPages===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"TotalNumberOfPages"},message:"must have required property 'TotalNumberOfPages'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.PageSize===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageSize"},message:"must have req\
uired property 'PageSize'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.TotalNumberOfRecords===void 0){let err5={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.Result===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.StartDate!==void 0&&(validate53(data.StartDate,
{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length)),data.EndDate!==void 0&&(validate53(data.EndDate,{instancePath:instancePath+"/EndDate",parentData:data,parentDataProperty:"\
EndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.PageNumber!==void 0){
let data2=data.PageNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/PageNumber",schemaPath:"\
#/properties/PageNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
TotalNumberOfPages!==void 0){let data3=data.TotalNumberOfPages;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+
"/TotalNumberOfPages",schemaPath:"#/properties/TotalNumberOfPages/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data.PageSize!==void 0){let data4=data.PageSize;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){
let err9={instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.TotalNumberOfRecords!==void 0){let data5=data.TotalNumberOfRecords;if(!(typeof data5=="number"&&!(data5%
1)&&!isNaN(data5)&&isFinite(data5))){let err10={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.Result!==void 0){let data6=data.Result;
if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate80(data6[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data6,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.length)}else{let err11={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}return validate314.errors=vErrors,errors===0}validate314.evaluated={props:{StartDate:!0,EndDate:!0,PageNumber:!0,TotalNumberOfPages:!0,PageSize:!0,
TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};var validatePageOfDocuments=validate318;function validate318(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate318.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
StartDate===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"StartDate"},message:"must have required property \
'StartDate'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.EndDate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"EndDate"},message:"must have required property 'EndDate'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.PageNumber===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageNumber"},message:"must have required property 'PageNumber\
'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.TotalNumberOfPages===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"TotalNumberOfPages"},message:"must have required property 'TotalNumberOfPages'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.PageSize===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageSize"},message:"must have req\
uired property 'PageSize'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.TotalNumberOfRecords===void 0){let err5={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.Result===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.StartDate!==void 0&&(validate53(data.StartDate,
{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length)),data.EndDate!==void 0&&(validate53(data.EndDate,{instancePath:instancePath+"/EndDate",parentData:data,parentDataProperty:"\
EndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.PageNumber!==void 0){
let data2=data.PageNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/PageNumber",schemaPath:"\
#/properties/PageNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
TotalNumberOfPages!==void 0){let data3=data.TotalNumberOfPages;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+
"/TotalNumberOfPages",schemaPath:"#/properties/TotalNumberOfPages/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data.PageSize!==void 0){let data4=data.PageSize;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){
let err9={instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.TotalNumberOfRecords!==void 0){let data5=data.TotalNumberOfRecords;if(!(typeof data5=="number"&&!(data5%
1)&&!isNaN(data5)&&isFinite(data5))){let err10={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.Result!==void 0){let data6=data.Result;
if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate118(data6[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data6,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate118.errors:vErrors.concat(validate118.errors),errors=vErrors.length)}else{let err11={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}return validate318.errors=vErrors,errors===0}validate318.evaluated={props:{StartDate:!0,EndDate:!0,PageNumber:!0,TotalNumberOfPages:!0,PageSize:!0,
TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};var validatePageOfExecutions=validate322;function validate322(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate322.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
StartDate===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"StartDate"},message:"must have required property \
'StartDate'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.EndDate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"EndDate"},message:"must have required property 'EndDate'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.PageNumber===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageNumber"},message:"must have required property 'PageNumber\
'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.TotalNumberOfPages===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"TotalNumberOfPages"},message:"must have required property 'TotalNumberOfPages'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.PageSize===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageSize"},message:"must have req\
uired property 'PageSize'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.TotalNumberOfRecords===void 0){let err5={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.Result===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.StartDate!==void 0&&(validate53(data.StartDate,
{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length)),data.EndDate!==void 0&&(validate53(data.EndDate,{instancePath:instancePath+"/EndDate",parentData:data,parentDataProperty:"\
EndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.PageNumber!==void 0){
let data2=data.PageNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/PageNumber",schemaPath:"\
#/properties/PageNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
TotalNumberOfPages!==void 0){let data3=data.TotalNumberOfPages;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+
"/TotalNumberOfPages",schemaPath:"#/properties/TotalNumberOfPages/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data.PageSize!==void 0){let data4=data.PageSize;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){
let err9={instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.TotalNumberOfRecords!==void 0){let data5=data.TotalNumberOfRecords;if(!(typeof data5=="number"&&!(data5%
1)&&!isNaN(data5)&&isFinite(data5))){let err10={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.Result!==void 0){let data6=data.Result;
if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate77(data6[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data6,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length)}else{let err11={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}return validate322.errors=vErrors,errors===0}validate322.evaluated={props:{StartDate:!0,EndDate:!0,PageNumber:!0,TotalNumberOfPages:!0,PageSize:!0,
TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};var validatePageOfInvestigations=validate326;function validate326(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate326.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
StartDate===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"StartDate"},message:"must have required property \
'StartDate'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.EndDate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"EndDate"},message:"must have required property 'EndDate'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.PageNumber===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageNumber"},message:"must have required property 'PageNumber\
'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.TotalNumberOfPages===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"TotalNumberOfPages"},message:"must have required property 'TotalNumberOfPages'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.PageSize===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageSize"},message:"must have req\
uired property 'PageSize'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.TotalNumberOfRecords===void 0){let err5={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.Result===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.StartDate!==void 0&&(validate53(data.StartDate,
{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length)),data.EndDate!==void 0&&(validate53(data.EndDate,{instancePath:instancePath+"/EndDate",parentData:data,parentDataProperty:"\
EndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.PageNumber!==void 0){
let data2=data.PageNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/PageNumber",schemaPath:"\
#/properties/PageNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
TotalNumberOfPages!==void 0){let data3=data.TotalNumberOfPages;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+
"/TotalNumberOfPages",schemaPath:"#/properties/TotalNumberOfPages/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data.PageSize!==void 0){let data4=data.PageSize;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){
let err9={instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.TotalNumberOfRecords!==void 0){let data5=data.TotalNumberOfRecords;if(!(typeof data5=="number"&&!(data5%
1)&&!isNaN(data5)&&isFinite(data5))){let err10={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.Result!==void 0){let data6=data.Result;
if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate65(data6[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data6,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length)}else{let err11={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}return validate326.errors=vErrors,errors===0}validate326.evaluated={props:{StartDate:!0,EndDate:!0,PageNumber:!0,TotalNumberOfPages:!0,PageSize:!0,
TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};var validatePageOfPayments=validate330;function validate330(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate330.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
StartDate===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"StartDate"},message:"must have required property \
'StartDate'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.EndDate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"EndDate"},message:"must have required property 'EndDate'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.PageNumber===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageNumber"},message:"must have required property 'PageNumber\
'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.TotalNumberOfPages===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"TotalNumberOfPages"},message:"must have required property 'TotalNumberOfPages'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.PageSize===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageSize"},message:"must have req\
uired property 'PageSize'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.TotalNumberOfRecords===void 0){let err5={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.Result===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.StartDate!==void 0&&(validate53(data.StartDate,
{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length)),data.EndDate!==void 0&&(validate53(data.EndDate,{instancePath:instancePath+"/EndDate",parentData:data,parentDataProperty:"\
EndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.PageNumber!==void 0){
let data2=data.PageNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/PageNumber",schemaPath:"\
#/properties/PageNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
TotalNumberOfPages!==void 0){let data3=data.TotalNumberOfPages;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+
"/TotalNumberOfPages",schemaPath:"#/properties/TotalNumberOfPages/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data.PageSize!==void 0){let data4=data.PageSize;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){
let err9={instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.TotalNumberOfRecords!==void 0){let data5=data.TotalNumberOfRecords;if(!(typeof data5=="number"&&!(data5%
1)&&!isNaN(data5)&&isFinite(data5))){let err10={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.Result!==void 0){let data6=data.Result;
if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate110(data6[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data6,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate110.errors:vErrors.concat(validate110.errors),errors=vErrors.length)}else{let err11={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}return validate330.errors=vErrors,errors===0}validate330.evaluated={props:{StartDate:!0,EndDate:!0,PageNumber:!0,TotalNumberOfPages:!0,PageSize:!0,
TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};var validatePageOfResourceAllocations=validate334;function validate334(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate334.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
StartDate===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"StartDate"},message:"must have required property \
'StartDate'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.EndDate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"EndDate"},message:"must have required property 'EndDate'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.PageNumber===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageNumber"},message:"must have required property 'PageNumber\
'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.TotalNumberOfPages===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"TotalNumberOfPages"},message:"must have required property 'TotalNumberOfPages'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.PageSize===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageSize"},message:"must have req\
uired property 'PageSize'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.TotalNumberOfRecords===void 0){let err5={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.Result===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.StartDate!==void 0&&(validate53(data.StartDate,
{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length)),data.EndDate!==void 0&&(validate53(data.EndDate,{instancePath:instancePath+"/EndDate",parentData:data,parentDataProperty:"\
EndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.PageNumber!==void 0){
let data2=data.PageNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/PageNumber",schemaPath:"\
#/properties/PageNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
TotalNumberOfPages!==void 0){let data3=data.TotalNumberOfPages;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+
"/TotalNumberOfPages",schemaPath:"#/properties/TotalNumberOfPages/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data.PageSize!==void 0){let data4=data.PageSize;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){
let err9={instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.TotalNumberOfRecords!==void 0){let data5=data.TotalNumberOfRecords;if(!(typeof data5=="number"&&!(data5%
1)&&!isNaN(data5)&&isFinite(data5))){let err10={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.Result!==void 0){let data6=data.Result;
if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate115(data6[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data6,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate115.errors:vErrors.concat(validate115.errors),errors=vErrors.length)}else{let err11={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}return validate334.errors=vErrors,errors===0}validate334.evaluated={props:{StartDate:!0,EndDate:!0,PageNumber:!0,TotalNumberOfPages:!0,PageSize:!0,
TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};var validatePageOfServices=validate338;function validate338(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate338.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
StartDate===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"StartDate"},message:"must have required property \
'StartDate'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.EndDate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"EndDate"},message:"must have required property 'EndDate'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.PageNumber===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageNumber"},message:"must have required property 'PageNumber\
'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.TotalNumberOfPages===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"TotalNumberOfPages"},message:"must have required property 'TotalNumberOfPages'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.PageSize===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageSize"},message:"must have req\
uired property 'PageSize'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.TotalNumberOfRecords===void 0){let err5={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.Result===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.StartDate!==void 0&&(validate53(data.StartDate,
{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length)),data.EndDate!==void 0&&(validate53(data.EndDate,{instancePath:instancePath+"/EndDate",parentData:data,parentDataProperty:"\
EndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.PageNumber!==void 0){
let data2=data.PageNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/PageNumber",schemaPath:"\
#/properties/PageNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
TotalNumberOfPages!==void 0){let data3=data.TotalNumberOfPages;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+
"/TotalNumberOfPages",schemaPath:"#/properties/TotalNumberOfPages/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data.PageSize!==void 0){let data4=data.PageSize;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){
let err9={instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.TotalNumberOfRecords!==void 0){let data5=data.TotalNumberOfRecords;if(!(typeof data5=="number"&&!(data5%
1)&&!isNaN(data5)&&isFinite(data5))){let err10={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.Result!==void 0){let data6=data.Result;
if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate71(data6[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data6,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length)}else{let err11={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}return validate338.errors=vErrors,errors===0}validate338.evaluated={props:{StartDate:!0,EndDate:!0,PageNumber:!0,TotalNumberOfPages:!0,PageSize:!0,
TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};var validatePageOfApiLogs=validate342;function validate342(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate342.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
StartDate===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"StartDate"},message:"must have required property \
'StartDate'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.EndDate===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"EndDate"},message:"must have required property 'EndDate'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.PageNumber===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageNumber"},message:"must have required property 'PageNumber\
'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.TotalNumberOfPages===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"TotalNumberOfPages"},message:"must have required property 'TotalNumberOfPages'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.PageSize===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PageSize"},message:"must have req\
uired property 'PageSize'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.TotalNumberOfRecords===void 0){let err5={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.Result===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.StartDate!==void 0&&(validate53(data.StartDate,
{instancePath:instancePath+"/StartDate",parentData:data,parentDataProperty:"StartDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length)),data.EndDate!==void 0&&(validate53(data.EndDate,{instancePath:instancePath+"/EndDate",parentData:data,parentDataProperty:"\
EndDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length)),data.PageNumber!==void 0){
let data2=data.PageNumber;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err7={instancePath:instancePath+"/PageNumber",schemaPath:"\
#/properties/PageNumber/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
TotalNumberOfPages!==void 0){let data3=data.TotalNumberOfPages;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+
"/TotalNumberOfPages",schemaPath:"#/properties/TotalNumberOfPages/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data.PageSize!==void 0){let data4=data.PageSize;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){
let err9={instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.TotalNumberOfRecords!==void 0){let data5=data.TotalNumberOfRecords;if(!(typeof data5=="number"&&!(data5%
1)&&!isNaN(data5)&&isFinite(data5))){let err10={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.Result!==void 0){let data6=data.Result;
if(Array.isArray(data6)){let len0=data6.length;for(let i0=0;i0<len0;i0++)validate292(data6[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data6,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate292.errors:vErrors.concat(validate292.errors),errors=vErrors.length)}else{let err11={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}return validate342.errors=vErrors,errors===0}validate342.evaluated={props:{StartDate:!0,EndDate:!0,PageNumber:!0,TotalNumberOfPages:!0,PageSize:!0,
TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};var validateExtractOfActualisations=validate346;function validate346(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate346.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
ModifiedAfter===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ModifiedAfter"},message:"must have required p\
roperty 'ModifiedAfter'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.TotalNumberOfRecords===void 0){let err1={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.Result===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.ModifiedAfter!==void 0&&(validate53(data.ModifiedAfter,
{instancePath:instancePath+"/ModifiedAfter",parentData:data,parentDataProperty:"ModifiedAfter",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:
vErrors.concat(validate53.errors),errors=vErrors.length)),data.TotalNumberOfRecords!==void 0){let data1=data.TotalNumberOfRecords;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.Result!==void 0){let data2=data.Result;
if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate120(data2[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data2,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate346.errors=vErrors,errors===0}validate346.evaluated={props:{ModifiedAfter:!0,TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};
var validateExtractOfCalculations=validate349;function validate349(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate349.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
ModifiedAfter===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ModifiedAfter"},message:"must have required p\
roperty 'ModifiedAfter'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.TotalNumberOfRecords===void 0){let err1={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.Result===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.ModifiedAfter!==void 0&&(validate53(data.ModifiedAfter,
{instancePath:instancePath+"/ModifiedAfter",parentData:data,parentDataProperty:"ModifiedAfter",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:
vErrors.concat(validate53.errors),errors=vErrors.length)),data.TotalNumberOfRecords!==void 0){let data1=data.TotalNumberOfRecords;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.Result!==void 0){let data2=data.Result;
if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate154(data2[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data2,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate154.errors:vErrors.concat(validate154.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate349.errors=vErrors,errors===0}validate349.evaluated={props:{ModifiedAfter:!0,TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};
var validateExtractOfDecisions=validate352;function validate352(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate352.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
ModifiedAfter===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ModifiedAfter"},message:"must have required p\
roperty 'ModifiedAfter'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.TotalNumberOfRecords===void 0){let err1={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.Result===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.ModifiedAfter!==void 0&&(validate53(data.ModifiedAfter,
{instancePath:instancePath+"/ModifiedAfter",parentData:data,parentDataProperty:"ModifiedAfter",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:
vErrors.concat(validate53.errors),errors=vErrors.length)),data.TotalNumberOfRecords!==void 0){let data1=data.TotalNumberOfRecords;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.Result!==void 0){let data2=data.Result;
if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate145(data2[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data2,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate145.errors:vErrors.concat(validate145.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate352.errors=vErrors,errors===0}validate352.evaluated={props:{ModifiedAfter:!0,TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};
var validateExtractOfExecutions=validate355;function validate355(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate355.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
ModifiedAfter===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ModifiedAfter"},message:"must have required p\
roperty 'ModifiedAfter'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.TotalNumberOfRecords===void 0){let err1={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.Result===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.ModifiedAfter!==void 0&&(validate53(data.ModifiedAfter,
{instancePath:instancePath+"/ModifiedAfter",parentData:data,parentDataProperty:"ModifiedAfter",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:
vErrors.concat(validate53.errors),errors=vErrors.length)),data.TotalNumberOfRecords!==void 0){let data1=data.TotalNumberOfRecords;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.Result!==void 0){let data2=data.Result;
if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate140(data2[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data2,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate140.errors:vErrors.concat(validate140.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate355.errors=vErrors,errors===0}validate355.evaluated={props:{ModifiedAfter:!0,TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};
var validateExtractOfInvestigations=validate358;function validate358(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate358.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
ModifiedAfter===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ModifiedAfter"},message:"must have required p\
roperty 'ModifiedAfter'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.TotalNumberOfRecords===void 0){let err1={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.Result===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.ModifiedAfter!==void 0&&(validate53(data.ModifiedAfter,
{instancePath:instancePath+"/ModifiedAfter",parentData:data,parentDataProperty:"ModifiedAfter",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:
vErrors.concat(validate53.errors),errors=vErrors.length)),data.TotalNumberOfRecords!==void 0){let data1=data.TotalNumberOfRecords;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.Result!==void 0){let data2=data.Result;
if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate124(data2[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data2,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate124.errors:vErrors.concat(validate124.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate358.errors=vErrors,errors===0}validate358.evaluated={props:{ModifiedAfter:!0,TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};
var validateExtractOfPayments=validate361;function validate361(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate361.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
ModifiedAfter===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ModifiedAfter"},message:"must have required p\
roperty 'ModifiedAfter'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.TotalNumberOfRecords===void 0){let err1={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.Result===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.ModifiedAfter!==void 0&&(validate53(data.ModifiedAfter,
{instancePath:instancePath+"/ModifiedAfter",parentData:data,parentDataProperty:"ModifiedAfter",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:
vErrors.concat(validate53.errors),errors=vErrors.length)),data.TotalNumberOfRecords!==void 0){let data1=data.TotalNumberOfRecords;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.Result!==void 0){let data2=data.Result;
if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate169(data2[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data2,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate169.errors:vErrors.concat(validate169.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate361.errors=vErrors,errors===0}validate361.evaluated={props:{ModifiedAfter:!0,TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};
var validateExtractOfResourceAllocations=validate364;function validate364(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate364.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
ModifiedAfter===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ModifiedAfter"},message:"must have required p\
roperty 'ModifiedAfter'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.TotalNumberOfRecords===void 0){let err1={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.Result===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.ModifiedAfter!==void 0&&(validate53(data.ModifiedAfter,
{instancePath:instancePath+"/ModifiedAfter",parentData:data,parentDataProperty:"ModifiedAfter",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:
vErrors.concat(validate53.errors),errors=vErrors.length)),data.TotalNumberOfRecords!==void 0){let data1=data.TotalNumberOfRecords;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.Result!==void 0){let data2=data.Result;
if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate176(data2[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data2,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate176.errors:vErrors.concat(validate176.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate364.errors=vErrors,errors===0}validate364.evaluated={props:{ModifiedAfter:!0,TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};
var validateExtractOfServices=validate367;function validate367(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate367.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
ModifiedAfter===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ModifiedAfter"},message:"must have required p\
roperty 'ModifiedAfter'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.TotalNumberOfRecords===void 0){let err1={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"TotalNumberOfRecords"},message:"must have required property 'TotalNumberOfRecords'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.Result===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Result"},
message:"must have required property 'Result'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.ModifiedAfter!==void 0&&(validate53(data.ModifiedAfter,
{instancePath:instancePath+"/ModifiedAfter",parentData:data,parentDataProperty:"ModifiedAfter",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:
vErrors.concat(validate53.errors),errors=vErrors.length)),data.TotalNumberOfRecords!==void 0){let data1=data.TotalNumberOfRecords;if(!(typeof data1=="number"&&!(data1%
1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/TotalNumberOfRecords",schemaPath:"#/properties/TotalNumberOfRecords/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.Result!==void 0){let data2=data.Result;
if(Array.isArray(data2)){let len0=data2.length;for(let i0=0;i0<len0;i0++)validate132(data2[i0],{instancePath:instancePath+"/Result/"+i0,parentData:data2,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate132.errors:vErrors.concat(validate132.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+
"/Result",schemaPath:"#/properties/Result/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate367.errors=vErrors,errors===0}validate367.evaluated={props:{ModifiedAfter:!0,TotalNumberOfRecords:!0,Result:!0},dynamicProps:!1,dynamicItems:!1};export{validateAktualisationsAttachmentSenderTypeDTO,validateApiLogEntryDTO,validateAttachmentForm,validateCommonCalculationExpenseDTO,validateCommonCalculationIncomeDTO,
validateCommonCalculationSpecialExpenseDTO,validateExtractAktualiseringDTO,validateExtractCalculationDTO,validateExtractCalculationPersonDTO,validateExtractDecisionDTO,
validateExtractDecisionPersonDTO,validateExtractExecutionDTO,validateExtractInvestigationDTO,validateExtractInvestigationPersonDTO,validateExtractOfActualisations,
validateExtractOfCalculations,validateExtractOfDecisions,validateExtractOfExecutions,validateExtractOfInvestigations,validateExtractOfPayments,validateExtractOfResourceAllocations,
validateExtractOfServices,validateExtractPaymentDTO,validateExtractPaymentPersonDTO,validateExtractResourceAllocationDTO,validateExtractServiceDTO,validateExtractServicePersonDTO,
validateHttpError,validateInvoiceForTreatmentDTO,validateInvoiceForTreatmentRequest,validateInvoiceRowAnswer,validateLocalTime,validateLogonType,validatePageOfActualisations,
validatePageOfApiLogs,validatePageOfCalculations,validatePageOfDecisions,validatePageOfDocuments,validatePageOfExecutions,validatePageOfInvestigations,validatePageOfPayments,
validatePageOfResourceAllocations,validatePageOfServices,validatePdfDTO,validatePersonBasedAddressDTO,validatePersonBasedAktualiseringAttachmentTypeDTO,validatePersonBasedAktualiseringDTO,
validatePersonBasedAktualiseringProposalDTO,validatePersonBasedAktualiseringsFromWhoDTO,validatePersonBasedAktualiseringsInfoDTO,validatePersonBasedAktualiseringsInvestigationDTO,
validatePersonBasedAktualiseringsInvestigationTypeDTO,validatePersonBasedAktualiseringsOrganizationDTO,validatePersonBasedAktualiseringsReasonDTO,validatePersonBasedAktualiseringsServiceDTO,
validatePersonBasedAktualiseringsServiceTypeDTO,validatePersonBasedAktualiseringsSpecifyTypeDTO,validatePersonBasedAktualiseringsWorkingStatusDTO,validatePersonBasedCalculationAktualiseringDTO,
validatePersonBasedCalculationCalculationIncomeTypeDTO,validatePersonBasedCalculationDTO,validatePersonBasedCalculationExpensePostDTO,validatePersonBasedCalculationExpenseTypeDTO,
validatePersonBasedCalculationHouseholdMemberDTO,validatePersonBasedCalculationIncomePostDTO,validatePersonBasedCalculationInvestigationDTO,validatePersonBasedCalculationNormDTO,
validatePersonBasedCalculationPersonDTO,validatePersonBasedCalculationPersonPostDTO,validatePersonBasedCalculationProposalDTO,validatePersonBasedCalculationServiceDTO,
validatePersonBasedCalculationSpecialExpensePostDTO,validatePersonBasedCalculationSpecialExpenseTypeDTO,validatePersonBasedContactDTO,validatePersonBasedDecisionDTO,
validatePersonBasedDecisionPersonDTO,validatePersonBasedDocumentDTO,validatePersonBasedExecutionDTO,validatePersonBasedInvestigationDTO,validatePersonBasedInvestigationPersonDTO,
validatePersonBasedPaymentDTO,validatePersonBasedPaymentPersonDTO,validatePersonBasedPersonAreasDTO,validatePersonBasedPersonAreasKeyCodeDTO,validatePersonBasedPersonCitizenShipsDTO,
validatePersonBasedPersonDTO,validatePersonBasedPersonKeyCodeDTO,validatePersonBasedPersonMartialStatusesDTO,validatePersonBasedPersonProposalDTO,validatePersonBasedResourceAllocationDTO,
validatePersonBasedServiceDTO,validatePersonBasedServicePersonDTO,validatePostAktualiseringsBodyRequest,validatePostCalculationBodyRequest,validatePostPersonBodyRequest,
validateUser};
