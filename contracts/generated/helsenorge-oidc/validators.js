// Made from contracts/helsenorge-oidc/openapi.yaml by npm run generate. Change that file, never this one.
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&
key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var require_formats=__commonJS({"node_modules/ajv-formats/dist/formats.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.
formatNames=exports.fastFormats=exports.fullFormats=void 0;function fmtDef(validate2,compare){return{validate:validate2,compare}}exports.fullFormats={date:fmtDef(
date,compareDate),time:fmtDef(getTime(!0),compareTime),"date-time":fmtDef(getDateTime(!0),compareDateTime),"iso-time":fmtDef(getTime(),compareIsoTime),"iso-date\
-time":fmtDef(getDateTime(),compareIsoDateTime),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"json-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,byte,int32:{type:"number",validate:validateInt32},int64:{type:"number",validate:validateInt64},
float:{type:"number",validate:validateNumber},double:{type:"number",validate:validateNumber},password:!0,binary:!0};exports.fastFormats={...exports.fullFormats,
date:fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/,compareDate),time:fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,compareTime),"dat\
e-time":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,compareDateTime),"iso-time":fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
compareIsoTime),"iso-date-time":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,compareIsoDateTime),
uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
exports.formatNames=Object.keys(exports.fullFormats);function isLeapYear(year){return year%4===0&&(year%100!==0||year%400===0)}var DATE=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,
DAYS=[0,31,28,31,30,31,30,31,31,30,31,30,31];function date(str){let matches=DATE.exec(str);if(!matches)return!1;let year=+matches[1],month=+matches[2],day=+matches[3];
return month>=1&&month<=12&&day>=1&&day<=(month===2&&isLeapYear(year)?29:DAYS[month])}function compareDate(d1,d2){if(d1&&d2)return d1>d2?1:d1<d2?-1:0}var TIME=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function getTime(strictTimeZone){return function(str){let matches=TIME.exec(str);if(!matches)return!1;let hr=+matches[1],min=+matches[2],sec=+matches[3],tz=matches[4],
tzSign=matches[5]==="-"?-1:1,tzH=+(matches[6]||0),tzM=+(matches[7]||0);if(tzH>23||tzM>59||strictTimeZone&&!tz)return!1;if(hr<=23&&min<=59&&sec<60)return!0;let utcMin=min-
tzM*tzSign,utcHr=hr-tzH*tzSign-(utcMin<0?1:0);return(utcHr===23||utcHr===-1)&&(utcMin===59||utcMin===-1)&&sec<61}}function compareTime(s1,s2){if(!(s1&&s2))return;
let t1=new Date("2020-01-01T"+s1).valueOf(),t2=new Date("2020-01-01T"+s2).valueOf();if(t1&&t2)return t1-t2}function compareIsoTime(t1,t2){if(!(t1&&t2))return;let a1=TIME.
exec(t1),a2=TIME.exec(t2);if(a1&&a2)return t1=a1[1]+a1[2]+a1[3],t2=a2[1]+a2[2]+a2[3],t1>t2?1:t1<t2?-1:0}var DATE_TIME_SEPARATOR=/t|\s/i;function getDateTime(strictTimeZone){
let time=getTime(strictTimeZone);return function(str){let dateTime=str.split(DATE_TIME_SEPARATOR);return dateTime.length===2&&date(dateTime[0])&&time(dateTime[1])}}
function compareDateTime(dt1,dt2){if(!(dt1&&dt2))return;let d1=new Date(dt1).valueOf(),d2=new Date(dt2).valueOf();if(d1&&d2)return d1-d2}function compareIsoDateTime(dt1,dt2){
if(!(dt1&&dt2))return;let[d1,t1]=dt1.split(DATE_TIME_SEPARATOR),[d2,t2]=dt2.split(DATE_TIME_SEPARATOR),res=compareDate(d1,d2);if(res!==void 0)return res||compareTime(
t1,t2)}var NOT_URI_FRAGMENT=/\/|:/,URI=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str){return NOT_URI_FRAGMENT.test(str)&&URI.test(str)}var BYTE=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;function byte(str){
return BYTE.lastIndex=0,BYTE.test(str)}var MIN_INT32=-(2**31),MAX_INT32=2**31-1;function validateInt32(value){return Number.isInteger(value)&&value<=MAX_INT32&&
value>=MIN_INT32}function validateInt64(value){return Number.isInteger(value)}function validateNumber(){return!0}var Z_ANCHOR=/[^\\]\\Z/;function regex(str){if(Z_ANCHOR.
test(str))return!1;try{return new RegExp(str),!0}catch{return!1}}}});var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var import_formats=__toESM(require_formats(),1),{validate}=import_formats.fullFormats["date-time"],formats={...import_formats.fullFormats,"date-time":value=>!/\s/.
test(value)&&validate(value)};var validateMetadata=validate53;var formats0=formats.uri;function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<
len0;i0++)if(typeof data[i0]!="string"){let err0={instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate54.errors=vErrors,errors===0}validate54.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.issuer===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"issuer"},message:"must have required propert\
y 'issuer'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.authorization_endpoint===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"authorization_endpoint"},message:"must have required property 'authorization_endpoint'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.token_endpoint===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"token_endpoint"},
message:"must have required property 'token_endpoint'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.jwks_uri===void 0){let err3={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"jwks_uri"},message:"must have required property 'jwks_uri'"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data.response_types_supported===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"respon\
se_types_supported"},message:"must have required property 'response_types_supported'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.subject_types_supported===
void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subject_types_supported"},message:"must have required propert\
y 'subject_types_supported'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.id_token_signing_alg_values_supported===void 0){let err6={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"id_token_signing_alg_values_supported"},message:"must have required property 'id_token_signi\
ng_alg_values_supported'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.issuer!==void 0){let data0=data.issuer;if(typeof data0=="string"){if(!formats0(
data0)){let err7={instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/format",keyword:"format",params:{format:"uri"},message:'must match format \
"uri"'};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.authorization_endpoint!==void 0){let data1=data.
authorization_endpoint;if(typeof data1=="string"){if(!formats0(data1)){let err9={instancePath:instancePath+"/authorization_endpoint",schemaPath:"#/properties/au\
thorization_endpoint/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{
let err10={instancePath:instancePath+"/authorization_endpoint",schemaPath:"#/properties/authorization_endpoint/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.token_endpoint!==void 0){let data2=data.token_endpoint;if(typeof data2=="s\
tring"){if(!formats0(data2)){let err11={instancePath:instancePath+"/token_endpoint",schemaPath:"#/properties/token_endpoint/format",keyword:"format",params:{format:"\
uri"},message:'must match format "uri"'};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/token_endpoint",
schemaPath:"#/properties/token_endpoint/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}if(data.end_session_endpoint!==void 0){let data3=data.end_session_endpoint;if(typeof data3=="string"){if(!formats0(data3)){let err13={instancePath:instancePath+
"/end_session_endpoint",schemaPath:"#/properties/end_session_endpoint/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/end_session_endpoint",schemaPath:"#/properties/end_session_endpoi\
nt/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.pushed_authorization_request_endpoint!==
void 0){let data4=data.pushed_authorization_request_endpoint;if(typeof data4=="string"){if(!formats0(data4)){let err15={instancePath:instancePath+"/pushed_autho\
rization_request_endpoint",schemaPath:"#/properties/pushed_authorization_request_endpoint/format",keyword:"format",params:{format:"uri"},message:'must match for\
mat "uri"'};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/pushed_authorization_request_endpoint",schemaPath:"\
#/properties/pushed_authorization_request_endpoint/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}}if(data.revocation_endpoint!==void 0){let data5=data.revocation_endpoint;if(typeof data5=="string"){if(!formats0(data5)){let err17={instancePath:instancePath+
"/revocation_endpoint",schemaPath:"#/properties/revocation_endpoint/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+"/revocation_endpoint",schemaPath:"#/properties/revocation_endpoint\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.introspection_endpoint!==
void 0){let data6=data.introspection_endpoint;if(typeof data6=="string"){if(!formats0(data6)){let err19={instancePath:instancePath+"/introspection_endpoint",schemaPath:"\
#/properties/introspection_endpoint/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};vErrors===null?vErrors=[err19]:vErrors.push(
err19),errors++}}else{let err20={instancePath:instancePath+"/introspection_endpoint",schemaPath:"#/properties/introspection_endpoint/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.jwks_uri!==void 0){let data7=data.jwks_uri;if(typeof data7==
"string"){if(!formats0(data7)){let err21={instancePath:instancePath+"/jwks_uri",schemaPath:"#/properties/jwks_uri/format",keyword:"format",params:{format:"uri"},
message:'must match format "uri"'};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}else{let err22={instancePath:instancePath+"/jwks_uri",schemaPath:"\
#/properties/jwks_uri/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.
scopes_supported!==void 0&&(validate54(data.scopes_supported,{instancePath:instancePath+"/scopes_supported",parentData:data,parentDataProperty:"scopes_supported",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.response_types_supported!==void 0&&
(validate54(data.response_types_supported,{instancePath:instancePath+"/response_types_supported",parentData:data,parentDataProperty:"response_types_supported",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.response_modes_supported!==void 0&&(validate54(
data.response_modes_supported,{instancePath:instancePath+"/response_modes_supported",parentData:data,parentDataProperty:"response_modes_supported",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.grant_types_supported!==void 0&&(validate54(data.grant_types_supported,
{instancePath:instancePath+"/grant_types_supported",parentData:data,parentDataProperty:"grant_types_supported",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.subject_types_supported!==void 0&&(validate54(data.subject_types_supported,{instancePath:instancePath+
"/subject_types_supported",parentData:data,parentDataProperty:"subject_types_supported",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.
concat(validate54.errors),errors=vErrors.length)),data.id_token_signing_alg_values_supported!==void 0&&(validate54(data.id_token_signing_alg_values_supported,{instancePath:instancePath+
"/id_token_signing_alg_values_supported",parentData:data,parentDataProperty:"id_token_signing_alg_values_supported",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.token_endpoint_auth_methods_supported!==void 0&&(validate54(data.token_endpoint_auth_methods_supported,
{instancePath:instancePath+"/token_endpoint_auth_methods_supported",parentData:data,parentDataProperty:"token_endpoint_auth_methods_supported",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.token_endpoint_auth_signing_alg_values_supported!==void 0&&
(validate54(data.token_endpoint_auth_signing_alg_values_supported,{instancePath:instancePath+"/token_endpoint_auth_signing_alg_values_supported",parentData:data,
parentDataProperty:"token_endpoint_auth_signing_alg_values_supported",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.
errors),errors=vErrors.length)),data.code_challenge_methods_supported!==void 0&&(validate54(data.code_challenge_methods_supported,{instancePath:instancePath+"/c\
ode_challenge_methods_supported",parentData:data,parentDataProperty:"code_challenge_methods_supported",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.
errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.ui_locales_supported!==void 0&&(validate54(data.ui_locales_supported,{instancePath:instancePath+
"/ui_locales_supported",parentData:data,parentDataProperty:"ui_locales_supported",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(
validate54.errors),errors=vErrors.length)),data.require_pushed_authorization_requests!==void 0&&typeof data.require_pushed_authorization_requests!="boolean"){let err23={
instancePath:instancePath+"/require_pushed_authorization_requests",schemaPath:"#/properties/require_pushed_authorization_requests/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}return validate53.errors=vErrors,errors===0}validate53.
evaluated={props:{issuer:!0,authorization_endpoint:!0,token_endpoint:!0,end_session_endpoint:!0,pushed_authorization_request_endpoint:!0,revocation_endpoint:!0,
introspection_endpoint:!0,jwks_uri:!0,scopes_supported:!0,response_types_supported:!0,response_modes_supported:!0,grant_types_supported:!0,subject_types_supported:!0,
id_token_signing_alg_values_supported:!0,token_endpoint_auth_methods_supported:!0,token_endpoint_auth_signing_alg_values_supported:!0,code_challenge_methods_supported:!0,
ui_locales_supported:!0,require_pushed_authorization_requests:!0},dynamicProps:!1,dynamicItems:!1};var validateNames=validate65;function validate65(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++)if(typeof data[i0]!="string"){
let err0={instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}return validate65.errors=vErrors,errors===0}validate65.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var validateKeySet=validate66;function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate66.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
keys===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"keys"},message:"must have required property 'keys'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.keys!==void 0){let data0=data.keys;if(Array.isArray(data0)){if(data0.length<1){let err1={instancePath:instancePath+
"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1.kty===
void 0){let err2={instancePath:instancePath+"/keys/"+i0,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty:"kty"},message:"\
must have required property 'kty'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data1.kid===void 0){let err3={instancePath:instancePath+"/keys/"+
i0,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty:"kid"},message:"must have required property 'kid'"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data1.alg===void 0){let err4={instancePath:instancePath+"/keys/"+i0,schemaPath:"#/properties/keys/items/required",keyword:"\
required",params:{missingProperty:"alg"},message:"must have required property 'alg'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data1.use===void 0){
let err5={instancePath:instancePath+"/keys/"+i0,schemaPath:"#/properties/keys/items/required",keyword:"required",params:{missingProperty:"use"},message:"must ha\
ve required property 'use'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data1.kty!==void 0&&typeof data1.kty!="string"){let err6={instancePath:instancePath+
"/keys/"+i0+"/kty",schemaPath:"#/properties/keys/items/properties/kty/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}if(data1.kid!==void 0&&typeof data1.kid!="string"){let err7={instancePath:instancePath+"/keys/"+i0+"/kid",schemaPath:"#/prope\
rties/keys/items/properties/kid/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(data1.alg!==void 0&&typeof data1.alg!="string"){let err8={instancePath:instancePath+"/keys/"+i0+"/alg",schemaPath:"#/properties/keys/items/properties/alg/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data1.use!==void 0&&data1.use!==
"sig"){let err9={instancePath:instancePath+"/keys/"+i0+"/use",schemaPath:"#/properties/keys/items/properties/use/const",keyword:"const",params:{allowedValue:"si\
g"},message:"must be equal to constant"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+"/keys/"+i0,schemaPath:"\
#/properties/keys/items/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{
let err11={instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}}}else{let err12={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}return validate66.errors=vErrors,errors===0}validate66.evaluated={props:{keys:!0},dynamicProps:!1,dynamicItems:!1};
var validatePushedRequest=validate67,schema24={type:"object",required:["response_type","redirect_uri","code_challenge"],properties:{client_id:{type:"string"},client_assertion_type:{
const:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},client_assertion:{type:"string"},response_type:{const:"code"},response_mode:{enum:["query","form\
_post"]},redirect_uri:{type:"string"},scope:{type:"string"},state:{type:"string",maxLength:1e3},nonce:{type:"string",maxLength:1e3},code_challenge:{type:"string"},
code_challenge_method:{const:"S256"},ui_locales:{type:"string"},prompt:{type:"string"}}},func1=require_ucs2length().default;function validate67(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.response_type===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"response_type"},message:"must have required property 'response_type'"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.redirect_uri===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"red\
irect_uri"},message:"must have required property 'redirect_uri'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.code_challenge===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"code_challenge"},message:"must have required property 'code_challenge'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.client_id!==void 0&&typeof data.client_id!="string"){let err3={instancePath:instancePath+"/client_id",schemaPath:"\
#/properties/client_id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.client_assertion_type!==
void 0&&data.client_assertion_type!=="urn:ietf:params:oauth:client-assertion-type:jwt-bearer"){let err4={instancePath:instancePath+"/client_assertion_type",schemaPath:"\
#/properties/client_assertion_type/const",keyword:"const",params:{allowedValue:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},message:"must be equal \
to constant"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.client_assertion!==void 0&&typeof data.client_assertion!="string"){let err5={instancePath:instancePath+
"/client_assertion",schemaPath:"#/properties/client_assertion/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}if(data.response_type!==void 0&&data.response_type!=="code"){let err6={instancePath:instancePath+"/response_type",schemaPath:"#/prop\
erties/response_type/const",keyword:"const",params:{allowedValue:"code"},message:"must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data.response_mode!==void 0){let data4=data.response_mode;if(!(data4==="query"||data4==="form_post")){let err7={instancePath:instancePath+"/response_mode",schemaPath:"\
#/properties/response_mode/enum",keyword:"enum",params:{allowedValues:schema24.properties.response_mode.enum},message:"must be equal to one of the allowed value\
s"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.redirect_uri!==void 0&&typeof data.redirect_uri!="string"){let err8={instancePath:instancePath+
"/redirect_uri",schemaPath:"#/properties/redirect_uri/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}if(data.scope!==void 0&&typeof data.scope!="string"){let err9={instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.state!==void 0){let data7=data.state;if(typeof data7==
"string"){if(func1(data7)>1e3){let err10={instancePath:instancePath+"/state",schemaPath:"#/properties/state/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/state",schemaPath:"\
#/properties/state/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.nonce!==
void 0){let data8=data.nonce;if(typeof data8=="string"){if(func1(data8)>1e3){let err12={instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/maxLen\
gth",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{
let err13={instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err13]:vErrors.push(err13),errors++}}if(data.code_challenge!==void 0&&typeof data.code_challenge!="string"){let err14={instancePath:instancePath+"/code\
_challenge",schemaPath:"#/properties/code_challenge/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}if(data.code_challenge_method!==void 0&&data.code_challenge_method!=="S256"){let err15={instancePath:instancePath+"/code_challenge_method",
schemaPath:"#/properties/code_challenge_method/const",keyword:"const",params:{allowedValue:"S256"},message:"must be equal to constant"};vErrors===null?vErrors=[
err15]:vErrors.push(err15),errors++}if(data.ui_locales!==void 0&&typeof data.ui_locales!="string"){let err16={instancePath:instancePath+"/ui_locales",schemaPath:"\
#/properties/ui_locales/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(data.
prompt!==void 0&&typeof data.prompt!="string"){let err17={instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}return validate67.errors=vErrors,errors===0}validate67.
evaluated={props:{client_id:!0,client_assertion_type:!0,client_assertion:!0,response_type:!0,response_mode:!0,redirect_uri:!0,scope:!0,state:!0,nonce:!0,code_challenge:!0,
code_challenge_method:!0,ui_locales:!0,prompt:!0},dynamicProps:!1,dynamicItems:!1};var validatePushedResponse=validate68;function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
request_uri===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request_uri"},message:"must have required prope\
rty 'request_uri'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.expires_in===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"expires_in"},message:"must have required property 'expires_in'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
request_uri!==void 0&&typeof data.request_uri!="string"){let err2={instancePath:instancePath+"/request_uri",schemaPath:"#/properties/request_uri/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.expires_in!==void 0){let data1=data.expires_in;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err3={instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate68.
errors=vErrors,errors===0}validate68.evaluated={props:{request_uri:!0,expires_in:!0},dynamicProps:!1,dynamicItems:!1};var validateLogin=validate69;function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate69.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
login===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"login"},message:"must have required property 'login'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.login!==void 0&&typeof data.login!="string"){let err1={instancePath:instancePath+"/login",schemaPath:"\
#/properties/login/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.citizen!==
void 0&&typeof data.citizen!="string"){let err2={instancePath:instancePath+"/citizen",schemaPath:"#/properties/citizen/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.represented!==void 0&&typeof data.represented!="string"){let err3={instancePath:instancePath+
"/represented",schemaPath:"#/properties/represented/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data.action!==void 0&&typeof data.action!="string"){let err4={instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate69.errors=vErrors,errors===
0}validate69.evaluated={props:{login:!0,citizen:!0,represented:!0,action:!0},dynamicProps:!1,dynamicItems:!1};var validateTokenRequest=validate70,schema27={type:"\
object",required:["grant_type"],properties:{grant_type:{enum:["authorization_code","refresh_token"]},code:{type:"string"},code_verifier:{type:"string"},redirect_uri:{
type:"string"},refresh_token:{type:"string"},scope:{type:"string"},client_id:{type:"string"},client_assertion_type:{const:"urn:ietf:params:oauth:client-assertio\
n-type:jwt-bearer"},client_assertion:{type:"string"}}};function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate70.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.grant_type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
grant_type"},message:"must have required property 'grant_type'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.grant_type!==void 0){let data0=data.
grant_type;if(!(data0==="authorization_code"||data0==="refresh_token")){let err1={instancePath:instancePath+"/grant_type",schemaPath:"#/properties/grant_type/en\
um",keyword:"enum",params:{allowedValues:schema27.properties.grant_type.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}}if(data.code!==void 0&&typeof data.code!="string"){let err2={instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",
keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.code_verifier!==void 0&&typeof data.
code_verifier!="string"){let err3={instancePath:instancePath+"/code_verifier",schemaPath:"#/properties/code_verifier/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.redirect_uri!==void 0&&typeof data.redirect_uri!="string"){let err4={
instancePath:instancePath+"/redirect_uri",schemaPath:"#/properties/redirect_uri/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.refresh_token!==void 0&&typeof data.refresh_token!="string"){let err5={instancePath:instancePath+"/refre\
sh_token",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}if(data.scope!==void 0&&typeof data.scope!="string"){let err6={instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.client_id!==void 0&&typeof data.client_id!=
"string"){let err7={instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.client_assertion_type!==void 0&&data.client_assertion_type!=="urn:ietf:params:oauth:client\
-assertion-type:jwt-bearer"){let err8={instancePath:instancePath+"/client_assertion_type",schemaPath:"#/properties/client_assertion_type/const",keyword:"const",
params:{allowedValue:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},message:"must be equal to constant"};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}if(data.client_assertion!==void 0&&typeof data.client_assertion!="string"){let err9={instancePath:instancePath+"/client_assertion",schemaPath:"#/proper\
ties/client_assertion/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate70.
errors=vErrors,errors===0}validate70.evaluated={props:{grant_type:!0,code:!0,code_verifier:!0,redirect_uri:!0,refresh_token:!0,scope:!0,client_id:!0,client_assertion_type:!0,
client_assertion:!0},dynamicProps:!1,dynamicItems:!1};var validateTokenResponse=validate71;function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
access_token===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"access_token"},message:"must have required pro\
perty 'access_token'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.id_token===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"id_token"},message:"must have required property 'id_token'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
token_type===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"token_type"},message:"must have required propert\
y 'token_type'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.expires_in===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"expires_in"},message:"must have required property 'expires_in'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
scope===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scope"},message:"must have required property 'scope'"};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.access_token!==void 0&&typeof data.access_token!="string"){let err5={instancePath:instancePath+
"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(data.id_token!==void 0&&typeof data.id_token!="string"){let err6={instancePath:instancePath+"/id_token",schemaPath:"#/properties/id_token\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.token_type!==void 0&&data.
token_type!=="Bearer"){let err7={instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue:"Bearer"},
message:"must be equal to constant"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.expires_in!==void 0){let data3=data.expires_in;if(!(typeof data3==
"number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.scope!==void 0&&typeof data.scope!="string"){
let err9={instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err9]:vErrors.push(err9),errors++}if(data.refresh_token!==void 0&&typeof data.refresh_token!="string"){let err10={instancePath:instancePath+"/refresh_t\
oken",schemaPath:"#/properties/refresh_token/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}}else{let err11={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.
push(err11),errors++}return validate71.errors=vErrors,errors===0}validate71.evaluated={props:{access_token:!0,id_token:!0,token_type:!0,expires_in:!0,scope:!0,refresh_token:!0},
dynamicProps:!1,dynamicItems:!1};var validateAboutToken=validate72;function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate72.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
token===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"token"},message:"must have required property 'token'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.token!==void 0&&typeof data.token!="string"){let err1={instancePath:instancePath+"/token",schemaPath:"\
#/properties/token/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.token_type_hint!==
void 0&&typeof data.token_type_hint!="string"){let err2={instancePath:instancePath+"/token_type_hint",schemaPath:"#/properties/token_type_hint/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.client_id!==void 0&&typeof data.client_id!=
"string"){let err3={instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.client_assertion_type!==void 0&&data.client_assertion_type!=="urn:ietf:params:oauth:client\
-assertion-type:jwt-bearer"){let err4={instancePath:instancePath+"/client_assertion_type",schemaPath:"#/properties/client_assertion_type/const",keyword:"const",
params:{allowedValue:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},message:"must be equal to constant"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}if(data.client_assertion!==void 0&&typeof data.client_assertion!="string"){let err5={instancePath:instancePath+"/client_assertion",schemaPath:"#/proper\
ties/client_assertion/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate72.
errors=vErrors,errors===0}validate72.evaluated={props:{token:!0,token_type_hint:!0,client_id:!0,client_assertion_type:!0,client_assertion:!0},dynamicProps:!1,dynamicItems:!1};
var validateIntrospection=validate73;var formats16=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate73.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.active===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"active"},message:"must have required property 'active'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.active!==
void 0&&typeof data.active!="boolean"){let err1={instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.scope!==void 0&&typeof data.scope!="string"){let err2={instancePath:instancePath+
"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.client_id!==void 0&&typeof data.client_id!="string"){let err3={instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.token_type!==void 0&&typeof data.token_type!=
"string"){let err4={instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.aud!==void 0&&(validate54(data.aud,{instancePath:instancePath+"/aud",parentData:data,parentDataProperty:"\
aud",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.exp!==void 0){let data5=data.
exp;if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err5={instancePath:instancePath+"/exp",schemaPath:"#/properties/exp/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.iss!==void 0&&typeof data.iss!="stri\
ng"){let err6={instancePath:instancePath+"/iss",schemaPath:"#/properties/iss/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}if(data.sub!==void 0){let data7=data.sub;if(typeof data7=="string"){if(!formats16.test(data7)){let err7={instancePath:instancePath+
"/sub",schemaPath:"#/properties/sub/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}}else{let err8={instancePath:instancePath+"/sub",schemaPath:"#/properties/sub/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.pid!==void 0&&typeof data.pid!="string"){let err9={instancePath:instancePath+"/pid",schemaPath:"\
#/properties/pid/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate73.
errors=vErrors,errors===0}validate73.evaluated={props:{active:!0,scope:!0,client_id:!0,token_type:!0,aud:!0,exp:!0,iss:!0,sub:!0,pid:!0},dynamicProps:!1,dynamicItems:!1};
var validateExtended=validate75;function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate75.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
expires_in===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expires_in"},message:"must have required propert\
y 'expires_in'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.expires_in!==void 0){let data0=data.expires_in;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){let err1={instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate75.errors=vErrors,errors===0}validate75.evaluated=
{props:{expires_in:!0},dynamicProps:!1,dynamicItems:!1};var validateOAuthError=validate76;function validate76(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate76.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
error===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"error"},message:"must have required property 'error'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.error!==void 0&&typeof data.error!="string"){let err1={instancePath:instancePath+"/error",schemaPath:"\
#/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.error_description!==
void 0&&typeof data.error_description!="string"){let err2={instancePath:instancePath+"/error_description",schemaPath:"#/properties/error_description/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate76.errors=vErrors,errors===
0}validate76.evaluated={props:{error:!0,error_description:!0},dynamicProps:!1,dynamicItems:!1};export{validateAboutToken,validateExtended,validateIntrospection,validateKeySet,validateLogin,validateMetadata,validateNames,validateOAuthError,validatePushedRequest,
validatePushedResponse,validateTokenRequest,validateTokenResponse};
