// Made from contracts/brp-apiv3/openapi.yaml by npm run generate. Change that file, never this one.
var validateLogin=validate53;function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
username===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"username"},message:"must have required property 'u\
sername'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.password===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"password"},message:"must have required property 'password'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.username!==
void 0&&typeof data.username!="string"){let err2={instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.password!==void 0&&typeof data.password!="string"){let err3={instancePath:instancePath+
"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}return validate53.errors=vErrors,errors===0}validate53.evaluated={props:{username:!0,password:!0},dynamicProps:!1,dynamicItems:!1};var validateLoginAnswer=validate54;var pattern3=new RegExp("^[0-9]+$","u");function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate55.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="\
string"){if(!pattern3.test(data)){let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9\
]+$"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate55.errors=vErrors,errors===0}validate55.evaluated={dynamicProps:!1,dynamicItems:!1};
var schema23={type:"array",items:{enum:["ROLE_ANONYMOUS","ROLE_CUSTOMER","ROLE_EMPLOYEE","ROLE_INTEGRATOR"]}};function validate57(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(!(data0===
"ROLE_ANONYMOUS"||data0==="ROLE_CUSTOMER"||data0==="ROLE_EMPLOYEE"||data0==="ROLE_INTEGRATOR")){let err0={instancePath:instancePath+"/"+i0,schemaPath:"#/items/e\
num",keyword:"enum",params:{allowedValues:schema23.items.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate57.errors=vErrors,errors===0}validate57.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function validate54(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.username===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"username"},message:"must have required property 'username'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.roles===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"roles"},message:"must hav\
e required property 'roles'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.token_type===void 0){let err2={instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"token_type"},message:"must have required property 'token_type'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}if(data.access_token===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"access_token"},message:"must \
have required property 'access_token'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.expires_in===void 0){let err4={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required property 'expires_in'"};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}if(data.refresh_token===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"refresh_token"},message:"\
must have required property 'refresh_token'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.username!==void 0&&(validate55(data.username,{instancePath:instancePath+
"/username",parentData:data,parentDataProperty:"username",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),
errors=vErrors.length)),data.roles!==void 0&&(validate57(data.roles,{instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length)),data.token_type!==void 0&&data.token_type!=="Bearer"){let err6={
instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue:"Bearer"},message:"must be equal to cons\
tant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.access_token!==void 0&&typeof data.access_token!="string"){let err7={instancePath:instancePath+
"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}if(data.expires_in!==void 0){let data4=data.expires_in;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err8={instancePath:instancePath+
"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}}if(data.refresh_token!==void 0&&typeof data.refresh_token!="string"){let err9={instancePath:instancePath+"/refresh_token",schemaPath:"#/pro\
perties/refresh_token/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate54.
errors=vErrors,errors===0}validate54.evaluated={props:{username:!0,roles:!0,token_type:!0,access_token:!0,expires_in:!0,refresh_token:!0},dynamicProps:!1,dynamicItems:!1};
var validatePersonId=validate59;function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate59.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){
if(!pattern3.test(data)){let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]+$"},message:'must match pattern "^[0-9]+$"'};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate59.errors=vErrors,errors===0}validate59.evaluated={dynamicProps:!1,dynamicItems:!1};var validateRoles=validate60;
function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate60.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<
len0;i0++){let data0=data[i0];if(!(data0==="ROLE_ANONYMOUS"||data0==="ROLE_CUSTOMER"||data0==="ROLE_EMPLOYEE"||data0==="ROLE_INTEGRATOR")){let err0={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues:schema23.items.enum},message:"must be equal to one of the allowed values"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}return validate60.errors=vErrors,errors===0}validate60.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var validateRefresh=validate61;function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate61.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
refreshToken===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"refreshToken"},message:"must have required pro\
perty 'refreshToken'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.refreshToken!==void 0&&typeof data.refreshToken!="string"){let err1={instancePath:instancePath+
"/refreshToken",schemaPath:"#/properties/refreshToken/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}return validate61.errors=vErrors,errors===0}validate61.evaluated={props:{refreshToken:!0},dynamicProps:!1,dynamicItems:!1};var validateValidateAnswer=validate62;function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate62.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,_errs2=errors;if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){let missing0;if(data.refresh_token===void 0&&(missing0="refresh_token")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}}var valid0=_errs2===errors;if(valid0){let err1={instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}else errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.username===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"username"},message:"must have requi\
red property 'username'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.roles===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"roles"},message:"must have required property 'roles'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.token_type===
void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"token_type"},message:"must have required property 'token_type\
'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.access_token===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"access_token"},message:"must have required property 'access_token'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.expires_in===
void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required property 'expires_in\
'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.username!==void 0&&(validate55(data.username,{instancePath:instancePath+"/username",parentData:data,
parentDataProperty:"username",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length)),data.
roles!==void 0&&(validate57(data.roles,{instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length)),data.token_type!==void 0&&data.token_type!=="Bearer"){let err7={instancePath:instancePath+
"/token_type",schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue:"Bearer"},message:"must be equal to constant"};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}if(data.access_token!==void 0&&typeof data.access_token!="string"){let err8={instancePath:instancePath+"/access_token",schemaPath:"\
#/properties/access_token/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.
expires_in!==void 0){let data4=data.expires_in;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err9={instancePath:instancePath+"/e\
xpires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}return validate62.errors=vErrors,errors===0}validate62.evaluated={props:{username:!0,roles:!0,token_type:!0,access_token:!0,expires_in:!0},
dynamicProps:!1,dynamicItems:!1};var validateCreateToken=validate65;function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
customer===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"customer"},message:"must have required property 'c\
ustomer'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.customer!==void 0){let data0=data.customer;if(!(typeof data0=="number"&&!(data0%1)&&
!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate65.errors=vErrors,errors===0}validate65.evaluated={props:{
customer:!0},dynamicProps:!1,dynamicItems:!1};var validateTokenAnswer=validate66;function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate66.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
customer===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"customer"},message:"must have required property 'c\
ustomer'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.tokenType===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"tokenType"},message:"must have required property 'tokenType'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.accessToken===
void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"accessToken"},message:"must have required property 'accessTok\
en'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.expiresIn===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"expiresIn"},message:"must have required property 'expiresIn'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.refreshToken===
void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"refreshToken"},message:"must have required property 'refreshT\
oken'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.customer!==void 0&&(validate55(data.customer,{instancePath:instancePath+"/customer",parentData:data,
parentDataProperty:"customer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length)),data.
tokenType!==void 0&&data.tokenType!=="Bearer"){let err5={instancePath:instancePath+"/tokenType",schemaPath:"#/properties/tokenType/const",keyword:"const",params:{
allowedValue:"Bearer"},message:"must be equal to constant"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.accessToken!==void 0&&typeof data.
accessToken!="string"){let err6={instancePath:instancePath+"/accessToken",schemaPath:"#/properties/accessToken/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.expiresIn!==void 0){let data3=data.expiresIn;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3))){let err7={instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.refreshToken!==void 0&&typeof data.refreshToken!="string"){let err8={
instancePath:instancePath+"/refreshToken",schemaPath:"#/properties/refreshToken/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate66.errors=vErrors,errors===0}validate66.evaluated={props:{customer:!0,tokenType:!0,accessToken:!0,
expiresIn:!0,refreshToken:!0},dynamicProps:!1,dynamicItems:!1};var validateResetPassword=validate68;function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
email===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"email"},message:"must have required property 'email'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.email!==void 0&&typeof data.email!="string"){let err1={instancePath:instancePath+"/email",schemaPath:"\
#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.appId!==
void 0&&typeof data.appId!="string"){let err2={instancePath:instancePath+"/appId",schemaPath:"#/properties/appId/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate68.errors=vErrors,errors===0}validate68.evaluated={props:{email:!0,
appId:!0},dynamicProps:!1,dynamicItems:!1};var validateExportParameters=validate69;var pattern5=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$","u");function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate70.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data=="string"){if(!pattern5.test(data)){let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate70.errors=vErrors,
errors===0}validate70.evaluated={dynamicProps:!1,dynamicItems:!1};function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate69.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.count!==void 0){let data0=data.count;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(
data0))){let err0={instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.date!==void 0&&(validate70(data.date,{instancePath:instancePath+"/date",parentData:data,parentDataProperty:"\
date",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=vErrors.length)),data.includeAnonymized!==void 0&&
typeof data.includeAnonymized!="boolean"){let err1={instancePath:instancePath+"/includeAnonymized",schemaPath:"#/properties/includeAnonymized/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.offset!==void 0){let data3=data.offset;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err2={instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.showTotal!==void 0&&typeof data.showTotal!="boolea\
n"){let err3={instancePath:instancePath+"/showTotal",schemaPath:"#/properties/showTotal/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate69.errors=vErrors,errors===0}validate69.evaluated={props:{count:!0,date:!0,includeAnonymized:!0,
offset:!0,showTotal:!0},dynamicProps:!1,dynamicItems:!1};var validateExportTemplateOut=validate72;function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate72.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
result===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"result"},message:"must have required property 'resul\
t'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.result!==void 0&&typeof data.result!="string"){let err1={instancePath:instancePath+"/resu\
lt",schemaPath:"#/properties/result/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{
let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
return validate72.errors=vErrors,errors===0}validate72.evaluated={props:{result:!0},dynamicProps:!1,dynamicItems:!1};var validateDay=validate73;function validate73(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate73.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(!pattern5.test(data)){let err0={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"'};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}return validate73.errors=vErrors,errors===0}validate73.evaluated={dynamicProps:!1,dynamicItems:!1};var validateTimePoint=validate74;var pattern7=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$","u");function validate74(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate74.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(!pattern7.test(data)){let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{\
2}[.][0-9]{3}Z$"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate74.errors=vErrors,errors===0}validate74.evaluated={dynamicProps:!1,
dynamicItems:!1};var validatePeriod=validate75;function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate75.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
start===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.end===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
end"},message:"must have required property 'end'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}data.start!==void 0&&(validate74(data.start,{instancePath:instancePath+
"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=
vErrors.length)),data.end!==void 0&&(validate74(data.end,{instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate75.errors=vErrors,errors===0}validate75.evaluated=
{props:{start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};var validateMoney=validate78;var pattern8=new RegExp("^[A-Z]{3}$","u");function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate78.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.amount===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"amount"},message:"\
must have required property 'amount'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.currency===void 0){let err1={instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"currency"},message:"must have required property 'currency'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.amount!==void 0){let data0=data.amount;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+
"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}if(data.currency!==void 0){let data1=data.currency;if(typeof data1=="string"){if(!pattern8.test(data1)){let err3={instancePath:instancePath+"/currency",
schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate78.errors=vErrors,errors===0}validate78.evaluated={props:{
amount:!0,currency:!0},dynamicProps:!1,dynamicItems:!1};var validateRef=validate79;function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate79.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.name===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.id!==void 0){let data0=data.id;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.name!==void 0&&typeof data.name!="string"){let err3={instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate79.errors=vErrors,errors===0}validate79.evaluated={props:{id:!0,name:!0},dynamicProps:!1,dynamicItems:!1};var validatePersonRef=validate80;function validate80(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate80.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.firstName===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
firstName"},message:"must have required property 'firstName'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.lastName===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"lastName"},message:"must have required property 'lastName'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.id!==void 0){let data0=data.id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.firstName!==void 0&&typeof data.firstName!="string"){let err4={instancePath:instancePath+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.lastName!==void 0&&typeof data.lastName!=
"string"){let err5={instancePath:instancePath+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate80.errors=vErrors,errors===0}validate80.evaluated={props:{id:!0,firstName:!0,
lastName:!0},dynamicProps:!1,dynamicItems:!1};var validateCountry=validate81;function validate81(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate81.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.alpha2===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
alpha2"},message:"must have required property 'alpha2'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.name===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.id!==void 0){let data0=data.id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}
if(data.alpha2!==void 0&&typeof data.alpha2!="string"){let err4={instancePath:instancePath+"/alpha2",schemaPath:"#/properties/alpha2/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.name!==void 0&&typeof data.name!="string"){let err5={
instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}return validate81.errors=vErrors,errors===0}validate81.evaluated={props:{id:!0,alpha2:!0,name:!0},dynamicProps:!1,dynamicItems:!1};
var validateAddress=validate82,schema41={type:"object",properties:{street:{type:"string"},postalCode:{type:["integer","string"]},city:{type:"string"},country:{$ref:"\
#/components/schemas/Country"}}};function validate82(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate82.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="obj\
ect"&&!Array.isArray(data)){if(data.street!==void 0&&typeof data.street!="string"){let err0={instancePath:instancePath+"/street",schemaPath:"#/properties/street\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.postalCode!==void 0){let data1=data.
postalCode;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))&&typeof data1!="string"){let err1={instancePath:instancePath+"/postalCode",schemaPath:"\
#/properties/postalCode/type",keyword:"type",params:{type:schema41.properties.postalCode.type},message:"must be integer,string"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}if(data.city!==void 0&&typeof data.city!="string"){let err2={instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}data.country!==void 0&&(validate81(data.country,
{instancePath:instancePath+"/country",parentData:data,parentDataProperty:"country",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.
concat(validate81.errors),errors=vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate82.errors=vErrors,errors===0}validate82.evaluated={props:{street:!0,postalCode:!0,city:!0,
country:!0},dynamicProps:!1,dynamicItems:!1};var validateBusinessUnitOut=validate84;function validate84(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate84.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.name===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.company===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"company"},message:"must have required property 'company'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.address===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"address"},message:"must\
 have required property 'address'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.location===void 0){let err4={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"location"},message:"must have required property 'location'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}if(data.region===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"region"},message:"must have require\
d property 'region'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.currency===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"currency"},message:"must have required property 'currency'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.
hasRegisterUnitForInternet===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hasRegisterUnitForInternet"},message:"\
must have required property 'hasRegisterUnitForInternet'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.id!==void 0){let data0=data.id;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err8={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.name!==void 0&&typeof data.name!="string"){let err9={instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
if(data.company!==void 0&&(validate79(data.company,{instancePath:instancePath+"/company",parentData:data,parentDataProperty:"company",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.length)),data.companyNameForInvoice!==void 0&&typeof data.companyNameForInvoice!=
"string"){let err10={instancePath:instancePath+"/companyNameForInvoice",schemaPath:"#/properties/companyNameForInvoice/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.address!==void 0&&(validate82(data.address,{instancePath:instancePath+
"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=
vErrors.length)),data.location!==void 0&&typeof data.location!="string"){let err11={instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",
keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.region!==void 0&&(validate79(
data.region,{instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:
vErrors.concat(validate79.errors),errors=vErrors.length)),data.currency!==void 0&&typeof data.currency!="string"){let err12={instancePath:instancePath+"/currenc\
y",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}
if(data.releaseSuspensionProduct!==void 0&&(validate79(data.releaseSuspensionProduct,{instancePath:instancePath+"/releaseSuspensionProduct",parentData:data,parentDataProperty:"\
releaseSuspensionProduct",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.length)),data.settings!==
void 0){let data9=data.settings;if(!(data9&&typeof data9=="object"&&!Array.isArray(data9))){let err13={instancePath:instancePath+"/settings",schemaPath:"#/prope\
rties/settings/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.hasRegisterUnitForInternet!==
void 0&&typeof data.hasRegisterUnitForInternet!="boolean"){let err14={instancePath:instancePath+"/hasRegisterUnitForInternet",schemaPath:"#/properties/hasRegist\
erUnitForInternet/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}return validate84.
errors=vErrors,errors===0}validate84.evaluated={props:{id:!0,name:!0,company:!0,companyNameForInvoice:!0,address:!0,location:!0,region:!0,currency:!0,releaseSuspensionProduct:!0,
settings:!0,hasRegisterUnitForInternet:!0},dynamicProps:!1,dynamicItems:!1};var validateGroupActivityOut=validate89;function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate89.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.name===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.duration===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"duration"},message:"must have required property 'duration'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.groupActivityProduct===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"groupActiv\
ityProduct"},message:"must have required property 'groupActivityProduct'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.businessUnit===void 0){
let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"businessUnit"},message:"must have required property 'businessUnit'"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.locations===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"locations"},message:"must have required property 'locations'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.instructors===
void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"instructors"},message:"must have required property 'instructo\
rs'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.cancelled===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"cancelled"},message:"must have required property 'cancelled'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.slots===void 0){
let err8={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"slots"},message:"must have required property 'slots'"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}if(data.id!==void 0){let data0=data.id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err9={
instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}}if(data.name!==void 0&&typeof data.name!="string"){let err10={instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.duration!==void 0&&(validate75(
data.duration,{instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.
errors:vErrors.concat(validate75.errors),errors=vErrors.length)),data.groupActivityProduct!==void 0&&(validate79(data.groupActivityProduct,{instancePath:instancePath+
"/groupActivityProduct",parentData:data,parentDataProperty:"groupActivityProduct",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(
validate79.errors),errors=vErrors.length)),data.businessUnit!==void 0&&(validate79(data.businessUnit,{instancePath:instancePath+"/businessUnit",parentData:data,
parentDataProperty:"businessUnit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.length)),
data.locations!==void 0){let data5=data.locations;if(Array.isArray(data5)){let len0=data5.length;for(let i0=0;i0<len0;i0++)validate79(data5[i0],{instancePath:instancePath+
"/locations/"+i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=
vErrors.length)}else{let err11={instancePath:instancePath+"/locations",schemaPath:"#/properties/locations/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.instructors!==void 0){let data7=data.instructors;if(Array.isArray(data7)){let len1=data7.
length;for(let i1=0;i1<len1;i1++){let data8=data7[i1];if(data8&&typeof data8=="object"&&!Array.isArray(data8)){if(data8.id===void 0){let err12={instancePath:instancePath+
"/instructors/"+i1,schemaPath:"#/properties/instructors/items/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'i\
d'"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data8.name===void 0){let err13={instancePath:instancePath+"/instructors/"+i1,schemaPath:"#/p\
roperties/instructors/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}if(data8.isSubstitute===void 0){let err14={instancePath:instancePath+"/instructors/"+i1,schemaPath:"#/properties/instructors/items/\
required",keyword:"required",params:{missingProperty:"isSubstitute"},message:"must have required property 'isSubstitute'"};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}if(data8.id!==void 0){let data9=data8.id;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err15={instancePath:instancePath+
"/instructors/"+i1+"/id",schemaPath:"#/properties/instructors/items/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data8.name!==void 0&&typeof data8.name!="string"){let err16={instancePath:instancePath+"/instructors/"+i1+
"/name",schemaPath:"#/properties/instructors/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err16]:vErrors.push(err16),errors++}if(data8.isSubstitute!==void 0&&typeof data8.isSubstitute!="boolean"){let err17={instancePath:instancePath+"/instructors/"+
i1+"/isSubstitute",schemaPath:"#/properties/instructors/items/properties/isSubstitute/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+"/instructors/"+i1,schemaPath:"#/properties/instructors/items/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath:instancePath+
"/instructors",schemaPath:"#/properties/instructors/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err19]:vErrors.push(
err19),errors++}}if(data.bookableEarliest!==void 0&&(validate74(data.bookableEarliest,{instancePath:instancePath+"/bookableEarliest",parentData:data,parentDataProperty:"\
bookableEarliest",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length)),data.bookableLatest!==
void 0&&(validate74(data.bookableLatest,{instancePath:instancePath+"/bookableLatest",parentData:data,parentDataProperty:"bookableLatest",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length)),data.bookableEarliestExtended!==void 0&&(validate74(data.bookableEarliestExtended,
{instancePath:instancePath+"/bookableEarliestExtended",parentData:data,parentDataProperty:"bookableEarliestExtended",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length)),data.bookableLatestExtended!==void 0&&(validate74(data.bookableLatestExtended,{
instancePath:instancePath+"/bookableLatestExtended",parentData:data,parentDataProperty:"bookableLatestExtended",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length)),data.externalMessage!==void 0&&typeof data.externalMessage!="string"){let err20={instancePath:instancePath+
"/externalMessage",schemaPath:"#/properties/externalMessage/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err20]:
vErrors.push(err20),errors++}if(data.cancelled!==void 0&&typeof data.cancelled!="boolean"){let err21={instancePath:instancePath+"/cancelled",schemaPath:"#/prope\
rties/cancelled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data.ageLimit!==
void 0){let data18=data.ageLimit;if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(data18)&&isFinite(data18))){let err22={instancePath:instancePath+"/ageLimit",
schemaPath:"#/properties/ageLimit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}
if(data.upperAgeLimit!==void 0){let data19=data.upperAgeLimit;if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)&&isFinite(data19))){let err23={instancePath:instancePath+
"/upperAgeLimit",schemaPath:"#/properties/upperAgeLimit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err23]:vErrors.
push(err23),errors++}}if(data.slots!==void 0){let data20=data.slots;if(data20&&typeof data20=="object"&&!Array.isArray(data20)){if(data20.total===void 0){let err24={
instancePath:instancePath+"/slots",schemaPath:"#/properties/slots/required",keyword:"required",params:{missingProperty:"total"},message:"must have required prop\
erty 'total'"};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(data20.totalBookable===void 0){let err25={instancePath:instancePath+"/slots",schemaPath:"\
#/properties/slots/required",keyword:"required",params:{missingProperty:"totalBookable"},message:"must have required property 'totalBookable'"};vErrors===null?vErrors=
[err25]:vErrors.push(err25),errors++}if(data20.reservedForDropin===void 0){let err26={instancePath:instancePath+"/slots",schemaPath:"#/properties/slots/required",
keyword:"required",params:{missingProperty:"reservedForDropin"},message:"must have required property 'reservedForDropin'"};vErrors===null?vErrors=[err26]:vErrors.
push(err26),errors++}if(data20.leftToBook===void 0){let err27={instancePath:instancePath+"/slots",schemaPath:"#/properties/slots/required",keyword:"required",params:{
missingProperty:"leftToBook"},message:"must have required property 'leftToBook'"};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(data20.leftToBookIncDropin===
void 0){let err28={instancePath:instancePath+"/slots",schemaPath:"#/properties/slots/required",keyword:"required",params:{missingProperty:"leftToBookIncDropin"},
message:"must have required property 'leftToBookIncDropin'"};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data20.total!==void 0){let data21=data20.
total;if(!(typeof data21=="number"&&!(data21%1)&&!isNaN(data21)&&isFinite(data21))){let err29={instancePath:instancePath+"/slots/total",schemaPath:"#/properties\
/slots/properties/total/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}if(data20.
totalBookable!==void 0){let data22=data20.totalBookable;if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22))){let err30={instancePath:instancePath+
"/slots/totalBookable",schemaPath:"#/properties/slots/properties/totalBookable/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data20.reservedForDropin!==void 0){let data23=data20.reservedForDropin;if(!(typeof data23=="number"&&!(data23%
1)&&!isNaN(data23)&&isFinite(data23))){let err31={instancePath:instancePath+"/slots/reservedForDropin",schemaPath:"#/properties/slots/properties/reservedForDrop\
in/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data20.leftToBook!==void 0){
let data24=data20.leftToBook;if(!(typeof data24=="number"&&!(data24%1)&&!isNaN(data24)&&isFinite(data24))){let err32={instancePath:instancePath+"/slots/leftToBo\
ok",schemaPath:"#/properties/slots/properties/leftToBook/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err32]:
vErrors.push(err32),errors++}}if(data20.leftToBookIncDropin!==void 0){let data25=data20.leftToBookIncDropin;if(!(typeof data25=="number"&&!(data25%1)&&!isNaN(data25)&&
isFinite(data25))){let err33={instancePath:instancePath+"/slots/leftToBookIncDropin",schemaPath:"#/properties/slots/properties/leftToBookIncDropin/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}if(data20.hasWaitingList!==void 0&&typeof data20.
hasWaitingList!="boolean"){let err34={instancePath:instancePath+"/slots/hasWaitingList",schemaPath:"#/properties/slots/properties/hasWaitingList/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(data20.inWaitingList!==void 0){let data27=data20.
inWaitingList;if(!(typeof data27=="number"&&!(data27%1)&&!isNaN(data27)&&isFinite(data27))){let err35={instancePath:instancePath+"/slots/inWaitingList",schemaPath:"\
#/properties/slots/properties/inWaitingList/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err35]:vErrors.push(
err35),errors++}}}else{let err36={instancePath:instancePath+"/slots",schemaPath:"#/properties/slots/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}}else{let err37={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}return validate89.errors=vErrors,errors===0}validate89.evaluated={props:{id:!0,name:!0,
duration:!0,groupActivityProduct:!0,businessUnit:!0,locations:!0,instructors:!0,bookableEarliest:!0,bookableLatest:!0,bookableEarliestExtended:!0,bookableLatestExtended:!0,
externalMessage:!0,cancelled:!0,ageLimit:!0,upperAgeLimit:!0,slots:!0},dynamicProps:!1,dynamicItems:!1};var validateCustomerOut=validate98,schema44={type:"objec\
t",required:["id","firstName","lastName","sex","businessUnit","customerType","customerNumber","hasMembership"],properties:{id:{type:"integer"},firstName:{type:"\
string"},lastName:{type:"string"},sex:{enum:["male","female","other","unknown"]},ssn:{type:"string",pattern:"^[0-9]{6}-[0-9]{4}$"},birthDate:{$ref:"#/components\
/schemas/Day"},shippingAddress:{$ref:"#/components/schemas/Address"},billingAddress:{$ref:"#/components/schemas/Address"},email:{type:"string"},mobilePhone:{type:"\
object",required:["number","countryCode"],properties:{number:{type:"string"},countryCode:{type:"integer"}}},businessUnit:{$ref:"#/components/schemas/Ref"},customerType:{
$ref:"#/components/schemas/Ref"},customerNumber:{type:"string"},cardNumber:{type:"string"},acceptedBookingTerms:{type:"boolean"},acceptedSubscriptionTerms:{type:"\
boolean"},memberJoinDate:{$ref:"#/components/schemas/Day"},allowMassSendEmail:{type:"boolean"},allowMassSendMail:{type:"boolean"},allowMassSendSms:{type:"boolea\
n"},consents:{type:"array",items:{$ref:"#/components/schemas/Ref"}},suspended:{type:"boolean"},hasMembership:{type:"boolean"},organization:{$ref:"#/components/s\
chemas/Ref"}}},pattern9=new RegExp("^[0-9]{6}-[0-9]{4}$","u");function validate98(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate98.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.firstName===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"firstName"},message:"must have required property 'firstName'"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.lastName===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"lastName"},message:"must ha\
ve required property 'lastName'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.sex===void 0){let err3={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"sex"},message:"must have required property 'sex'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
businessUnit===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"businessUnit"},message:"must have required pro\
perty 'businessUnit'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.customerType===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"customerType"},message:"must have required property 'customerType'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
if(data.customerNumber===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"customerNumber"},message:"must have \
required property 'customerNumber'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.hasMembership===void 0){let err7={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"hasMembership"},message:"must have required property 'hasMembership'"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}if(data.id!==void 0){let data0=data.id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err8={instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}
if(data.firstName!==void 0&&typeof data.firstName!="string"){let err9={instancePath:instancePath+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.lastName!==void 0&&typeof data.lastName!=
"string"){let err10={instancePath:instancePath+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.sex!==void 0){let data3=data.sex;if(!(data3==="male"||data3==="female"||data3==="other"||data3===
"unknown")){let err11={instancePath:instancePath+"/sex",schemaPath:"#/properties/sex/enum",keyword:"enum",params:{allowedValues:schema44.properties.sex.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.ssn!==void 0){let data4=data.ssn;if(typeof data4==
"string"){if(!pattern9.test(data4)){let err12={instancePath:instancePath+"/ssn",schemaPath:"#/properties/ssn/pattern",keyword:"pattern",params:{pattern:"^[0-9]{\
6}-[0-9]{4}$"},message:'must match pattern "^[0-9]{6}-[0-9]{4}$"'};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+
"/ssn",schemaPath:"#/properties/ssn/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}
if(data.birthDate!==void 0&&(validate70(data.birthDate,{instancePath:instancePath+"/birthDate",parentData:data,parentDataProperty:"birthDate",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=vErrors.length)),data.shippingAddress!==void 0&&(validate82(data.shippingAddress,
{instancePath:instancePath+"/shippingAddress",parentData:data,parentDataProperty:"shippingAddress",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.
errors:vErrors.concat(validate82.errors),errors=vErrors.length)),data.billingAddress!==void 0&&(validate82(data.billingAddress,{instancePath:instancePath+"/bill\
ingAddress",parentData:data,parentDataProperty:"billingAddress",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),
errors=vErrors.length)),data.email!==void 0&&typeof data.email!="string"){let err14={instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data.mobilePhone!==void 0){let data9=data.
mobilePhone;if(data9&&typeof data9=="object"&&!Array.isArray(data9)){if(data9.number===void 0){let err15={instancePath:instancePath+"/mobilePhone",schemaPath:"#\
/properties/mobilePhone/required",keyword:"required",params:{missingProperty:"number"},message:"must have required property 'number'"};vErrors===null?vErrors=[err15]:
vErrors.push(err15),errors++}if(data9.countryCode===void 0){let err16={instancePath:instancePath+"/mobilePhone",schemaPath:"#/properties/mobilePhone/required",keyword:"\
required",params:{missingProperty:"countryCode"},message:"must have required property 'countryCode'"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}
if(data9.number!==void 0&&typeof data9.number!="string"){let err17={instancePath:instancePath+"/mobilePhone/number",schemaPath:"#/properties/mobilePhone/propert\
ies/number/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data9.countryCode!==
void 0){let data11=data9.countryCode;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))){let err18={instancePath:instancePath+"/mobile\
Phone/countryCode",schemaPath:"#/properties/mobilePhone/properties/countryCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===
null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath:instancePath+"/mobilePhone",schemaPath:"#/properties/mobilePhone/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.businessUnit!==void 0&&(validate79(data.
businessUnit,{instancePath:instancePath+"/businessUnit",parentData:data,parentDataProperty:"businessUnit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.
errors:vErrors.concat(validate79.errors),errors=vErrors.length)),data.customerType!==void 0&&(validate79(data.customerType,{instancePath:instancePath+"/customer\
Type",parentData:data,parentDataProperty:"customerType",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=
vErrors.length)),data.customerNumber!==void 0&&typeof data.customerNumber!="string"){let err20={instancePath:instancePath+"/customerNumber",schemaPath:"#/proper\
ties/customerNumber/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(data.cardNumber!==
void 0&&typeof data.cardNumber!="string"){let err21={instancePath:instancePath+"/cardNumber",schemaPath:"#/properties/cardNumber/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data.acceptedBookingTerms!==void 0&&typeof data.acceptedBookingTerms!=
"boolean"){let err22={instancePath:instancePath+"/acceptedBookingTerms",schemaPath:"#/properties/acceptedBookingTerms/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data.acceptedSubscriptionTerms!==void 0&&typeof data.acceptedSubscriptionTerms!=
"boolean"){let err23={instancePath:instancePath+"/acceptedSubscriptionTerms",schemaPath:"#/properties/acceptedSubscriptionTerms/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data.memberJoinDate!==void 0&&(validate70(data.memberJoinDate,
{instancePath:instancePath+"/memberJoinDate",parentData:data,parentDataProperty:"memberJoinDate",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.errors:
vErrors.concat(validate70.errors),errors=vErrors.length)),data.allowMassSendEmail!==void 0&&typeof data.allowMassSendEmail!="boolean"){let err24={instancePath:instancePath+
"/allowMassSendEmail",schemaPath:"#/properties/allowMassSendEmail/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=
[err24]:vErrors.push(err24),errors++}if(data.allowMassSendMail!==void 0&&typeof data.allowMassSendMail!="boolean"){let err25={instancePath:instancePath+"/allowM\
assSendMail",schemaPath:"#/properties/allowMassSendMail/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err25]:vErrors.
push(err25),errors++}if(data.allowMassSendSms!==void 0&&typeof data.allowMassSendSms!="boolean"){let err26={instancePath:instancePath+"/allowMassSendSms",schemaPath:"\
#/properties/allowMassSendSms/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}
if(data.consents!==void 0){let data22=data.consents;if(Array.isArray(data22)){let len0=data22.length;for(let i0=0;i0<len0;i0++)validate79(data22[i0],{instancePath:instancePath+
"/consents/"+i0,parentData:data22,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=
vErrors.length)}else{let err27={instancePath:instancePath+"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}}if(data.suspended!==void 0&&typeof data.suspended!="boolean"){let err28={instancePath:instancePath+
"/suspended",schemaPath:"#/properties/suspended/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err28]:vErrors.push(
err28),errors++}if(data.hasMembership!==void 0&&typeof data.hasMembership!="boolean"){let err29={instancePath:instancePath+"/hasMembership",schemaPath:"#/proper\
ties/hasMembership/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}data.organization!==
void 0&&(validate79(data.organization,{instancePath:instancePath+"/organization",parentData:data,parentDataProperty:"organization",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.length))}else{let err30={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}return validate98.errors=vErrors,errors===0}validate98.evaluated=
{props:{id:!0,firstName:!0,lastName:!0,sex:!0,ssn:!0,birthDate:!0,shippingAddress:!0,billingAddress:!0,email:!0,mobilePhone:!0,businessUnit:!0,customerType:!0,customerNumber:!0,
cardNumber:!0,acceptedBookingTerms:!0,acceptedSubscriptionTerms:!0,memberJoinDate:!0,allowMassSendEmail:!0,allowMassSendMail:!0,allowMassSendSms:!0,consents:!0,
suspended:!0,hasMembership:!0,organization:!0},dynamicProps:!1,dynamicItems:!1};var validateGroupActivityBookingOut=validate107,schema45={type:"object",required:[
"type","id","groupActivity"],properties:{type:{enum:["groupActivityBooking","waitingListBooking"]},id:{type:"integer"},groupActivity:{$ref:"#/components/schemas\
/Ref"},duration:{$ref:"#/components/schemas/Period"},businessUnit:{$ref:"#/components/schemas/Ref"}}};function validate107(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate107.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
id===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.groupActivity===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
groupActivity"},message:"must have required property 'groupActivity'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.type!==void 0){let data0=data.
type;if(!(data0==="groupActivityBooking"||data0==="waitingListBooking")){let err3={instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:schema45.properties.type.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.id!==void 0){let data1=data.id;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"\
/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}
data.groupActivity!==void 0&&(validate79(data.groupActivity,{instancePath:instancePath+"/groupActivity",parentData:data,parentDataProperty:"groupActivity",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.length)),data.duration!==void 0&&(validate75(data.duration,
{instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.
concat(validate75.errors),errors=vErrors.length)),data.businessUnit!==void 0&&(validate79(data.businessUnit,{instancePath:instancePath+"/businessUnit",parentData:data,
parentDataProperty:"businessUnit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.length))}else{
let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
return validate107.errors=vErrors,errors===0}validate107.evaluated={props:{type:!0,id:!0,groupActivity:!0,duration:!0,businessUnit:!0},dynamicProps:!1,dynamicItems:!1};
var validateSubscriptionOut=validate111;function validate111(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate111.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.start===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
start"},message:"must have required property 'start'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.businessUnit===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"businessUnit"},message:"must have required property 'businessUnit'"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.subscriptionProduct===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
subscriptionProduct"},message:"must have required property 'subscriptionProduct'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.users===void 0){
let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"users"},message:"must have required property 'users'"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}if(data.payer===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pa\
yer"},message:"must have required property 'payer'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.price===void 0){let err6={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"price"},message:"must have required property 'price'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}if(data.id!==void 0){let data0=data.id;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err7={instancePath:instancePath+"/\
id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}
if(data.start!==void 0&&(validate70(data.start,{instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=vErrors.length)),data.end!==void 0&&(validate70(data.end,{instancePath:instancePath+"/\
end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=vErrors.
length)),data.boundUntil!==void 0&&(validate70(data.boundUntil,{instancePath:instancePath+"/boundUntil",parentData:data,parentDataProperty:"boundUntil",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=vErrors.length)),data.debitedUntil!==void 0&&(validate70(data.
debitedUntil,{instancePath:instancePath+"/debitedUntil",parentData:data,parentDataProperty:"debitedUntil",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.
errors:vErrors.concat(validate70.errors),errors=vErrors.length)),data.businessUnit!==void 0&&(validate79(data.businessUnit,{instancePath:instancePath+"/business\
Unit",parentData:data,parentDataProperty:"businessUnit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=
vErrors.length)),data.subscriptionProduct!==void 0&&(validate79(data.subscriptionProduct,{instancePath:instancePath+"/subscriptionProduct",parentData:data,parentDataProperty:"\
subscriptionProduct",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.length)),data.users!==
void 0){let data7=data.users;if(Array.isArray(data7)){let len0=data7.length;for(let i0=0;i0<len0;i0++)validate80(data7[i0],{instancePath:instancePath+"/users/"+
i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.
length)}else{let err8={instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}data.payer!==void 0&&(validate80(data.payer,{instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"\
payer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate80.errors:vErrors.concat(validate80.errors),errors=vErrors.length)),data.priceWarrantyDay!==void 0&&
(validate70(data.priceWarrantyDay,{instancePath:instancePath+"/priceWarrantyDay",parentData:data,parentDataProperty:"priceWarrantyDay",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=vErrors.length)),data.price!==void 0&&(validate78(data.price,{instancePath:instancePath+
"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=
vErrors.length))}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}return validate111.errors=vErrors,errors===0}validate111.evaluated={props:{id:!0,start:!0,end:!0,boundUntil:!0,debitedUntil:!0,businessUnit:!0,
subscriptionProduct:!0,users:!0,payer:!0,priceWarrantyDay:!0,price:!0},dynamicProps:!1,dynamicItems:!1};var validateCustomerWorkoutOut=validate122;function validate122(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate122.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"id"},message:"must have required property 'id'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.businessUnit===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
businessUnit"},message:"must have required property 'businessUnit'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.name===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(data.timepoint===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timepoint"},message:"\
must have required property 'timepoint'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.id!==void 0){let data0=data.id;if(!(typeof data0=="n\
umber"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err4={instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.businessUnit!==void 0&&(validate79(data.businessUnit,{instancePath:instancePath+
"/businessUnit",parentData:data,parentDataProperty:"businessUnit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.
errors),errors=vErrors.length)),data.name!==void 0&&typeof data.name!="string"){let err5={instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}data.timepoint!==void 0&&(validate74(data.
timepoint,{instancePath:instancePath+"/timepoint",parentData:data,parentDataProperty:"timepoint",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:
vErrors.concat(validate74.errors),errors=vErrors.length))}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate122.errors=vErrors,errors===0}validate122.evaluated={props:{id:!0,businessUnit:!0,
name:!0,timepoint:!0},dynamicProps:!1,dynamicItems:!1};var validateCommonErrorOut=validate125;function validate125(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate125.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
errorCode===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"errorCode"},message:"must have required property \
'errorCode'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.errorCode!==void 0&&typeof data.errorCode!="string"){let err1={instancePath:instancePath+
"/errorCode",schemaPath:"#/properties/errorCode/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(data.fieldErrors!==void 0){let data1=data.fieldErrors;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];
if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.field===void 0){let err2={instancePath:instancePath+"/fieldErrors/"+i0,schemaPath:"#/propertie\
s/fieldErrors/items/required",keyword:"required",params:{missingProperty:"field"},message:"must have required property 'field'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data2.errorCode===void 0){let err3={instancePath:instancePath+"/fieldErrors/"+i0,schemaPath:"#/properties/fieldErrors/items/required",keyword:"\
required",params:{missingProperty:"errorCode"},message:"must have required property 'errorCode'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data2.
field!==void 0&&typeof data2.field!="string"){let err4={instancePath:instancePath+"/fieldErrors/"+i0+"/field",schemaPath:"#/properties/fieldErrors/items/propert\
ies/field/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data2.errorCode!==void 0&&
typeof data2.errorCode!="string"){let err5={instancePath:instancePath+"/fieldErrors/"+i0+"/errorCode",schemaPath:"#/properties/fieldErrors/items/properties/erro\
rCode/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+
"/fieldErrors/"+i0,schemaPath:"#/properties/fieldErrors/items/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}}else{let err7={instancePath:instancePath+"/fieldErrors",schemaPath:"#/properties/fieldErrors/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate125.errors=vErrors,errors===0}validate125.evaluated=
{props:{errorCode:!0,fieldErrors:!0},dynamicProps:!1,dynamicItems:!1};export{validateAddress,validateBusinessUnitOut,validateCommonErrorOut,validateCountry,validateCreateToken,validateCustomerOut,validateCustomerWorkoutOut,validateDay,
validateExportParameters,validateExportTemplateOut,validateGroupActivityBookingOut,validateGroupActivityOut,validateLogin,validateLoginAnswer,validateMoney,validatePeriod,
validatePersonId,validatePersonRef,validateRef,validateRefresh,validateResetPassword,validateRoles,validateSubscriptionOut,validateTimePoint,validateTokenAnswer,
validateValidateAnswer};
