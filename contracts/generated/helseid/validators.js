// Made from contracts/helseid/openapi.yaml by npm run generate. Change that file, never this one.
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
test(str))return!1;try{return new RegExp(str),!0}catch{return!1}}}});var import_formats=__toESM(require_formats(),1),{validate}=import_formats.fullFormats["date-time"],formats={...import_formats.fullFormats,"date-time":value=>!/\s/.
test(value)&&validate(value)};var validateMetadata=validate53;var formats0=formats.uri;function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.length;for(let i0=0;i0<
len0;i0++)if(typeof data[i0]!="string"){let err0={instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate54.errors=vErrors,errors===0}validate54.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.issuer===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"issuer"},message:"must have required propert\
y 'issuer'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.token_endpoint===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"token_endpoint"},message:"must have required property 'token_endpoint'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.jwks_uri===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"jwks_uri"},message:"must have required pro\
perty 'jwks_uri'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.token_endpoint_auth_methods_supported===void 0){let err3={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"token_endpoint_auth_methods_supported"},message:"must have required property 'token_endpoint_auth_method\
s_supported'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.issuer!==void 0){let data0=data.issuer;if(typeof data0=="string"){if(!formats0(
data0)){let err4={instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/format",keyword:"format",params:{format:"uri"},message:'must match format \
"uri"'};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.token_endpoint!==void 0){let data1=data.
token_endpoint;if(typeof data1=="string"){if(!formats0(data1)){let err6={instancePath:instancePath+"/token_endpoint",schemaPath:"#/properties/token_endpoint/for\
mat",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+
"/token_endpoint",schemaPath:"#/properties/token_endpoint/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}if(data.jwks_uri!==void 0){let data2=data.jwks_uri;if(typeof data2=="string"){if(!formats0(data2)){let err8={instancePath:instancePath+"/jw\
ks_uri",schemaPath:"#/properties/jwks_uri/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}}else{let err9={instancePath:instancePath+"/jwks_uri",schemaPath:"#/properties/jwks_uri/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}data.grant_types_supported!==void 0&&(validate54(data.grant_types_supported,{instancePath:instancePath+
"/grant_types_supported",parentData:data,parentDataProperty:"grant_types_supported",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.
concat(validate54.errors),errors=vErrors.length)),data.response_types_supported!==void 0&&(validate54(data.response_types_supported,{instancePath:instancePath+"\
/response_types_supported",parentData:data,parentDataProperty:"response_types_supported",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.
concat(validate54.errors),errors=vErrors.length)),data.scopes_supported!==void 0&&(validate54(data.scopes_supported,{instancePath:instancePath+"/scopes_supporte\
d",parentData:data,parentDataProperty:"scopes_supported",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),
errors=vErrors.length)),data.subject_types_supported!==void 0&&(validate54(data.subject_types_supported,{instancePath:instancePath+"/subject_types_supported",parentData:data,
parentDataProperty:"subject_types_supported",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.
length)),data.id_token_signing_alg_values_supported!==void 0&&(validate54(data.id_token_signing_alg_values_supported,{instancePath:instancePath+"/id_token_signi\
ng_alg_values_supported",parentData:data,parentDataProperty:"id_token_signing_alg_values_supported",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.
errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.token_endpoint_auth_methods_supported!==void 0&&(validate54(data.token_endpoint_auth_methods_supported,
{instancePath:instancePath+"/token_endpoint_auth_methods_supported",parentData:data,parentDataProperty:"token_endpoint_auth_methods_supported",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.token_endpoint_auth_signing_alg_values_supported!==void 0&&
(validate54(data.token_endpoint_auth_signing_alg_values_supported,{instancePath:instancePath+"/token_endpoint_auth_signing_alg_values_supported",parentData:data,
parentDataProperty:"token_endpoint_auth_signing_alg_values_supported",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.
errors),errors=vErrors.length)),data.dpop_signing_alg_values_supported!==void 0&&(validate54(data.dpop_signing_alg_values_supported,{instancePath:instancePath+"\
/dpop_signing_alg_values_supported",parentData:data,parentDataProperty:"dpop_signing_alg_values_supported",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.
errors:vErrors.concat(validate54.errors),errors=vErrors.length))}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate53.errors=vErrors,errors===0}validate53.evaluated={props:{issuer:!0,
token_endpoint:!0,jwks_uri:!0,grant_types_supported:!0,response_types_supported:!0,scopes_supported:!0,subject_types_supported:!0,id_token_signing_alg_values_supported:!0,
token_endpoint_auth_methods_supported:!0,token_endpoint_auth_signing_alg_values_supported:!0,dpop_signing_alg_values_supported:!0},dynamicProps:!1,dynamicItems:!1};
var validateNames=validate63;function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate63.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){let len0=data.
length;for(let i0=0;i0<len0;i0++)if(typeof data[i0]!="string"){let err0={instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate63.errors=vErrors,errors===0}validate63.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};var validateKeySet=validate64;function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
kty===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kty"},message:"must have required property 'kty'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.kid===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kid"},message:"must have required property 'kid'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.alg===void 0){let err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"alg"},message:"must have required property 'alg'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.use===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"use"},message:"must have required property 'use\
'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.kty!==void 0&&typeof data.kty!="string"){let err4={instancePath:instancePath+"/kty",schemaPath:"\
#/properties/kty/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.kid!==void 0&&
typeof data.kid!="string"){let err5={instancePath:instancePath+"/kid",schemaPath:"#/properties/kid/type",keyword:"type",params:{type:"string"},message:"must be \
string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.alg!==void 0&&typeof data.alg!="string"){let err6={instancePath:instancePath+"/alg",schemaPath:"\
#/properties/alg/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.use!==void 0&&
data.use!=="sig"){let err7={instancePath:instancePath+"/use",schemaPath:"#/properties/use/const",keyword:"const",params:{allowedValue:"sig"},message:"must be eq\
ual to constant"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.crv!==void 0&&typeof data.crv!="string"){let err8={instancePath:instancePath+
"/crv",schemaPath:"#/properties/crv/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
if(data.x!==void 0&&typeof data.x!="string"){let err9={instancePath:instancePath+"/x",schemaPath:"#/properties/x/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.y!==void 0&&typeof data.y!="string"){let err10={instancePath:instancePath+"/y",
schemaPath:"#/properties/y/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.
n!==void 0&&typeof data.n!="string"){let err11={instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.e!==void 0&&typeof data.e!="string"){let err12={instancePath:instancePath+"/\
e",schemaPath:"#/properties/e/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{
let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}
return validate65.errors=vErrors,errors===0}validate65.evaluated={props:{kty:!0,kid:!0,alg:!0,use:!0,crv:!0,x:!0,y:!0,n:!0,e:!0},dynamicProps:!1,dynamicItems:!1};
function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
keys===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"keys"},message:"must have required property 'keys'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.keys!==void 0){let data0=data.keys;if(Array.isArray(data0)){if(data0.length<1){let err1={instancePath:instancePath+
"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++)validate65(data0[i0],{instancePath:instancePath+"/keys/"+i0,parentData:data0,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+
"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
return validate64.errors=vErrors,errors===0}validate64.evaluated={props:{keys:!0},dynamicProps:!1,dynamicItems:!1};var validatePublicKey=validate67;function validate67(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.kty===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kty"},message:"must have required property 'kty'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.kid===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kid"},message:"must\
 have required property 'kid'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.alg===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"alg"},message:"must have required property 'alg'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.use===void 0){
let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"use"},message:"must have required property 'use'"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data.kty!==void 0&&typeof data.kty!="string"){let err4={instancePath:instancePath+"/kty",schemaPath:"#/properties/kty/type",
keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.kid!==void 0&&typeof data.kid!=
"string"){let err5={instancePath:instancePath+"/kid",schemaPath:"#/properties/kid/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.alg!==void 0&&typeof data.alg!="string"){let err6={instancePath:instancePath+"/alg",schemaPath:"#/proper\
ties/alg/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.use!==void 0&&data.
use!=="sig"){let err7={instancePath:instancePath+"/use",schemaPath:"#/properties/use/const",keyword:"const",params:{allowedValue:"sig"},message:"must be equal t\
o constant"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.crv!==void 0&&typeof data.crv!="string"){let err8={instancePath:instancePath+"/cr\
v",schemaPath:"#/properties/crv/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
if(data.x!==void 0&&typeof data.x!="string"){let err9={instancePath:instancePath+"/x",schemaPath:"#/properties/x/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.y!==void 0&&typeof data.y!="string"){let err10={instancePath:instancePath+"/y",
schemaPath:"#/properties/y/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.
n!==void 0&&typeof data.n!="string"){let err11={instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.e!==void 0&&typeof data.e!="string"){let err12={instancePath:instancePath+"/\
e",schemaPath:"#/properties/e/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{
let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}
return validate67.errors=vErrors,errors===0}validate67.evaluated={props:{kty:!0,kid:!0,alg:!0,use:!0,crv:!0,x:!0,y:!0,n:!0,e:!0},dynamicProps:!1,dynamicItems:!1};
var validateTokenRequest=validate68;function validate68(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
grant_type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"grant_type"},message:"must have required propert\
y 'grant_type'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.client_id===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"client_id"},message:"must have required property 'client_id'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
client_assertion_type===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"client_assertion_type"},message:"must\
 have required property 'client_assertion_type'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.client_assertion===void 0){let err3={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"client_assertion"},message:"must have required property 'client_assertion'"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}if(data.grant_type!==void 0&&typeof data.grant_type!="string"){let err4={instancePath:instancePath+"/grant_type",schemaPath:"\
#/properties/grant_type/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.
client_id!==void 0&&typeof data.client_id!="string"){let err5={instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.client_assertion_type!==void 0&&data.client_assertion_type!==
"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"){let err6={instancePath:instancePath+"/client_assertion_type",schemaPath:"#/properties/client_assertion\
_type/const",keyword:"const",params:{allowedValue:"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},message:"must be equal to constant"};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}if(data.client_assertion!==void 0&&typeof data.client_assertion!="string"){let err7={instancePath:instancePath+"/clie\
nt_assertion",schemaPath:"#/properties/client_assertion/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}if(data.scope!==void 0&&typeof data.scope!="string"){let err8={instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.resource!==void 0&&typeof data.resource!=
"string"){let err9={instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}return validate68.errors=vErrors,errors===0}validate68.evaluated={props:{grant_type:!0,client_id:!0,
client_assertion_type:!0,client_assertion:!0,scope:!0,resource:!0},dynamicProps:!1,dynamicItems:!1};var validateTokenResponse=validate69,schema27={type:"object",
required:["access_token","token_type","expires_in","scope"],properties:{access_token:{type:"string"},token_type:{enum:["Bearer","DPoP"]},expires_in:{type:"integ\
er",description:"Seconds."},scope:{type:"string"},rejected_scope:{type:"string"}}};function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate69.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.access_token===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"access_token"},message:"must have required property 'access_token'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.token_type===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"token_type"},message:"must have required\
 property 'token_type'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.expires_in===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"expires_in"},message:"must have required property 'expires_in'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
scope===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scope"},message:"must have required property 'scope'"};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.access_token!==void 0&&typeof data.access_token!="string"){let err4={instancePath:instancePath+
"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(data.token_type!==void 0){let data1=data.token_type;if(!(data1==="Bearer"||data1==="DPoP")){let err5={instancePath:instancePath+"/token_t\
ype",schemaPath:"#/properties/token_type/enum",keyword:"enum",params:{allowedValues:schema27.properties.token_type.enum},message:"must be equal to one of the al\
lowed values"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.expires_in!==void 0){let data2=data.expires_in;if(!(typeof data2=="number"&&!(data2%
1)&&!isNaN(data2)&&isFinite(data2))){let err6={instancePath:instancePath+"/expires_in",schemaPath:"#/properties/expires_in/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.scope!==void 0&&typeof data.scope!="string"){let err7={instancePath:instancePath+
"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
if(data.rejected_scope!==void 0&&typeof data.rejected_scope!="string"){let err8={instancePath:instancePath+"/rejected_scope",schemaPath:"#/properties/rejected_s\
cope/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate69.
errors=vErrors,errors===0}validate69.evaluated={props:{access_token:!0,token_type:!0,expires_in:!0,scope:!0,rejected_scope:!0},dynamicProps:!1,dynamicItems:!1};
var validateTokenError=validate70;function validate70(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate70.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
error===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"error"},message:"must have required property 'error'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.error!==void 0&&typeof data.error!="string"){let err1={instancePath:instancePath+"/error",schemaPath:"\
#/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.error_description!==
void 0&&typeof data.error_description!="string"){let err2={instancePath:instancePath+"/error_description",schemaPath:"#/properties/error_description/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate70.errors=vErrors,errors===
0}validate70.evaluated={props:{error:!0,error_description:!0},dynamicProps:!1,dynamicItems:!1};export{validateKeySet,validateMetadata,validateNames,validatePublicKey,validateTokenError,validateTokenRequest,validateTokenResponse};
