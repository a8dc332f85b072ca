// Made from contracts/helsenorge-verktoy/openapi.yaml by npm run generate. Change that file, never this one.
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
test(value)&&validate(value)};var validateSendRequest=validate53;var formats0=/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,pattern3=new RegExp("^[0-9]{11}$","u"),pattern4=new RegExp("^[0-9]{1,9}$","u"),pattern6=new RegExp(
"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?$","u"),func1=require_ucs2length().default;function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0);let _errs1=errors,valid0=!1,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.BehandlerHprNr===void 0){let err0={instancePath,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"BehandlerHprNr"},message:"must have required property 'BehandlerHprNr'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.BehandlerHprNr!==void 0&&typeof data.BehandlerHprNr!="string"){let err1={instancePath:instancePath+"/Behandle\
rHprNr",schemaPath:"#/anyOf/0/properties/BehandlerHprNr/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}}var _valid0=_errs2===errors;if(valid0=valid0||_valid0,_valid0){var props0={};props0.BehandlerHprNr=!0}let _errs5=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.BehandlerFnr===void 0){let err2={instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
BehandlerFnr"},message:"must have required property 'BehandlerFnr'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.BehandlerFnr!==void 0&&typeof data.
BehandlerFnr!="string"){let err3={instancePath:instancePath+"/BehandlerFnr",schemaPath:"#/anyOf/1/properties/BehandlerFnr/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}var _valid0=_errs5===errors;if(valid0=valid0||_valid0,_valid0&&props0!==
!0&&(props0=props0||{},props0.BehandlerFnr=!0),valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);else{let err4={instancePath,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)){if(data.VerktoyId===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VerktoyId"},message:"\
must have required property 'VerktoyId'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.InnbyggerFnr===void 0){let err6={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"InnbyggerFnr"},message:"must have required property 'InnbyggerFnr'"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}if(props0!==!0&&(props0=props0||{},props0.VerktoyId=!0,props0.InnbyggerFnr=!0,props0.BehandlerHprNr=!0,props0.BehandlerFnr=!0,props0.FristDato=
!0,props0.Melding=!0),data.VerktoyId!==void 0){let data2=data.VerktoyId;if(typeof data2=="string"){if(!formats0.test(data2)){let err7={instancePath:instancePath+
"/VerktoyId",schemaPath:"#/properties/VerktoyId/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/VerktoyId",schemaPath:"#/properties/VerktoyId/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.InnbyggerFnr!==void 0){let data3=data.InnbyggerFnr;if(typeof data3==
"string"){if(!pattern3.test(data3)){let err9={instancePath:instancePath+"/InnbyggerFnr",schemaPath:"#/properties/InnbyggerFnr/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{11}$"},message:'must match pattern "^[0-9]{11}$"'};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+
"/InnbyggerFnr",schemaPath:"#/properties/InnbyggerFnr/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}}if(data.BehandlerHprNr!==void 0){let data4=data.BehandlerHprNr;if(typeof data4=="string"){if(!pattern4.test(data4)){let err11={instancePath:instancePath+
"/BehandlerHprNr",schemaPath:"#/properties/BehandlerHprNr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,9}$"},message:'must match pattern "^[0-9]{1,9}$"'};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/BehandlerHprNr",schemaPath:"#/properties/BehandlerHprNr\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.BehandlerFnr!==void 0){
let data5=data.BehandlerFnr;if(typeof data5=="string"){if(!pattern3.test(data5)){let err13={instancePath:instancePath+"/BehandlerFnr",schemaPath:"#/properties/B\
ehandlerFnr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{11}$"},message:'must match pattern "^[0-9]{11}$"'};vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++}}else{let err14={instancePath:instancePath+"/BehandlerFnr",schemaPath:"#/properties/BehandlerFnr/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.FristDato!==void 0){let data6=data.FristDato;if(typeof data6=="string"){if(!pattern6.
test(data6)){let err15={instancePath:instancePath+"/FristDato",schemaPath:"#/properties/FristDato/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}\
-[0-9]{2}(T.*)?$"},message:'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?$"'};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={
instancePath:instancePath+"/FristDato",schemaPath:"#/properties/FristDato/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err16]:vErrors.push(err16),errors++}}if(data.Melding!==void 0){let data7=data.Melding;if(typeof data7=="string"){if(func1(data7)>1500){let err17={instancePath:instancePath+
"/Melding",schemaPath:"#/properties/Melding/maxLength",keyword:"maxLength",params:{limit:1500},message:"must NOT have more than 1500 characters"};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+"/Melding",schemaPath:"#/properties/Melding/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{let err19={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}return validate53.errors=vErrors,evaluated0.props=
props0,errors===0}validate53.evaluated={dynamicProps:!0,dynamicItems:!1};var validateSendMembers=validate54,schema21={description:"What must hold of the JSON ty\
pes before anything else can be said about a request to send.",type:"object",properties:{VerktoyId:{type:["string","null"]},InnbyggerFnr:{type:["string","null"]},
BehandlerHprNr:{type:["string","null"]},BehandlerFnr:{type:["string","null"]},FristDato:{type:["string","null"]},Melding:{type:["string","null"]}}};function validate54(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.VerktoyId!==void 0){let data0=data.
VerktoyId;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/VerktoyId",schemaPath:"#/properties/VerktoyId/type",keyword:"type",params:{
type:schema21.properties.VerktoyId.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}if(data.InnbyggerFnr!==void 0){
let data1=data.InnbyggerFnr;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/InnbyggerFnr",schemaPath:"#/properties/InnbyggerFnr/t\
ype",keyword:"type",params:{type:schema21.properties.InnbyggerFnr.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.BehandlerHprNr!==void 0){let data2=data.BehandlerHprNr;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+"/BehandlerHprNr",schemaPath:"\
#/properties/BehandlerHprNr/type",keyword:"type",params:{type:schema21.properties.BehandlerHprNr.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}}if(data.BehandlerFnr!==void 0){let data3=data.BehandlerFnr;if(typeof data3!="string"&&data3!==null){let err3={instancePath:instancePath+
"/BehandlerFnr",schemaPath:"#/properties/BehandlerFnr/type",keyword:"type",params:{type:schema21.properties.BehandlerFnr.type},message:"must be string,null"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.FristDato!==void 0){let data4=data.FristDato;if(typeof data4!="string"&&data4!==null){let err4={instancePath:instancePath+
"/FristDato",schemaPath:"#/properties/FristDato/type",keyword:"type",params:{type:schema21.properties.FristDato.type},message:"must be string,null"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}if(data.Melding!==void 0){let data5=data.Melding;if(typeof data5!="string"&&data5!==null){let err5={instancePath:instancePath+
"/Melding",schemaPath:"#/properties/Melding/type",keyword:"type",params:{type:schema21.properties.Melding.type},message:"must be string,null"};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}return validate54.errors=vErrors,errors===0}validate54.evaluated={props:{VerktoyId:!0,InnbyggerFnr:!0,BehandlerHprNr:!0,
BehandlerFnr:!0,FristDato:!0,Melding:!0},dynamicProps:!1,dynamicItems:!1};var validateSendResponse=validate55;function validate55(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
PseudoId===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"PseudoId"},message:"must have required property 'P\
seudoId'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.PseudoId!==void 0){let data0=data.PseudoId;if(typeof data0=="string"){if(func1(data0)>
0){let err1={instancePath:instancePath+"/PseudoId",schemaPath:"#/properties/PseudoId/maxLength",keyword:"maxLength",params:{limit:0},message:"must NOT have more\
 than 0 characters"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+"/PseudoId",schemaPath:"#/properties/Ps\
eudoId/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}}else{let err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate55.
errors=vErrors,errors===0}validate55.evaluated={props:{PseudoId:!0},dynamicProps:!1,dynamicItems:!1};var validateFault=validate56;function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Code===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Code"},message:"must have required property 'Code'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Message===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Message"},message:"must have required property 'Message'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.Code!==void 0&&typeof data.Code!="s\
tring"){let err2={instancePath:instancePath+"/Code",schemaPath:"#/properties/Code/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.Message!==void 0&&typeof data.Message!="string"){let err3={instancePath:instancePath+"/Message",schemaPath:"\
#/properties/Message/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate56.
errors=vErrors,errors===0}validate56.evaluated={props:{Code:!0,Message:!0},dynamicProps:!1,dynamicItems:!1};var validateToolList=validate57;var schema27={description:"What stands once in every tool, whatever the nesting of the rest.",type:"object",required:["VerktoyId","Navn","Ingress","Beskrivelse",
"OpprettetDato","EndretDato","VerktoyFormalTypeId","VerktoyFormalNavn","FagligAnsvarlig","UtvikletAv","Sokeord","Behandlerinnsyn","KreverForskrivning","Organisa\
sjonsnummer","Organisasjonsnavn","AntattTid"],properties:{VerktoyId:{type:"string",format:"uuid"},Navn:{type:"string"},Ingress:{type:"string"},Beskrivelse:{type:"\
string"},OpprettetDato:{type:"string"},EndretDato:{type:"string"},VerktoyFormalTypeId:{type:"integer",enum:[2,4,5]},VerktoyFormalNavn:{type:"string",enum:["Læri\
ng","Behandling","Kartlegging"]},FagligAnsvarlig:{type:"string"},UtvikletAv:{type:"string"},Sokeord:{type:"array",items:{type:"string"}},Behandlerinnsyn:{type:"\
string",enum:["Ingen","Krever","Tilbys i verktøyet"]},KreverForskrivning:{type:"boolean"},Organisasjonsnummer:{type:"integer"},Organisasjonsnavn:{type:"string"},
AntattTid:{type:["integer","null"]}}};function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate60.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.VerktoyId===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VerktoyId"},
message:"must have required property 'VerktoyId'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Navn===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Navn"},message:"must have required property 'Navn'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.Ingress===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Ingress"},message:"must have required prope\
rty 'Ingress'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.Beskrivelse===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Beskrivelse"},message:"must have required property 'Beskrivelse'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.OpprettetDato===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"OpprettetDato"},message:"must have re\
quired property 'OpprettetDato'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.EndretDato===void 0){let err5={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"EndretDato"},message:"must have required property 'EndretDato'"};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}if(data.VerktoyFormalTypeId===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VerktoyFormalTyp\
eId"},message:"must have required property 'VerktoyFormalTypeId'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.VerktoyFormalNavn===void 0){
let err7={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VerktoyFormalNavn"},message:"must have required property 'VerktoyForm\
alNavn'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data.FagligAnsvarlig===void 0){let err8={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"FagligAnsvarlig"},message:"must have required property 'FagligAnsvarlig'"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}
if(data.UtvikletAv===void 0){let err9={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"UtvikletAv"},message:"must have required\
 property 'UtvikletAv'"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.Sokeord===void 0){let err10={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Sokeord"},message:"must have required property 'Sokeord'"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.
Behandlerinnsyn===void 0){let err11={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Behandlerinnsyn"},message:"must have requi\
red property 'Behandlerinnsyn'"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data.KreverForskrivning===void 0){let err12={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"KreverForskrivning"},message:"must have required property 'KreverForskrivning'"};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}if(data.Organisasjonsnummer===void 0){let err13={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Organisasjonsnummer"},message:"must have required property 'Organisasjonsnummer'"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.Organisasjonsnavn===
void 0){let err14={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Organisasjonsnavn"},message:"must have required property 'Or\
ganisasjonsnavn'"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data.AntattTid===void 0){let err15={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"AntattTid"},message:"must have required property 'AntattTid'"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data.
VerktoyId!==void 0){let data0=data.VerktoyId;if(typeof data0=="string"){if(!formats0.test(data0)){let err16={instancePath:instancePath+"/VerktoyId",schemaPath:"\
#/properties/VerktoyId/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{
let err17={instancePath:instancePath+"/VerktoyId",schemaPath:"#/properties/VerktoyId/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.Navn!==void 0&&typeof data.Navn!="string"){let err18={instancePath:instancePath+"/Navn",schemaPath:"#\
/properties/Navn/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data.Ingress!==
void 0&&typeof data.Ingress!="string"){let err19={instancePath:instancePath+"/Ingress",schemaPath:"#/properties/Ingress/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(data.Beskrivelse!==void 0&&typeof data.Beskrivelse!="string"){let err20={
instancePath:instancePath+"/Beskrivelse",schemaPath:"#/properties/Beskrivelse/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?
vErrors=[err20]:vErrors.push(err20),errors++}if(data.OpprettetDato!==void 0&&typeof data.OpprettetDato!="string"){let err21={instancePath:instancePath+"/Opprett\
etDato",schemaPath:"#/properties/OpprettetDato/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err21]:vErrors.push(
err21),errors++}if(data.EndretDato!==void 0&&typeof data.EndretDato!="string"){let err22={instancePath:instancePath+"/EndretDato",schemaPath:"#/properties/Endre\
tDato/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data.VerktoyFormalTypeId!==
void 0){let data6=data.VerktoyFormalTypeId;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err23={instancePath:instancePath+"/Verk\
toyFormalTypeId",schemaPath:"#/properties/VerktoyFormalTypeId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err23]:
vErrors.push(err23),errors++}if(!(data6===2||data6===4||data6===5)){let err24={instancePath:instancePath+"/VerktoyFormalTypeId",schemaPath:"#/properties/Verktoy\
FormalTypeId/enum",keyword:"enum",params:{allowedValues:schema27.properties.VerktoyFormalTypeId.enum},message:"must be equal to one of the allowed values"};vErrors===
null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.VerktoyFormalNavn!==void 0){let data7=data.VerktoyFormalNavn;if(typeof data7!="string"){let err25={instancePath:instancePath+
"/VerktoyFormalNavn",schemaPath:"#/properties/VerktoyFormalNavn/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err25]:
vErrors.push(err25),errors++}if(!(data7==="Læring"||data7==="Behandling"||data7==="Kartlegging")){let err26={instancePath:instancePath+"/VerktoyFormalNavn",schemaPath:"\
#/properties/VerktoyFormalNavn/enum",keyword:"enum",params:{allowedValues:schema27.properties.VerktoyFormalNavn.enum},message:"must be equal to one of the allow\
ed values"};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data.FagligAnsvarlig!==void 0&&typeof data.FagligAnsvarlig!="string"){let err27={instancePath:instancePath+
"/FagligAnsvarlig",schemaPath:"#/properties/FagligAnsvarlig/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err27]:
vErrors.push(err27),errors++}if(data.UtvikletAv!==void 0&&typeof data.UtvikletAv!="string"){let err28={instancePath:instancePath+"/UtvikletAv",schemaPath:"#/pro\
perties/UtvikletAv/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data.Sokeord!==
void 0){let data10=data.Sokeord;if(Array.isArray(data10)){let len0=data10.length;for(let i0=0;i0<len0;i0++)if(typeof data10[i0]!="string"){let err29={instancePath:instancePath+
"/Sokeord/"+i0,schemaPath:"#/properties/Sokeord/items/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err29]:vErrors.
push(err29),errors++}}else{let err30={instancePath:instancePath+"/Sokeord",schemaPath:"#/properties/Sokeord/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data.Behandlerinnsyn!==void 0){let data12=data.Behandlerinnsyn;if(typeof data12!=
"string"){let err31={instancePath:instancePath+"/Behandlerinnsyn",schemaPath:"#/properties/Behandlerinnsyn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}if(!(data12==="Ingen"||data12==="Krever"||data12==="Tilbys i verktøyet")){let err32={
instancePath:instancePath+"/Behandlerinnsyn",schemaPath:"#/properties/Behandlerinnsyn/enum",keyword:"enum",params:{allowedValues:schema27.properties.Behandlerinnsyn.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data.KreverForskrivning!==void 0&&typeof data.
KreverForskrivning!="boolean"){let err33={instancePath:instancePath+"/KreverForskrivning",schemaPath:"#/properties/KreverForskrivning/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data.Organisasjonsnummer!==void 0){let data14=data.Organisasjonsnummer;
if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14))){let err34={instancePath:instancePath+"/Organisasjonsnummer",schemaPath:"#/properti\
es/Organisasjonsnummer/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}if(data.
Organisasjonsnavn!==void 0&&typeof data.Organisasjonsnavn!="string"){let err35={instancePath:instancePath+"/Organisasjonsnavn",schemaPath:"#/properties/Organisa\
sjonsnavn/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}if(data.AntattTid!==
void 0){let data16=data.AntattTid;if(!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))&&data16!==null){let err36={instancePath:instancePath+
"/AntattTid",schemaPath:"#/properties/AntattTid/type",keyword:"type",params:{type:schema27.properties.AntattTid.type},message:"must be integer,null"};vErrors===
null?vErrors=[err36]:vErrors.push(err36),errors++}}}else{let err37={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}return validate60.errors=vErrors,errors===0}validate60.evaluated={props:{VerktoyId:!0,Navn:!0,Ingress:!0,
Beskrivelse:!0,OpprettetDato:!0,EndretDato:!0,VerktoyFormalTypeId:!0,VerktoyFormalNavn:!0,FagligAnsvarlig:!0,UtvikletAv:!0,Sokeord:!0,Behandlerinnsyn:!0,KreverForskrivning:!0,
Organisasjonsnummer:!0,Organisasjonsnavn:!0,AntattTid:!0},dynamicProps:!1,dynamicItems:!1};var schema28={type:"object",required:["SprakKode","SprakNavn"],properties:{
SprakKode:{type:"string",enum:["en-GB","nn-NO","nb-NO"]},SprakNavn:{type:"string",enum:["Engelsk","Norsk Nynorsk","Norsk Bokmål"]}}};function validate62(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate62.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.SprakKode===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"SprakKode"},message:"must have required property 'SprakKode'"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.SprakNavn===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"SprakN\
avn"},message:"must have required property 'SprakNavn'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.SprakKode!==void 0){let data0=data.SprakKode;
if(typeof data0!="string"){let err2={instancePath:instancePath+"/SprakKode",schemaPath:"#/properties/SprakKode/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(!(data0==="en-GB"||data0==="nn-NO"||data0==="nb-NO")){let err3={instancePath:instancePath+
"/SprakKode",schemaPath:"#/properties/SprakKode/enum",keyword:"enum",params:{allowedValues:schema28.properties.SprakKode.enum},message:"must be equal to one of \
the allowed values"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.SprakNavn!==void 0){let data1=data.SprakNavn;if(typeof data1!="string"){
let err4={instancePath:instancePath+"/SprakNavn",schemaPath:"#/properties/SprakNavn/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(!(data1==="Engelsk"||data1==="Norsk Nynorsk"||data1==="Norsk Bokmål")){let err5={instancePath:instancePath+"\
/SprakNavn",schemaPath:"#/properties/SprakNavn/enum",keyword:"enum",params:{allowedValues:schema28.properties.SprakNavn.enum},message:"must be equal to one of t\
he allowed values"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate62.errors=vErrors,errors===0}validate62.evaluated={props:{
SprakKode:!0,SprakNavn:!0},dynamicProps:!1,dynamicItems:!1};var schema29={type:"object",required:["FagomradeType","FagomradeNavn"],properties:{FagomradeType:{type:"\
integer",enum:[1,2,3]},FagomradeNavn:{type:"string",enum:["Psykisk helse","Fysisk Helse","Livsstil"]}}};function validate64(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.FagomradeType===void 0){let err0={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"FagomradeType"},message:"must have required property 'FagomradeType'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.FagomradeNavn===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"FagomradeNavn"},message:"\
must have required property 'FagomradeNavn'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.FagomradeType!==void 0){let data0=data.FagomradeType;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/FagomradeType",schemaPath:"#/properties/Fagomrad\
eType/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(!(data0===1||data0===
2||data0===3)){let err3={instancePath:instancePath+"/FagomradeType",schemaPath:"#/properties/FagomradeType/enum",keyword:"enum",params:{allowedValues:schema29.properties.
FagomradeType.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.FagomradeNavn!==void 0){
let data1=data.FagomradeNavn;if(typeof data1!="string"){let err4={instancePath:instancePath+"/FagomradeNavn",schemaPath:"#/properties/FagomradeNavn/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!(data1==="Psykisk helse"||data1==="Fysisk H\
else"||data1==="Livsstil")){let err5={instancePath:instancePath+"/FagomradeNavn",schemaPath:"#/properties/FagomradeNavn/enum",keyword:"enum",params:{allowedValues:schema29.
properties.FagomradeNavn.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate64.
errors=vErrors,errors===0}validate64.evaluated={props:{FagomradeType:!0,FagomradeNavn:!0},dynamicProps:!1,dynamicItems:!1};var formats4=formats.uri;function validate66(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate66.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="obj\
ect"&&!Array.isArray(data)){if(data.LenkeType===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"LenkeType"},message:"\
must have required property 'LenkeType'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.LenkeTypeNavn===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"LenkeTypeNavn"},message:"must have required property 'LenkeTypeNavn'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.Url===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Url"},message:"must have re\
quired property 'Url'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.LenkeType!==void 0){let data0=data.LenkeType;if(!(typeof data0=="numbe\
r"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+"/LenkeType",schemaPath:"#/properties/LenkeType/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data0!==50){let err4={instancePath:instancePath+"/LenkeT\
ype",schemaPath:"#/properties/LenkeType/const",keyword:"const",params:{allowedValue:50},message:"must be equal to constant"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data.LenkeTypeNavn!==void 0){let data1=data.LenkeTypeNavn;if(typeof data1!="string"){let err5={instancePath:instancePath+"/LenkeTypeNavn",
schemaPath:"#/properties/LenkeTypeNavn/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}
if(data1!=="Lenke til verktøy"){let err6={instancePath:instancePath+"/LenkeTypeNavn",schemaPath:"#/properties/LenkeTypeNavn/const",keyword:"const",params:{allowedValue:"\
Lenke til verktøy"},message:"must be equal to constant"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.Url!==void 0){let data2=data.Url;if(typeof data2==
"string"){if(!formats4(data2)){let err7={instancePath:instancePath+"/Url",schemaPath:"#/properties/Url/format",keyword:"format",params:{format:"uri"},message:'m\
ust match format "uri"'};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/Url",schemaPath:"#/properties/Url\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate66.errors=vErrors,
errors===0}validate66.evaluated={props:{LenkeType:!0,LenkeTypeNavn:!0,Url:!0},dynamicProps:!1,dynamicItems:!1};var schema31={type:"object",required:["MalgruppeT\
ypeId","MalgruppeNavn"],properties:{MalgruppeTypeId:{type:"integer",enum:[1,2,3,4]},MalgruppeNavn:{type:"string",enum:["Barn","Ungdom","Voksne","Eldre"]}}};function validate68(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.MalgruppeTypeId===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"MalgruppeTypeId"},message:"must have required property 'MalgruppeType\
Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.MalgruppeNavn===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"MalgruppeNavn"},message:"must have required property 'MalgruppeNavn'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
MalgruppeTypeId!==void 0){let data0=data.MalgruppeTypeId;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+
"/MalgruppeTypeId",schemaPath:"#/properties/MalgruppeTypeId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(!(data0===1||data0===2||data0===3||data0===4)){let err3={instancePath:instancePath+"/MalgruppeTypeId",schemaPath:"#/properties/Ma\
lgruppeTypeId/enum",keyword:"enum",params:{allowedValues:schema31.properties.MalgruppeTypeId.enum},message:"must be equal to one of the allowed values"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.MalgruppeNavn!==void 0){let data1=data.MalgruppeNavn;if(typeof data1!="string"){let err4={instancePath:instancePath+
"/MalgruppeNavn",schemaPath:"#/properties/MalgruppeNavn/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}if(!(data1==="Barn"||data1==="Ungdom"||data1==="Voksne"||data1==="Eldre")){let err5={instancePath:instancePath+"/MalgruppeNavn",schemaPath:"\
#/properties/MalgruppeNavn/enum",keyword:"enum",params:{allowedValues:schema31.properties.MalgruppeNavn.enum},message:"must be equal to one of the allowed value\
s"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate68.errors=vErrors,errors===0}validate68.evaluated={props:{MalgruppeTypeId:!0,
MalgruppeNavn:!0},dynamicProps:!1,dynamicItems:!1};var schema32={type:"object",required:["GrafiskElementId","GrafiskElementTypeNavn"],properties:{GrafiskElementId:{
type:"integer",minimum:1},GrafiskElementTypeNavn:{type:"string",enum:["Bilde","Ikon"]}}};function validate70(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate70.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.GrafiskElementId===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"GrafiskElementId"},message:"must have required property 'GrafiskElementId'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.GrafiskElementTypeNavn===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
GrafiskElementTypeNavn"},message:"must have required property 'GrafiskElementTypeNavn'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.GrafiskElementId!==
void 0){let data0=data.GrafiskElementId;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/GrafiskE\
lementId",schemaPath:"#/properties/GrafiskElementId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<1||isNaN(data0))){let err3={instancePath:instancePath+"/GrafiskElementId",schemaPath:"#/p\
roperties/GrafiskElementId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.GrafiskElementTypeNavn!==void 0){let data1=data.GrafiskElementTypeNavn;if(typeof data1!="string"){let err4={instancePath:instancePath+"/Grafis\
kElementTypeNavn",schemaPath:"#/properties/GrafiskElementTypeNavn/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[
err4]:vErrors.push(err4),errors++}if(!(data1==="Bilde"||data1==="Ikon")){let err5={instancePath:instancePath+"/GrafiskElementTypeNavn",schemaPath:"#/properties/\
GrafiskElementTypeNavn/enum",keyword:"enum",params:{allowedValues:schema32.properties.GrafiskElementTypeNavn.enum},message:"must be equal to one of the allowed \
values"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate70.errors=vErrors,errors===0}validate70.evaluated={props:{GrafiskElementId:!0,
GrafiskElementTypeNavn:!0},dynamicProps:!1,dynamicItems:!1};var schema33={type:"object",required:["InnholdstypeId","InnholdstypeNavn"],properties:{InnholdstypeId:{
type:"integer",minimum:1,maximum:10},InnholdstypeNavn:{type:"string",enum:["Video","Podcast","Informasjon","Oppgaver","Spill","Chat","Forum","Egenregistreringer",
"Måleverktøy","Anbefalinger og råd"]}}};function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate72.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.InnholdstypeId===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Innh\
oldstypeId"},message:"must have required property 'InnholdstypeId'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.InnholdstypeNavn===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"InnholdstypeNavn"},message:"must have required property 'Innholdstype\
Navn'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.InnholdstypeId!==void 0){let data0=data.InnholdstypeId;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/InnholdstypeId",schemaPath:"#/properties/InnholdstypeId/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>10||isNaN(
data0)){let err3={instancePath:instancePath+"/InnholdstypeId",schemaPath:"#/properties/InnholdstypeId/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},
message:"must be <= 10"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data0<1||isNaN(data0)){let err4={instancePath:instancePath+"/InnholdstypeI\
d",schemaPath:"#/properties/InnholdstypeId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}}if(data.InnholdstypeNavn!==void 0){let data1=data.InnholdstypeNavn;if(typeof data1!="string"){let err5={instancePath:instancePath+"/Innhol\
dstypeNavn",schemaPath:"#/properties/InnholdstypeNavn/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}if(!(data1==="Video"||data1==="Podcast"||data1==="Informasjon"||data1==="Oppgaver"||data1==="Spill"||data1==="Chat"||data1==="Forum"||data1===
"Egenregistreringer"||data1==="Måleverktøy"||data1==="Anbefalinger og råd")){let err6={instancePath:instancePath+"/InnholdstypeNavn",schemaPath:"#/properties\
/InnholdstypeNavn/enum",keyword:"enum",params:{allowedValues:schema33.properties.InnholdstypeNavn.enum},message:"must be equal to one of the allowed values"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate72.errors=vErrors,errors===0}validate72.evaluated={props:{InnholdstypeId:!0,InnholdstypeNavn:!0},
dynamicProps:!1,dynamicItems:!1};function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate74.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
KlassifiseringKode===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"KlassifiseringKode"},message:"must have \
required property 'KlassifiseringKode'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.KlassifiseringNavn===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"KlassifiseringNavn"},message:"must have required property 'KlassifiseringNavn'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(data.KlassifiseringKode!==void 0&&typeof data.KlassifiseringKode!="string"){let err2={instancePath:instancePath+"/Klassifi\
seringKode",schemaPath:"#/properties/KlassifiseringKode/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.KlassifiseringNavn!==void 0&&typeof data.KlassifiseringNavn!="string"){let err3={instancePath:instancePath+"/KlassifiseringNavn",schemaPath:"\
#/properties/KlassifiseringNavn/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate74.errors=vErrors,errors===0}validate74.evaluated={props:{KlassifiseringKode:!0,KlassifiseringNavn:!0},dynamicProps:!1,dynamicItems:!1};function validate59(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate60(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Sprak===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Sprak"},message:"must have required property 'Sprak'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Fagomrader===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Fagomrader"},message:"must have required property 'Fagomrader'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.Lenker===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Lenker"},message:"must have required property 'Lenker'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.Malgrupper===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Malgrupper"},message:"\
must have required property 'Malgrupper'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.GrafiskeElementer===void 0){let err4={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"GrafiskeElementer"},message:"must have required property 'GrafiskeElementer'"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}if(data.Innholdstyper===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Innholdstyper"},message:"must have required property 'Innholdstyper'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.Klassifiseringer===void 0){
let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Klassifiseringer"},message:"must have required property 'Klassifiseri\
nger'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.Sprak!==void 0){let data0=data.Sprak;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<
len0;i0++)validate62(data0[i0],{instancePath:instancePath+"/Sprak/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length)}else{let err7={instancePath:instancePath+"/Sprak",schemaPath:"#/properties/Sprak/type",
keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.Fagomrader!==void 0){let data2=data.
Fagomrader;if(Array.isArray(data2)){let len1=data2.length;for(let i1=0;i1<len1;i1++)validate64(data2[i1],{instancePath:instancePath+"/Fagomrader/"+i1,parentData:data2,
parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)}else{let err8={
instancePath:instancePath+"/Fagomrader",schemaPath:"#/properties/Fagomrader/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data.Lenker!==void 0){let data4=data.Lenker;if(Array.isArray(data4)){let len2=data4.length;for(let i2=0;i2<len2;i2++)validate66(
data4[i2],{instancePath:instancePath+"/Lenker/"+i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.
concat(validate66.errors),errors=vErrors.length)}else{let err9={instancePath:instancePath+"/Lenker",schemaPath:"#/properties/Lenker/type",keyword:"type",params:{
type:"array"},message:"must be array"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.Malgrupper!==void 0){let data6=data.Malgrupper;if(Array.
isArray(data6)){let len3=data6.length;for(let i3=0;i3<len3;i3++)validate68(data6[i3],{instancePath:instancePath+"/Malgrupper/"+i3,parentData:data6,parentDataProperty:i3,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length)}else{let err10={instancePath:instancePath+
"/Malgrupper",schemaPath:"#/properties/Malgrupper/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}}if(data.GrafiskeElementer!==void 0){let data8=data.GrafiskeElementer;if(Array.isArray(data8)){let len4=data8.length;for(let i4=0;i4<len4;i4++)validate70(
data8[i4],{instancePath:instancePath+"/GrafiskeElementer/"+i4,parentData:data8,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.
errors:vErrors.concat(validate70.errors),errors=vErrors.length)}else{let err11={instancePath:instancePath+"/GrafiskeElementer",schemaPath:"#/properties/Grafiske\
Elementer/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.Innholdstyper!==
void 0){let data10=data.Innholdstyper;if(Array.isArray(data10)){let len5=data10.length;for(let i5=0;i5<len5;i5++)validate72(data10[i5],{instancePath:instancePath+
"/Innholdstyper/"+i5,parentData:data10,parentDataProperty:i5,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),
errors=vErrors.length)}else{let err12={instancePath:instancePath+"/Innholdstyper",schemaPath:"#/properties/Innholdstyper/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.Klassifiseringer!==void 0){let data12=data.Klassifiseringer;if(Array.
isArray(data12)){let len6=data12.length;for(let i6=0;i6<len6;i6++)validate74(data12[i6],{instancePath:instancePath+"/Klassifiseringer/"+i6,parentData:data12,parentDataProperty:i6,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length)}else{let err13={instancePath:instancePath+
"/Klassifiseringer",schemaPath:"#/properties/Klassifiseringer/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}}}else{let err14={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}return validate59.errors=vErrors,errors===0}validate59.evaluated={props:{Sprak:!0,Fagomrader:!0,Lenker:!0,Malgrupper:!0,GrafiskeElementer:!0,
Innholdstyper:!0,Klassifiseringer:!0,VerktoyId:!0,Navn:!0,Ingress:!0,Beskrivelse:!0,OpprettetDato:!0,EndretDato:!0,VerktoyFormalTypeId:!0,VerktoyFormalNavn:!0,FagligAnsvarlig:!0,
UtvikletAv:!0,Sokeord:!0,Behandlerinnsyn:!0,KreverForskrivning:!0,Organisasjonsnummer:!0,Organisasjonsnavn:!0,AntattTid:!0},dynamicProps:!1,dynamicItems:!1};var schema35={
description:"A tool under the profile metadataShape flat, each name once with its first value.",type:"object",allOf:[{$ref:"#/components/schemas/ToolCore"}],required:[
"SprakKode","FagomradeType","Url","MalgruppeTypeId","GrafiskElementId","InnholdstypeId","KlassifiseringKode"],properties:{SprakKode:{type:["string","null"]},SprakNavn:{
type:["string","null"]},FagomradeType:{type:["integer","null"]},FagomradeNavn:{type:["string","null"]},LenkeType:{type:["integer","null"]},LenkeTypeNavn:{type:[
"string","null"]},Url:{type:["string","null"]},MalgruppeTypeId:{type:["integer","null"]},MalgruppeNavn:{type:["string","null"]},GrafiskElementId:{type:["integer",
"null"]},GrafiskElementTypeNavn:{type:["string","null"]},InnholdstypeId:{type:["integer","null"]},InnholdstypeNavn:{type:["string","null"]},KlassifiseringKode:{
type:["string","null"]},KlassifiseringNavn:{type:["string","null"]}}};function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate77.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
validate60(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),
errors=vErrors.length),data&&typeof data=="object"&&!Array.isArray(data)){if(data.SprakKode===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"SprakKode"},message:"must have required property 'SprakKode'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
FagomradeType===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"FagomradeType"},message:"must have required p\
roperty 'FagomradeType'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.Url===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"Url"},message:"must have required property 'Url'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.MalgruppeTypeId===
void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"MalgruppeTypeId"},message:"must have required property 'Malgr\
uppeTypeId'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.GrafiskElementId===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"GrafiskElementId"},message:"must have required property 'GrafiskElementId'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}if(data.InnholdstypeId===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"InnholdstypeId"},message:"m\
ust have required property 'InnholdstypeId'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.KlassifiseringKode===void 0){let err6={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"KlassifiseringKode"},message:"must have required property 'KlassifiseringKode'"};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}if(data.SprakKode!==void 0){let data0=data.SprakKode;if(typeof data0!="string"&&data0!==null){let err7={instancePath:instancePath+
"/SprakKode",schemaPath:"#/properties/SprakKode/type",keyword:"type",params:{type:schema35.properties.SprakKode.type},message:"must be string,null"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}}if(data.SprakNavn!==void 0){let data1=data.SprakNavn;if(typeof data1!="string"&&data1!==null){let err8={instancePath:instancePath+
"/SprakNavn",schemaPath:"#/properties/SprakNavn/type",keyword:"type",params:{type:schema35.properties.SprakNavn.type},message:"must be string,null"};vErrors===null?
vErrors=[err8]:vErrors.push(err8),errors++}}if(data.FagomradeType!==void 0){let data2=data.FagomradeType;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2))&&data2!==null){let err9={instancePath:instancePath+"/FagomradeType",schemaPath:"#/properties/FagomradeType/type",keyword:"type",params:{type:schema35.
properties.FagomradeType.type},message:"must be integer,null"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.FagomradeNavn!==void 0){let data3=data.
FagomradeNavn;if(typeof data3!="string"&&data3!==null){let err10={instancePath:instancePath+"/FagomradeNavn",schemaPath:"#/properties/FagomradeNavn/type",keyword:"\
type",params:{type:schema35.properties.FagomradeNavn.type},message:"must be string,null"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.LenkeType!==
void 0){let data4=data.LenkeType;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null){let err11={instancePath:instancePath+"/\
LenkeType",schemaPath:"#/properties/LenkeType/type",keyword:"type",params:{type:schema35.properties.LenkeType.type},message:"must be integer,null"};vErrors===null?
vErrors=[err11]:vErrors.push(err11),errors++}}if(data.LenkeTypeNavn!==void 0){let data5=data.LenkeTypeNavn;if(typeof data5!="string"&&data5!==null){let err12={instancePath:instancePath+
"/LenkeTypeNavn",schemaPath:"#/properties/LenkeTypeNavn/type",keyword:"type",params:{type:schema35.properties.LenkeTypeNavn.type},message:"must be string,null"};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.Url!==void 0){let data6=data.Url;if(typeof data6!="string"&&data6!==null){let err13={instancePath:instancePath+
"/Url",schemaPath:"#/properties/Url/type",keyword:"type",params:{type:schema35.properties.Url.type},message:"must be string,null"};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}}if(data.MalgruppeTypeId!==void 0){let data7=data.MalgruppeTypeId;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(
data7))&&data7!==null){let err14={instancePath:instancePath+"/MalgruppeTypeId",schemaPath:"#/properties/MalgruppeTypeId/type",keyword:"type",params:{type:schema35.
properties.MalgruppeTypeId.type},message:"must be integer,null"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.MalgruppeNavn!==void 0){let data8=data.
MalgruppeNavn;if(typeof data8!="string"&&data8!==null){let err15={instancePath:instancePath+"/MalgruppeNavn",schemaPath:"#/properties/MalgruppeNavn/type",keyword:"\
type",params:{type:schema35.properties.MalgruppeNavn.type},message:"must be string,null"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.GrafiskElementId!==
void 0){let data9=data.GrafiskElementId;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))&&data9!==null){let err16={instancePath:instancePath+
"/GrafiskElementId",schemaPath:"#/properties/GrafiskElementId/type",keyword:"type",params:{type:schema35.properties.GrafiskElementId.type},message:"must be inte\
ger,null"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.GrafiskElementTypeNavn!==void 0){let data10=data.GrafiskElementTypeNavn;if(typeof data10!=
"string"&&data10!==null){let err17={instancePath:instancePath+"/GrafiskElementTypeNavn",schemaPath:"#/properties/GrafiskElementTypeNavn/type",keyword:"type",params:{
type:schema35.properties.GrafiskElementTypeNavn.type},message:"must be string,null"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.InnholdstypeId!==
void 0){let data11=data.InnholdstypeId;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))&&data11!==null){let err18={instancePath:instancePath+
"/InnholdstypeId",schemaPath:"#/properties/InnholdstypeId/type",keyword:"type",params:{type:schema35.properties.InnholdstypeId.type},message:"must be integer,nu\
ll"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.InnholdstypeNavn!==void 0){let data12=data.InnholdstypeNavn;if(typeof data12!="string"&&
data12!==null){let err19={instancePath:instancePath+"/InnholdstypeNavn",schemaPath:"#/properties/InnholdstypeNavn/type",keyword:"type",params:{type:schema35.properties.
InnholdstypeNavn.type},message:"must be string,null"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.KlassifiseringKode!==void 0){let data13=data.
KlassifiseringKode;if(typeof data13!="string"&&data13!==null){let err20={instancePath:instancePath+"/KlassifiseringKode",schemaPath:"#/properties/Klassifisering\
Kode/type",keyword:"type",params:{type:schema35.properties.KlassifiseringKode.type},message:"must be string,null"};vErrors===null?vErrors=[err20]:vErrors.push(err20),
errors++}}if(data.KlassifiseringNavn!==void 0){let data14=data.KlassifiseringNavn;if(typeof data14!="string"&&data14!==null){let err21={instancePath:instancePath+
"/KlassifiseringNavn",schemaPath:"#/properties/KlassifiseringNavn/type",keyword:"type",params:{type:schema35.properties.KlassifiseringNavn.type},message:"must b\
e string,null"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}}else{let err22={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}return validate77.errors=vErrors,errors===0}validate77.evaluated={props:{
SprakKode:!0,SprakNavn:!0,FagomradeType:!0,FagomradeNavn:!0,LenkeType:!0,LenkeTypeNavn:!0,Url:!0,MalgruppeTypeId:!0,MalgruppeNavn:!0,GrafiskElementId:!0,GrafiskElementTypeNavn:!0,
InnholdstypeId:!0,InnholdstypeNavn:!0,KlassifiseringKode:!0,KlassifiseringNavn:!0,VerktoyId:!0,Navn:!0,Ingress:!0,Beskrivelse:!0,OpprettetDato:!0,EndretDato:!0,
VerktoyFormalTypeId:!0,VerktoyFormalNavn:!0,FagligAnsvarlig:!0,UtvikletAv:!0,Sokeord:!0,Behandlerinnsyn:!0,KreverForskrivning:!0,Organisasjonsnummer:!0,Organisasjonsnavn:!0,
AntattTid:!0},dynamicProps:!1,dynamicItems:!1};function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate58.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,
valid0=!1,_errs1=errors;validate59(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.
concat(validate59.errors),errors=vErrors.length);var _valid0=_errs1===errors;if(valid0=valid0||_valid0,_valid0){var props0={};props0.Sprak=!0,props0.Fagomrader=
!0,props0.Lenker=!0,props0.Malgrupper=!0,props0.GrafiskeElementer=!0,props0.Innholdstyper=!0,props0.Klassifiseringer=!0,props0.VerktoyId=!0,props0.Navn=!0,props0.
Ingress=!0,props0.Beskrivelse=!0,props0.OpprettetDato=!0,props0.EndretDato=!0,props0.VerktoyFormalTypeId=!0,props0.VerktoyFormalNavn=!0,props0.FagligAnsvarlig=!0,
props0.UtvikletAv=!0,props0.Sokeord=!0,props0.Behandlerinnsyn=!0,props0.KreverForskrivning=!0,props0.Organisasjonsnummer=!0,props0.Organisasjonsnavn=!0,props0.AntattTid=
!0}let _errs2=errors;validate77(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate77.errors:vErrors.concat(
validate77.errors),errors=vErrors.length);var _valid0=_errs2===errors;if(valid0=valid0||_valid0,_valid0&&props0!==!0&&(props0=props0||{},props0.SprakKode=!0,props0.
SprakNavn=!0,props0.FagomradeType=!0,props0.FagomradeNavn=!0,props0.LenkeType=!0,props0.LenkeTypeNavn=!0,props0.Url=!0,props0.MalgruppeTypeId=!0,props0.MalgruppeNavn=
!0,props0.GrafiskElementId=!0,props0.GrafiskElementTypeNavn=!0,props0.InnholdstypeId=!0,props0.InnholdstypeNavn=!0,props0.KlassifiseringKode=!0,props0.KlassifiseringNavn=
!0,props0.VerktoyId=!0,props0.Navn=!0,props0.Ingress=!0,props0.Beskrivelse=!0,props0.OpprettetDato=!0,props0.EndretDato=!0,props0.VerktoyFormalTypeId=!0,props0.
VerktoyFormalNavn=!0,props0.FagligAnsvarlig=!0,props0.UtvikletAv=!0,props0.Sokeord=!0,props0.Behandlerinnsyn=!0,props0.KreverForskrivning=!0,props0.Organisasjonsnummer=
!0,props0.Organisasjonsnavn=!0,props0.AntattTid=!0),valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err0={instancePath,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate58.
errors=vErrors,evaluated0.props=props0,errors===0}validate58.evaluated={dynamicProps:!0,dynamicItems:!1};function validate81(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate81.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
Verktoy===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Verktoy"},message:"must have required property 'Ver\
ktoy'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Sidereferanse===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"Sidereferanse"},message:"must have required property 'Sidereferanse'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
AntallVerktoy===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"AntallVerktoy"},message:"must have required p\
roperty 'AntallVerktoy'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.TotaltAntall===void 0){let err3={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"TotaltAntall"},message:"must have required property 'TotaltAntall'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.Verktoy!==void 0){let data0=data.Verktoy;if(Array.isArray(data0)){if(data0.length>50){let err4={instancePath:instancePath+"/Verktoy",schemaPath:"\
#/properties/Verktoy/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++)validate58(data0[i0],{instancePath:instancePath+"/Verktoy/"+i0,parentData:data0,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/\
Verktoy",schemaPath:"#/properties/Verktoy/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.Sidereferanse!==void 0){let data2=data.Sidereferanse;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err6={instancePath:instancePath+
"/Sidereferanse",schemaPath:"#/properties/Sidereferanse/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}if(typeof data2=="number"&&isFinite(data2)&&(data2<1||isNaN(data2))){let err7={instancePath:instancePath+"/Sidereferanse",schemaPath:"#/prop\
erties/Sidereferanse/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}
if(data.AntallVerktoy!==void 0){let data3=data.AntallVerktoy;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+
"/AntallVerktoy",schemaPath:"#/properties/AntallVerktoy/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>50||isNaN(data3)){let err9={instancePath:instancePath+"/AntallVerktoy",schemaPath:"#/pr\
operties/AntallVerktoy/maximum",keyword:"maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}
if(data3<1||isNaN(data3)){let err10={instancePath:instancePath+"/AntallVerktoy",schemaPath:"#/properties/AntallVerktoy/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}if(data.TotaltAntall!==void 0){let data4=data.TotaltAntall;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err11={instancePath:instancePath+"/TotaltAntall",schemaPath:"#/properties/TotaltAntall/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data4=="number"&&isFinite(data4)&&
(data4<0||isNaN(data4))){let err12={instancePath:instancePath+"/TotaltAntall",schemaPath:"#/properties/TotaltAntall/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate81.errors=vErrors,errors===0}validate81.
evaluated={props:{Verktoy:!0,Sidereferanse:!0,AntallVerktoy:!0,TotaltAntall:!0},dynamicProps:!1,dynamicItems:!1};function validate57(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),
evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(Array.isArray(data)){if(data.length>50){let err0={
instancePath,schemaPath:"#/oneOf/0/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}let len0=data.length;for(let i0=0;i0<len0;i0++)validate58(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length)}else{let err1={instancePath,schemaPath:"#/o\
neOf/0/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs1===errors;
if(_valid0){valid0=!0,passing0=0;var items0=!0}let _errs4=errors;validate81(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length);var _valid0=_errs4===errors;if(_valid0&&valid0)valid0=!1,passing0=[passing0,
1];else if(_valid0){valid0=!0,passing0=1;var props1={};props1.Verktoy=!0,props1.Sidereferanse=!0,props1.AntallVerktoy=!0,props1.TotaltAntall=!0}if(valid0)errors=
_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err2={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate57.errors=vErrors,evaluated0.props=props1,
evaluated0.items=items0,errors===0}validate57.evaluated={dynamicProps:!0,dynamicItems:!0};var validateToolPage=validate84;function validate84(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate84.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Verktoy===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Verktoy"},message:"must have required property 'Verktoy'"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.Sidereferanse===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Sidereferanse"},message:"\
must have required property 'Sidereferanse'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.AntallVerktoy===void 0){let err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"AntallVerktoy"},message:"must have required property 'AntallVerktoy'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.TotaltAntall===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"TotaltAntall"},message:"\
must have required property 'TotaltAntall'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.Verktoy!==void 0){let data0=data.Verktoy;if(Array.
isArray(data0)){if(data0.length>50){let err4={instancePath:instancePath+"/Verktoy",schemaPath:"#/properties/Verktoy/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++)validate58(
data0[i0],{instancePath:instancePath+"/Verktoy/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:
vErrors.concat(validate58.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/Verktoy",schemaPath:"#/properties/Verktoy/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.Sidereferanse!==void 0){let data2=data.Sidereferanse;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err6={instancePath:instancePath+"/Sidereferanse",schemaPath:"#/properties/Siderefe\
ranse/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data2=="number"&&
isFinite(data2)&&(data2<1||isNaN(data2))){let err7={instancePath:instancePath+"/Sidereferanse",schemaPath:"#/properties/Sidereferanse/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.AntallVerktoy!==void 0){let data3=data.
AntallVerktoy;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err8={instancePath:instancePath+"/AntallVerktoy",schemaPath:"#/prope\
rties/AntallVerktoy/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(typeof data3==
"number"&&isFinite(data3)){if(data3>50||isNaN(data3)){let err9={instancePath:instancePath+"/AntallVerktoy",schemaPath:"#/properties/AntallVerktoy/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:50},message:"must be <= 50"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data3<1||isNaN(data3)){let err10={
instancePath:instancePath+"/AntallVerktoy",schemaPath:"#/properties/AntallVerktoy/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}if(data.TotaltAntall!==void 0){let data4=data.TotaltAntall;if(!(typeof data4=="number"&&!(data4%
1)&&!isNaN(data4)&&isFinite(data4))){let err11={instancePath:instancePath+"/TotaltAntall",schemaPath:"#/properties/TotaltAntall/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))){
let err12={instancePath:instancePath+"/TotaltAntall",schemaPath:"#/properties/TotaltAntall/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}return validate84.errors=vErrors,errors===0}validate84.evaluated={props:{
Verktoy:!0,Sidereferanse:!0,AntallVerktoy:!0,TotaltAntall:!0},dynamicProps:!1,dynamicItems:!1};var validateToolAnyShape=validate86;function validate86(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate86.evaluated;evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,_errs1=errors;validate59(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var _valid0=_errs1===errors;if(valid0=
valid0||_valid0,_valid0){var props0={};props0.Sprak=!0,props0.Fagomrader=!0,props0.Lenker=!0,props0.Malgrupper=!0,props0.GrafiskeElementer=!0,props0.Innholdstyper=
!0,props0.Klassifiseringer=!0,props0.VerktoyId=!0,props0.Navn=!0,props0.Ingress=!0,props0.Beskrivelse=!0,props0.OpprettetDato=!0,props0.EndretDato=!0,props0.VerktoyFormalTypeId=
!0,props0.VerktoyFormalNavn=!0,props0.FagligAnsvarlig=!0,props0.UtvikletAv=!0,props0.Sokeord=!0,props0.Behandlerinnsyn=!0,props0.KreverForskrivning=!0,props0.Organisasjonsnummer=
!0,props0.Organisasjonsnavn=!0,props0.AntattTid=!0}let _errs2=errors;validate77(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length);var _valid0=_errs2===errors;if(valid0=valid0||_valid0,_valid0&&props0!==
!0&&(props0=props0||{},props0.SprakKode=!0,props0.SprakNavn=!0,props0.FagomradeType=!0,props0.FagomradeNavn=!0,props0.LenkeType=!0,props0.LenkeTypeNavn=!0,props0.
Url=!0,props0.MalgruppeTypeId=!0,props0.MalgruppeNavn=!0,props0.GrafiskElementId=!0,props0.GrafiskElementTypeNavn=!0,props0.InnholdstypeId=!0,props0.InnholdstypeNavn=
!0,props0.KlassifiseringKode=!0,props0.KlassifiseringNavn=!0,props0.VerktoyId=!0,props0.Navn=!0,props0.Ingress=!0,props0.Beskrivelse=!0,props0.OpprettetDato=!0,
props0.EndretDato=!0,props0.VerktoyFormalTypeId=!0,props0.VerktoyFormalNavn=!0,props0.FagligAnsvarlig=!0,props0.UtvikletAv=!0,props0.Sokeord=!0,props0.Behandlerinnsyn=
!0,props0.KreverForskrivning=!0,props0.Organisasjonsnummer=!0,props0.Organisasjonsnavn=!0,props0.AntattTid=!0),valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.
length=_errs0:vErrors=null);else{let err0={instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}return validate86.errors=vErrors,evaluated0.props=props0,errors===0}validate86.evaluated={dynamicProps:!0,dynamicItems:!1};var validateToolCore=validate89;
function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate89.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
VerktoyId===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VerktoyId"},message:"must have required property \
'VerktoyId'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Navn===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"Navn"},message:"must have required property 'Navn'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.Ingress===void 0){
let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Ingress"},message:"must have required property 'Ingress'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.Beskrivelse===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Beskrivelse"},message:"must have required property 'Beskrivelse'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.OpprettetDato===void 0){let err4={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"OpprettetDato"},message:"must have required property 'OpprettetDato'"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.EndretDato===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
EndretDato"},message:"must have required property 'EndretDato'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.VerktoyFormalTypeId===void 0){
let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VerktoyFormalTypeId"},message:"must have required property 'VerktoyFo\
rmalTypeId'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.VerktoyFormalNavn===void 0){let err7={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"VerktoyFormalNavn"},message:"must have required property 'VerktoyFormalNavn'"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}if(data.FagligAnsvarlig===void 0){let err8={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"FagligAnsvarlig"},message:"\
must have required property 'FagligAnsvarlig'"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data.UtvikletAv===void 0){let err9={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"UtvikletAv"},message:"must have required property 'UtvikletAv'"};vErrors===null?vErrors=[err9]:vErrors.push(
err9),errors++}if(data.Sokeord===void 0){let err10={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Sokeord"},message:"must hav\
e required property 'Sokeord'"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.Behandlerinnsyn===void 0){let err11={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"Behandlerinnsyn"},message:"must have required property 'Behandlerinnsyn'"};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}if(data.KreverForskrivning===void 0){let err12={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Kr\
everForskrivning"},message:"must have required property 'KreverForskrivning'"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data.Organisasjonsnummer===
void 0){let err13={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Organisasjonsnummer"},message:"must have required property '\
Organisasjonsnummer'"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(data.Organisasjonsnavn===void 0){let err14={instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"Organisasjonsnavn"},message:"must have required property 'Organisasjonsnavn'"};vErrors===null?vErrors=[err14]:
vErrors.push(err14),errors++}if(data.AntattTid===void 0){let err15={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"AntattTid"},
message:"must have required property 'AntattTid'"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data.VerktoyId!==void 0){let data0=data.VerktoyId;
if(typeof data0=="string"){if(!formats0.test(data0)){let err16={instancePath:instancePath+"/VerktoyId",schemaPath:"#/properties/VerktoyId/format",keyword:"forma\
t",params:{format:"uuid"},message:'must match format "uuid"'};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={instancePath:instancePath+
"/VerktoyId",schemaPath:"#/properties/VerktoyId/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err17]:vErrors.push(
err17),errors++}}if(data.Navn!==void 0&&typeof data.Navn!="string"){let err18={instancePath:instancePath+"/Navn",schemaPath:"#/properties/Navn/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data.Ingress!==void 0&&typeof data.Ingress!=
"string"){let err19={instancePath:instancePath+"/Ingress",schemaPath:"#/properties/Ingress/type",keyword:"type",params:{type:"string"},message:"must be string"};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(data.Beskrivelse!==void 0&&typeof data.Beskrivelse!="string"){let err20={instancePath:instancePath+
"/Beskrivelse",schemaPath:"#/properties/Beskrivelse/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}if(data.OpprettetDato!==void 0&&typeof data.OpprettetDato!="string"){let err21={instancePath:instancePath+"/OpprettetDato",schemaPath:"#/pr\
operties/OpprettetDato/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data.
EndretDato!==void 0&&typeof data.EndretDato!="string"){let err22={instancePath:instancePath+"/EndretDato",schemaPath:"#/properties/EndretDato/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data.VerktoyFormalTypeId!==void 0){let data6=data.
VerktoyFormalTypeId;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err23={instancePath:instancePath+"/VerktoyFormalTypeId",schemaPath:"\
#/properties/VerktoyFormalTypeId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}
if(!(data6===2||data6===4||data6===5)){let err24={instancePath:instancePath+"/VerktoyFormalTypeId",schemaPath:"#/properties/VerktoyFormalTypeId/enum",keyword:"e\
num",params:{allowedValues:schema27.properties.VerktoyFormalTypeId.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err24]:vErrors.
push(err24),errors++}}if(data.VerktoyFormalNavn!==void 0){let data7=data.VerktoyFormalNavn;if(typeof data7!="string"){let err25={instancePath:instancePath+"/Ver\
ktoyFormalNavn",schemaPath:"#/properties/VerktoyFormalNavn/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err25]:
vErrors.push(err25),errors++}if(!(data7==="Læring"||data7==="Behandling"||data7==="Kartlegging")){let err26={instancePath:instancePath+"/VerktoyFormalNavn",schemaPath:"\
#/properties/VerktoyFormalNavn/enum",keyword:"enum",params:{allowedValues:schema27.properties.VerktoyFormalNavn.enum},message:"must be equal to one of the allow\
ed values"};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data.FagligAnsvarlig!==void 0&&typeof data.FagligAnsvarlig!="string"){let err27={instancePath:instancePath+
"/FagligAnsvarlig",schemaPath:"#/properties/FagligAnsvarlig/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err27]:
vErrors.push(err27),errors++}if(data.UtvikletAv!==void 0&&typeof data.UtvikletAv!="string"){let err28={instancePath:instancePath+"/UtvikletAv",schemaPath:"#/pro\
perties/UtvikletAv/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data.Sokeord!==
void 0){let data10=data.Sokeord;if(Array.isArray(data10)){let len0=data10.length;for(let i0=0;i0<len0;i0++)if(typeof data10[i0]!="string"){let err29={instancePath:instancePath+
"/Sokeord/"+i0,schemaPath:"#/properties/Sokeord/items/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err29]:vErrors.
push(err29),errors++}}else{let err30={instancePath:instancePath+"/Sokeord",schemaPath:"#/properties/Sokeord/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data.Behandlerinnsyn!==void 0){let data12=data.Behandlerinnsyn;if(typeof data12!=
"string"){let err31={instancePath:instancePath+"/Behandlerinnsyn",schemaPath:"#/properties/Behandlerinnsyn/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}if(!(data12==="Ingen"||data12==="Krever"||data12==="Tilbys i verktøyet")){let err32={
instancePath:instancePath+"/Behandlerinnsyn",schemaPath:"#/properties/Behandlerinnsyn/enum",keyword:"enum",params:{allowedValues:schema27.properties.Behandlerinnsyn.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data.KreverForskrivning!==void 0&&typeof data.
KreverForskrivning!="boolean"){let err33={instancePath:instancePath+"/KreverForskrivning",schemaPath:"#/properties/KreverForskrivning/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(data.Organisasjonsnummer!==void 0){let data14=data.Organisasjonsnummer;
if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(data14)&&isFinite(data14))){let err34={instancePath:instancePath+"/Organisasjonsnummer",schemaPath:"#/properti\
es/Organisasjonsnummer/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}if(data.
Organisasjonsnavn!==void 0&&typeof data.Organisasjonsnavn!="string"){let err35={instancePath:instancePath+"/Organisasjonsnavn",schemaPath:"#/properties/Organisa\
sjonsnavn/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}if(data.AntattTid!==
void 0){let data16=data.AntattTid;if(!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(data16))&&data16!==null){let err36={instancePath:instancePath+
"/AntattTid",schemaPath:"#/properties/AntattTid/type",keyword:"type",params:{type:schema27.properties.AntattTid.type},message:"must be integer,null"};vErrors===
null?vErrors=[err36]:vErrors.push(err36),errors++}}}else{let err37={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}return validate89.errors=vErrors,errors===0}validate89.evaluated={props:{VerktoyId:!0,Navn:!0,Ingress:!0,
Beskrivelse:!0,OpprettetDato:!0,EndretDato:!0,VerktoyFormalTypeId:!0,VerktoyFormalNavn:!0,FagligAnsvarlig:!0,UtvikletAv:!0,Sokeord:!0,Behandlerinnsyn:!0,KreverForskrivning:!0,
Organisasjonsnummer:!0,Organisasjonsnavn:!0,AntattTid:!0},dynamicProps:!1,dynamicItems:!1};var validateTool=validate90;function validate90(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate90.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate60(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Sprak===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Sprak"},message:"must have required property 'Sprak'"};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}if(data.Fagomrader===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Fagomrader"},message:"must have required property 'Fagomrader'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.Lenker===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"Lenker"},message:"must have required property 'Lenker'"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(data.Malgrupper===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Malgrupper"},message:"\
must have required property 'Malgrupper'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.GrafiskeElementer===void 0){let err4={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"GrafiskeElementer"},message:"must have required property 'GrafiskeElementer'"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}if(data.Innholdstyper===void 0){let err5={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
Innholdstyper"},message:"must have required property 'Innholdstyper'"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.Klassifiseringer===void 0){
let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Klassifiseringer"},message:"must have required property 'Klassifiseri\
nger'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.Sprak!==void 0){let data0=data.Sprak;if(Array.isArray(data0)){let len0=data0.length;for(let i0=0;i0<
len0;i0++)validate62(data0[i0],{instancePath:instancePath+"/Sprak/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length)}else{let err7={instancePath:instancePath+"/Sprak",schemaPath:"#/properties/Sprak/type",
keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.Fagomrader!==void 0){let data2=data.
Fagomrader;if(Array.isArray(data2)){let len1=data2.length;for(let i1=0;i1<len1;i1++)validate64(data2[i1],{instancePath:instancePath+"/Fagomrader/"+i1,parentData:data2,
parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)}else{let err8={
instancePath:instancePath+"/Fagomrader",schemaPath:"#/properties/Fagomrader/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}}if(data.Lenker!==void 0){let data4=data.Lenker;if(Array.isArray(data4)){let len2=data4.length;for(let i2=0;i2<len2;i2++)validate66(
data4[i2],{instancePath:instancePath+"/Lenker/"+i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.
concat(validate66.errors),errors=vErrors.length)}else{let err9={instancePath:instancePath+"/Lenker",schemaPath:"#/properties/Lenker/type",keyword:"type",params:{
type:"array"},message:"must be array"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.Malgrupper!==void 0){let data6=data.Malgrupper;if(Array.
isArray(data6)){let len3=data6.length;for(let i3=0;i3<len3;i3++)validate68(data6[i3],{instancePath:instancePath+"/Malgrupper/"+i3,parentData:data6,parentDataProperty:i3,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length)}else{let err10={instancePath:instancePath+
"/Malgrupper",schemaPath:"#/properties/Malgrupper/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err10]:vErrors.push(
err10),errors++}}if(data.GrafiskeElementer!==void 0){let data8=data.GrafiskeElementer;if(Array.isArray(data8)){let len4=data8.length;for(let i4=0;i4<len4;i4++)validate70(
data8[i4],{instancePath:instancePath+"/GrafiskeElementer/"+i4,parentData:data8,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.
errors:vErrors.concat(validate70.errors),errors=vErrors.length)}else{let err11={instancePath:instancePath+"/GrafiskeElementer",schemaPath:"#/properties/Grafiske\
Elementer/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.Innholdstyper!==
void 0){let data10=data.Innholdstyper;if(Array.isArray(data10)){let len5=data10.length;for(let i5=0;i5<len5;i5++)validate72(data10[i5],{instancePath:instancePath+
"/Innholdstyper/"+i5,parentData:data10,parentDataProperty:i5,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),
errors=vErrors.length)}else{let err12={instancePath:instancePath+"/Innholdstyper",schemaPath:"#/properties/Innholdstyper/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.Klassifiseringer!==void 0){let data12=data.Klassifiseringer;if(Array.
isArray(data12)){let len6=data12.length;for(let i6=0;i6<len6;i6++)validate74(data12[i6],{instancePath:instancePath+"/Klassifiseringer/"+i6,parentData:data12,parentDataProperty:i6,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length)}else{let err13={instancePath:instancePath+
"/Klassifiseringer",schemaPath:"#/properties/Klassifiseringer/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}}}else{let err14={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}return validate90.errors=vErrors,errors===0}validate90.evaluated={props:{Sprak:!0,Fagomrader:!0,Lenker:!0,Malgrupper:!0,GrafiskeElementer:!0,
Innholdstyper:!0,Klassifiseringer:!0,VerktoyId:!0,Navn:!0,Ingress:!0,Beskrivelse:!0,OpprettetDato:!0,EndretDato:!0,VerktoyFormalTypeId:!0,VerktoyFormalNavn:!0,FagligAnsvarlig:!0,
UtvikletAv:!0,Sokeord:!0,Behandlerinnsyn:!0,KreverForskrivning:!0,Organisasjonsnummer:!0,Organisasjonsnavn:!0,AntattTid:!0},dynamicProps:!1,dynamicItems:!1};var validateFlatTool=validate99;
function validate99(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate99.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),validate60(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.SprakKode===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"SprakKode"},message:"must \
have required property 'SprakKode'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.FagomradeType===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"FagomradeType"},message:"must have required property 'FagomradeType'"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.Url===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Url"},message:"must have re\
quired property 'Url'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.MalgruppeTypeId===void 0){let err3={instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"MalgruppeTypeId"},message:"must have required property 'MalgruppeTypeId'"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}if(data.GrafiskElementId===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"GrafiskElement\
Id"},message:"must have required property 'GrafiskElementId'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.InnholdstypeId===void 0){let err5={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"InnholdstypeId"},message:"must have required property 'InnholdstypeId'"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.KlassifiseringKode===void 0){let err6={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
KlassifiseringKode"},message:"must have required property 'KlassifiseringKode'"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.SprakKode!==void 0){
let data0=data.SprakKode;if(typeof data0!="string"&&data0!==null){let err7={instancePath:instancePath+"/SprakKode",schemaPath:"#/properties/SprakKode/type",keyword:"\
type",params:{type:schema35.properties.SprakKode.type},message:"must be string,null"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.SprakNavn!==
void 0){let data1=data.SprakNavn;if(typeof data1!="string"&&data1!==null){let err8={instancePath:instancePath+"/SprakNavn",schemaPath:"#/properties/SprakNavn/ty\
pe",keyword:"type",params:{type:schema35.properties.SprakNavn.type},message:"must be string,null"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.
FagomradeType!==void 0){let data2=data.FagomradeType;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))&&data2!==null){let err9={instancePath:instancePath+
"/FagomradeType",schemaPath:"#/properties/FagomradeType/type",keyword:"type",params:{type:schema35.properties.FagomradeType.type},message:"must be integer,null"};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.FagomradeNavn!==void 0){let data3=data.FagomradeNavn;if(typeof data3!="string"&&data3!==null){
let err10={instancePath:instancePath+"/FagomradeNavn",schemaPath:"#/properties/FagomradeNavn/type",keyword:"type",params:{type:schema35.properties.FagomradeNavn.
type},message:"must be string,null"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.LenkeType!==void 0){let data4=data.LenkeType;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))&&data4!==null){let err11={instancePath:instancePath+"/LenkeType",schemaPath:"#/properties/LenkeType/type",
keyword:"type",params:{type:schema35.properties.LenkeType.type},message:"must be integer,null"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.
LenkeTypeNavn!==void 0){let data5=data.LenkeTypeNavn;if(typeof data5!="string"&&data5!==null){let err12={instancePath:instancePath+"/LenkeTypeNavn",schemaPath:"\
#/properties/LenkeTypeNavn/type",keyword:"type",params:{type:schema35.properties.LenkeTypeNavn.type},message:"must be string,null"};vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++}}if(data.Url!==void 0){let data6=data.Url;if(typeof data6!="string"&&data6!==null){let err13={instancePath:instancePath+"/Url",schemaPath:"\
#/properties/Url/type",keyword:"type",params:{type:schema35.properties.Url.type},message:"must be string,null"};vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++}}if(data.MalgruppeTypeId!==void 0){let data7=data.MalgruppeTypeId;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))&&data7!==null){
let err14={instancePath:instancePath+"/MalgruppeTypeId",schemaPath:"#/properties/MalgruppeTypeId/type",keyword:"type",params:{type:schema35.properties.MalgruppeTypeId.
type},message:"must be integer,null"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.MalgruppeNavn!==void 0){let data8=data.MalgruppeNavn;
if(typeof data8!="string"&&data8!==null){let err15={instancePath:instancePath+"/MalgruppeNavn",schemaPath:"#/properties/MalgruppeNavn/type",keyword:"type",params:{
type:schema35.properties.MalgruppeNavn.type},message:"must be string,null"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.GrafiskElementId!==
void 0){let data9=data.GrafiskElementId;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))&&data9!==null){let err16={instancePath:instancePath+
"/GrafiskElementId",schemaPath:"#/properties/GrafiskElementId/type",keyword:"type",params:{type:schema35.properties.GrafiskElementId.type},message:"must be inte\
ger,null"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data.GrafiskElementTypeNavn!==void 0){let data10=data.GrafiskElementTypeNavn;if(typeof data10!=
"string"&&data10!==null){let err17={instancePath:instancePath+"/GrafiskElementTypeNavn",schemaPath:"#/properties/GrafiskElementTypeNavn/type",keyword:"type",params:{
type:schema35.properties.GrafiskElementTypeNavn.type},message:"must be string,null"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.InnholdstypeId!==
void 0){let data11=data.InnholdstypeId;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))&&data11!==null){let err18={instancePath:instancePath+
"/InnholdstypeId",schemaPath:"#/properties/InnholdstypeId/type",keyword:"type",params:{type:schema35.properties.InnholdstypeId.type},message:"must be integer,nu\
ll"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.InnholdstypeNavn!==void 0){let data12=data.InnholdstypeNavn;if(typeof data12!="string"&&
data12!==null){let err19={instancePath:instancePath+"/InnholdstypeNavn",schemaPath:"#/properties/InnholdstypeNavn/type",keyword:"type",params:{type:schema35.properties.
InnholdstypeNavn.type},message:"must be string,null"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.KlassifiseringKode!==void 0){let data13=data.
KlassifiseringKode;if(typeof data13!="string"&&data13!==null){let err20={instancePath:instancePath+"/KlassifiseringKode",schemaPath:"#/properties/Klassifisering\
Kode/type",keyword:"type",params:{type:schema35.properties.KlassifiseringKode.type},message:"must be string,null"};vErrors===null?vErrors=[err20]:vErrors.push(err20),
errors++}}if(data.KlassifiseringNavn!==void 0){let data14=data.KlassifiseringNavn;if(typeof data14!="string"&&data14!==null){let err21={instancePath:instancePath+
"/KlassifiseringNavn",schemaPath:"#/properties/KlassifiseringNavn/type",keyword:"type",params:{type:schema35.properties.KlassifiseringNavn.type},message:"must b\
e string,null"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}}else{let err22={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}return validate99.errors=vErrors,errors===0}validate99.evaluated={props:{
SprakKode:!0,SprakNavn:!0,FagomradeType:!0,FagomradeNavn:!0,LenkeType:!0,LenkeTypeNavn:!0,Url:!0,MalgruppeTypeId:!0,MalgruppeNavn:!0,GrafiskElementId:!0,GrafiskElementTypeNavn:!0,
InnholdstypeId:!0,InnholdstypeNavn:!0,KlassifiseringKode:!0,KlassifiseringNavn:!0,VerktoyId:!0,Navn:!0,Ingress:!0,Beskrivelse:!0,OpprettetDato:!0,EndretDato:!0,
VerktoyFormalTypeId:!0,VerktoyFormalNavn:!0,FagligAnsvarlig:!0,UtvikletAv:!0,Sokeord:!0,Behandlerinnsyn:!0,KreverForskrivning:!0,Organisasjonsnummer:!0,Organisasjonsnavn:!0,
AntattTid:!0},dynamicProps:!1,dynamicItems:!1};var validateLanguage=validate101;function validate101(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate101.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.SprakKode===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"SprakKode"},message:"must have required property 'SprakKode'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
SprakNavn===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"SprakNavn"},message:"must have required property \
'SprakNavn'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.SprakKode!==void 0){let data0=data.SprakKode;if(typeof data0!="string"){let err2={
instancePath:instancePath+"/SprakKode",schemaPath:"#/properties/SprakKode/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(!(data0==="en-GB"||data0==="nn-NO"||data0==="nb-NO")){let err3={instancePath:instancePath+"/SprakKode",schemaPath:"#/prope\
rties/SprakKode/enum",keyword:"enum",params:{allowedValues:schema28.properties.SprakKode.enum},message:"must be equal to one of the allowed values"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}}if(data.SprakNavn!==void 0){let data1=data.SprakNavn;if(typeof data1!="string"){let err4={instancePath:instancePath+
"/SprakNavn",schemaPath:"#/properties/SprakNavn/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}if(!(data1==="Engelsk"||data1==="Norsk Nynorsk"||data1==="Norsk Bokmål")){let err5={instancePath:instancePath+"/SprakNavn",schemaPath:"#/propert\
ies/SprakNavn/enum",keyword:"enum",params:{allowedValues:schema28.properties.SprakNavn.enum},message:"must be equal to one of the allowed values"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}return validate101.errors=vErrors,errors===0}validate101.evaluated={props:{SprakKode:!0,SprakNavn:!0},dynamicProps:!1,
dynamicItems:!1};var validateSubjectArea=validate102;function validate102(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate102.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.FagomradeType===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
FagomradeType"},message:"must have required property 'FagomradeType'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.FagomradeNavn===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"FagomradeNavn"},message:"must have required property 'FagomradeNavn'"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.FagomradeType!==void 0){let data0=data.FagomradeType;if(!(typeof data0=="number"&&!(data0%1)&&
!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/FagomradeType",schemaPath:"#/properties/FagomradeType/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(!(data0===1||data0===2||data0===3)){let err3={instancePath:instancePath+
"/FagomradeType",schemaPath:"#/properties/FagomradeType/enum",keyword:"enum",params:{allowedValues:schema29.properties.FagomradeType.enum},message:"must be equa\
l to one of the allowed values"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.FagomradeNavn!==void 0){let data1=data.FagomradeNavn;if(typeof data1!=
"string"){let err4={instancePath:instancePath+"/FagomradeNavn",schemaPath:"#/properties/FagomradeNavn/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!(data1==="Psykisk helse"||data1==="Fysisk Helse"||data1==="Livsstil")){let err5={instancePath:instancePath+
"/FagomradeNavn",schemaPath:"#/properties/FagomradeNavn/enum",keyword:"enum",params:{allowedValues:schema29.properties.FagomradeNavn.enum},message:"must be equa\
l to one of the allowed values"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate102.errors=vErrors,errors===0}validate102.evaluated=
{props:{FagomradeType:!0,FagomradeNavn:!0},dynamicProps:!1,dynamicItems:!1};var validateLink=validate103;function validate103(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate103.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.LenkeType===void 0){let err0={instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"LenkeType"},message:"must have required property 'LenkeType'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}if(data.LenkeTypeNavn===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"LenkeTypeNavn"},message:"mus\
t have required property 'LenkeTypeNavn'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.Url===void 0){let err2={instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"Url"},message:"must have required property 'Url'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.LenkeType!==void 0){let data0=data.LenkeType;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err3={instancePath:instancePath+
"/LenkeType",schemaPath:"#/properties/LenkeType/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err3]:vErrors.push(
err3),errors++}if(data0!==50){let err4={instancePath:instancePath+"/LenkeType",schemaPath:"#/properties/LenkeType/const",keyword:"const",params:{allowedValue:50},
message:"must be equal to constant"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.LenkeTypeNavn!==void 0){let data1=data.LenkeTypeNavn;if(typeof data1!=
"string"){let err5={instancePath:instancePath+"/LenkeTypeNavn",schemaPath:"#/properties/LenkeTypeNavn/type",keyword:"type",params:{type:"string"},message:"must \
be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data1!=="Lenke til verktøy"){let err6={instancePath:instancePath+"/LenkeTypeNavn",schemaPath:"\
#/properties/LenkeTypeNavn/const",keyword:"const",params:{allowedValue:"Lenke til verktøy"},message:"must be equal to constant"};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}if(data.Url!==void 0){let data2=data.Url;if(typeof data2=="string"){if(!formats4(data2)){let err7={instancePath:instancePath+"/Url",
schemaPath:"#/properties/Url/format",keyword:"format",params:{format:"uri"},message:'must match format "uri"'};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}}else{let err8={instancePath:instancePath+"/Url",schemaPath:"#/properties/Url/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate103.errors=vErrors,errors===0}validate103.evaluated={props:{LenkeType:!0,LenkeTypeNavn:!0,
Url:!0},dynamicProps:!1,dynamicItems:!1};var validateTargetGroup=validate104;function validate104(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate104.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.MalgruppeTypeId===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"MalgruppeTypeId"},message:"must have required property 'MalgruppeTypeId'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.MalgruppeNavn===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"MalgruppeNavn"},message:"must have re\
quired property 'MalgruppeNavn'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.MalgruppeTypeId!==void 0){let data0=data.MalgruppeTypeId;if(!(typeof data0==
"number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+"/MalgruppeTypeId",schemaPath:"#/properties/MalgruppeTypeId/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(!(data0===1||data0===2||data0===3||data0===
4)){let err3={instancePath:instancePath+"/MalgruppeTypeId",schemaPath:"#/properties/MalgruppeTypeId/enum",keyword:"enum",params:{allowedValues:schema31.properties.
MalgruppeTypeId.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.MalgruppeNavn!==void 0){
let data1=data.MalgruppeNavn;if(typeof data1!="string"){let err4={instancePath:instancePath+"/MalgruppeNavn",schemaPath:"#/properties/MalgruppeNavn/type",keyword:"\
type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!(data1==="Barn"||data1==="Ungdom"||data1===
"Voksne"||data1==="Eldre")){let err5={instancePath:instancePath+"/MalgruppeNavn",schemaPath:"#/properties/MalgruppeNavn/enum",keyword:"enum",params:{allowedValues:schema31.
properties.MalgruppeNavn.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate104.
errors=vErrors,errors===0}validate104.evaluated={props:{MalgruppeTypeId:!0,MalgruppeNavn:!0},dynamicProps:!1,dynamicItems:!1};var validateGraphicElement=validate105;
function validate105(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate105.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
GrafiskElementId===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"GrafiskElementId"},message:"must have requ\
ired property 'GrafiskElementId'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.GrafiskElementTypeNavn===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"GrafiskElementTypeNavn"},message:"must have required property 'GrafiskElementTypeNavn'"};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}if(data.GrafiskElementId!==void 0){let data0=data.GrafiskElementId;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&
isFinite(data0))){let err2={instancePath:instancePath+"/GrafiskElementId",schemaPath:"#/properties/GrafiskElementId/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)&&(data0<1||isNaN(data0))){let err3={
instancePath:instancePath+"/GrafiskElementId",schemaPath:"#/properties/GrafiskElementId/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.GrafiskElementTypeNavn!==void 0){let data1=data.GrafiskElementTypeNavn;if(typeof data1!=
"string"){let err4={instancePath:instancePath+"/GrafiskElementTypeNavn",schemaPath:"#/properties/GrafiskElementTypeNavn/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!(data1==="Bilde"||data1==="Ikon")){let err5={instancePath:instancePath+
"/GrafiskElementTypeNavn",schemaPath:"#/properties/GrafiskElementTypeNavn/enum",keyword:"enum",params:{allowedValues:schema32.properties.GrafiskElementTypeNavn.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate105.errors=vErrors,
errors===0}validate105.evaluated={props:{GrafiskElementId:!0,GrafiskElementTypeNavn:!0},dynamicProps:!1,dynamicItems:!1};var validateContentType=validate106;function validate106(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate106.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.InnholdstypeId===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"InnholdstypeId"},message:"must have required property 'InnholdstypeId\
'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.InnholdstypeNavn===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"InnholdstypeNavn"},message:"must have required property 'InnholdstypeNavn'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.InnholdstypeId!==void 0){let data0=data.InnholdstypeId;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0))){let err2={instancePath:instancePath+
"/InnholdstypeId",schemaPath:"#/properties/InnholdstypeId/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(typeof data0=="number"&&isFinite(data0)){if(data0>10||isNaN(data0)){let err3={instancePath:instancePath+"/InnholdstypeId",schemaPath:"\
#/properties/InnholdstypeId/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data0<1||isNaN(data0)){let err4={instancePath:instancePath+"/InnholdstypeId",schemaPath:"#/properties/InnholdstypeId/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}if(data.InnholdstypeNavn!==void 0){let data1=data.InnholdstypeNavn;
if(typeof data1!="string"){let err5={instancePath:instancePath+"/InnholdstypeNavn",schemaPath:"#/properties/InnholdstypeNavn/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(!(data1==="Video"||data1==="Podcast"||data1==="Informasjon"||data1===
"Oppgaver"||data1==="Spill"||data1==="Chat"||data1==="Forum"||data1==="Egenregistreringer"||data1==="Måleverktøy"||data1==="Anbefalinger og råd")){let err6={
instancePath:instancePath+"/InnholdstypeNavn",schemaPath:"#/properties/InnholdstypeNavn/enum",keyword:"enum",params:{allowedValues:schema33.properties.InnholdstypeNavn.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate106.errors=vErrors,
errors===0}validate106.evaluated={props:{InnholdstypeId:!0,InnholdstypeNavn:!0},dynamicProps:!1,dynamicItems:!1};var validateClassification=validate107;function validate107(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate107.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.KlassifiseringKode===void 0){
let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"KlassifiseringKode"},message:"must have required property 'Klassifise\
ringKode'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.KlassifiseringNavn===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"KlassifiseringNavn"},message:"must have required property 'KlassifiseringNavn'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}if(data.KlassifiseringKode!==void 0&&typeof data.KlassifiseringKode!="string"){let err2={instancePath:instancePath+"/KlassifiseringKode",schemaPath:"#/\
properties/KlassifiseringKode/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
KlassifiseringNavn!==void 0&&typeof data.KlassifiseringNavn!="string"){let err3={instancePath:instancePath+"/KlassifiseringNavn",schemaPath:"#/properties/Klassi\
fiseringNavn/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate107.
errors=vErrors,errors===0}validate107.evaluated={props:{KlassifiseringKode:!0,KlassifiseringNavn:!0},dynamicProps:!1,dynamicItems:!1};var validateSearchResult=validate108;function validate109(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate109.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
VerktoyId===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VerktoyId"},message:"must have required property \
'VerktoyId'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Navn===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"Navn"},message:"must have required property 'Navn'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.VerktoyId!==void 0){
let data0=data.VerktoyId;if(typeof data0=="string"){if(!formats0.test(data0)){let err2={instancePath:instancePath+"/VerktoyId",schemaPath:"#/properties/VerktoyI\
d/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={
instancePath:instancePath+"/VerktoyId",schemaPath:"#/properties/VerktoyId/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data.Navn!==void 0&&typeof data.Navn!="string"){let err4={instancePath:instancePath+"/Navn",schemaPath:"#/properties/Navn\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate109.errors=vErrors,
errors===0}validate109.evaluated={props:{VerktoyId:!0,Navn:!0},dynamicProps:!1,dynamicItems:!1};function validate108(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate108.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),Array.isArray(data)){if(data.length>50){let err0={instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let len0=data.length;for(let i0=0;i0<len0;i0++)validate109(
data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate109.errors:vErrors.concat(
validate109.errors),errors=vErrors.length)}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}return validate108.errors=vErrors,errors===0}validate108.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var validateSearchHit=validate111;
function validate111(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate111.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
VerktoyId===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"VerktoyId"},message:"must have required property \
'VerktoyId'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Navn===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"Navn"},message:"must have required property 'Navn'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.VerktoyId!==void 0){
let data0=data.VerktoyId;if(typeof data0=="string"){if(!formats0.test(data0)){let err2={instancePath:instancePath+"/VerktoyId",schemaPath:"#/properties/VerktoyI\
d/format",keyword:"format",params:{format:"uuid"},message:'must match format "uuid"'};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={
instancePath:instancePath+"/VerktoyId",schemaPath:"#/properties/VerktoyId/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data.Navn!==void 0&&typeof data.Navn!="string"){let err4={instancePath:instancePath+"/Navn",schemaPath:"#/properties/Navn\
/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate111.errors=vErrors,
errors===0}validate111.evaluated={props:{VerktoyId:!0,Navn:!0},dynamicProps:!1,dynamicItems:!1};var validateGuidanceService=validate112,schema52={type:"object",
properties:{Id:{description:"Passed over; the URL says which one is meant.",type:["string","null"]},Telefon:{type:["string","null"]},Url:{type:["string","null"]},
Apningstider:{type:["array","null"],items:{$ref:"#/components/schemas/OpeningHours"}}}},schema53={type:"object",required:["Dag"],properties:{Dag:{$ref:"#/compon\
ents/schemas/Weekday"},FraKl:{$ref:"#/components/schemas/TimeOfDay"},TilKl:{$ref:"#/components/schemas/TimeOfDay"},ApenHeleDagen:{type:["boolean","null"]}}};var pattern7=new RegExp("^([Mm]andag|[Tt]irsdag|[Oo]nsdag|[Tt]orsdag|[Ff]redag|[Ll]ørdag|[Ss]øndag)$","u");function validate114(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate114.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),
evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(typeof data=="string"){if(!pattern7.test(data)){let err0={
instancePath,schemaPath:"#/oneOf/0/pattern",keyword:"pattern",params:{pattern:"^([Mm]andag|[Tt]irsdag|[Oo]nsdag|[Tt]orsdag|[Ff]redag|[Ll]ørdag|[Ss]øndag)$"},message:'\
must match pattern "^([Mm]andag|[Tt]irsdag|[Oo]nsdag|[Tt]orsdag|[Ff]redag|[Ll]ørdag|[Ss]øndag)$"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{
let err1={instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}var _valid0=_errs1===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data))){let err2={
instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(typeof data=="number"&&isFinite(data)){if(data>7||isNaN(data)){let err3={instancePath,schemaPath:"#/oneOf/1/maximum",keyword:"maximum",params:{comparison:"<=",
limit:7},message:"must be <= 7"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data<1||isNaN(data)){let err4={instancePath,schemaPath:"#/oneOf/1/\
minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}var _valid0=_errs3===
errors;if(_valid0&&valid0?(valid0=!1,passing0=[passing0,1]):_valid0&&(valid0=!0,passing0=1),valid0)errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=
null);else{let err5={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}return validate114.errors=vErrors,errors===0}validate114.evaluated={dynamicProps:!1,dynamicItems:!1};var schema55={
type:["string","null"],pattern:"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"},pattern8=new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$","u");function validate116(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate116.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"&&data!==null){let err0={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:schema55.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="string"&&!pattern8.test(
data)){let err1={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"},message:'must match patt\
ern "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"'};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate116.errors=vErrors,errors===0}validate116.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate113(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate113.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.Dag===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Dag"},message:"\
must have required property 'Dag'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.Dag!==void 0&&(validate114(data.Dag,{instancePath:instancePath+
"/Dag",parentData:data,parentDataProperty:"Dag",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate114.errors:vErrors.concat(validate114.errors),errors=
vErrors.length)),data.FraKl!==void 0&&(validate116(data.FraKl,{instancePath:instancePath+"/FraKl",parentData:data,parentDataProperty:"FraKl",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors),errors=vErrors.length)),data.TilKl!==void 0&&(validate116(data.TilKl,{instancePath:instancePath+
"/TilKl",parentData:data,parentDataProperty:"TilKl",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors),errors=
vErrors.length)),data.ApenHeleDagen!==void 0){let data3=data.ApenHeleDagen;if(typeof data3!="boolean"&&data3!==null){let err1={instancePath:instancePath+"/ApenH\
eleDagen",schemaPath:"#/properties/ApenHeleDagen/type",keyword:"type",params:{type:schema53.properties.ApenHeleDagen.type},message:"must be boolean,null"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate113.errors=vErrors,errors===0}validate113.evaluated={props:{Dag:!0,FraKl:!0,TilKl:!0,ApenHeleDagen:!0},
dynamicProps:!1,dynamicItems:!1};function validate112(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate112.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.Id!==void 0){let data0=data.Id;if(typeof data0!="string"&&data0!==null){let err0={instancePath:instancePath+"/Id",schemaPath:"\
#/properties/Id/type",keyword:"type",params:{type:schema52.properties.Id.type},message:"must be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}
if(data.Telefon!==void 0){let data1=data.Telefon;if(typeof data1!="string"&&data1!==null){let err1={instancePath:instancePath+"/Telefon",schemaPath:"#/propertie\
s/Telefon/type",keyword:"type",params:{type:schema52.properties.Telefon.type},message:"must be string,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}
if(data.Url!==void 0){let data2=data.Url;if(typeof data2!="string"&&data2!==null){let err2={instancePath:instancePath+"/Url",schemaPath:"#/properties/Url/type",
keyword:"type",params:{type:schema52.properties.Url.type},message:"must be string,null"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.Apningstider!==
void 0){let data3=data.Apningstider;if(!Array.isArray(data3)&&data3!==null){let err3={instancePath:instancePath+"/Apningstider",schemaPath:"#/properties/Apnings\
tider/type",keyword:"type",params:{type:schema52.properties.Apningstider.type},message:"must be array,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(Array.isArray(data3)){let len0=data3.length;for(let i0=0;i0<len0;i0++)validate113(data3[i0],{instancePath:instancePath+"/Apningstider/"+i0,parentData:data3,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors),errors=vErrors.length)}}}else{let err4={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate112.errors=vErrors,
errors===0}validate112.evaluated={props:{Id:!0,Telefon:!0,Url:!0,Apningstider:!0},dynamicProps:!1,dynamicItems:!1};var validateOpeningHours=validate120;function validate120(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate120.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.Dag===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Dag"},message:"must have required property 'Dag'"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(data.Dag!==void 0&&(validate114(data.Dag,{instancePath:instancePath+"/Dag",parentData:data,parentDataProperty:"Dag",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate114.errors:vErrors.concat(validate114.errors),errors=vErrors.length)),data.FraKl!==void 0&&(validate116(data.FraKl,{instancePath:instancePath+
"/FraKl",parentData:data,parentDataProperty:"FraKl",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors),errors=
vErrors.length)),data.TilKl!==void 0&&(validate116(data.TilKl,{instancePath:instancePath+"/TilKl",parentData:data,parentDataProperty:"TilKl",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate116.errors:vErrors.concat(validate116.errors),errors=vErrors.length)),data.ApenHeleDagen!==void 0){let data3=data.ApenHeleDagen;
if(typeof data3!="boolean"&&data3!==null){let err1={instancePath:instancePath+"/ApenHeleDagen",schemaPath:"#/properties/ApenHeleDagen/type",keyword:"type",params:{
type:schema53.properties.ApenHeleDagen.type},message:"must be boolean,null"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate120.
errors=vErrors,errors===0}validate120.evaluated={props:{Dag:!0,FraKl:!0,TilKl:!0,ApenHeleDagen:!0},dynamicProps:!1,dynamicItems:!1};var validateWeekday=validate124;
function validate124(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate124.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs0=errors,valid0=!1,passing0=null,_errs1=errors;if(typeof data==
"string"){if(!pattern7.test(data)){let err0={instancePath,schemaPath:"#/oneOf/0/pattern",keyword:"pattern",params:{pattern:"^([Mm]andag|[Tt]irsdag|[Oo]nsdag|[Tt\
]orsdag|[Ff]redag|[Ll]ørdag|[Ss]øndag)$"},message:'must match pattern "^([Mm]andag|[Tt]irsdag|[Oo]nsdag|[Tt]orsdag|[Ff]redag|[Ll]ørdag|[Ss]øndag)$"'};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be \
string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs1===errors;_valid0&&(valid0=!0,passing0=0);let _errs3=errors;if(!(typeof data==
"number"&&!(data%1)&&!isNaN(data)&&isFinite(data))){let err2={instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(typeof data=="number"&&isFinite(data)){if(data>7||isNaN(data)){let err3={instancePath,schemaPath:"\
#/oneOf/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data<
1||isNaN(data)){let err4={instancePath,schemaPath:"#/oneOf/1/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}}var _valid0=_errs3===errors;if(_valid0&&valid0?(valid0=!1,passing0=[passing0,1]):_valid0&&(valid0=!0,passing0=1),valid0)
errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);else{let err5={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},
message:"must match exactly one schema in oneOf"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate124.errors=vErrors,errors===0}validate124.
evaluated={dynamicProps:!1,dynamicItems:!1};var validateTimeOfDay=validate125;function validate125(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate125.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),typeof data!="string"&&data!==null){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:schema55.type},message:"mus\
t be string,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(typeof data=="string"&&!pattern8.test(data)){let err1={instancePath,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"},message:'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5]\
[0-9])?$"'};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate125.errors=vErrors,errors===0}validate125.evaluated={dynamicProps:!1,dynamicItems:!1};
var validatePractitioner=validate126,schema59={type:"object",required:["Id","IdType","Navn"],properties:{Id:{type:"string"},IdType:{type:"string",enum:["HPR","F\
NR"]},Navn:{type:"string"}}};function validate126(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate126.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="ob\
ject"&&!Array.isArray(data)){if(data.Id===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Id"},message:"must \
have required property 'Id'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.IdType===void 0){let err1={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"IdType"},message:"must have required property 'IdType'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
Navn===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"Navn"},message:"must have required property 'Navn'"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.Id!==void 0&&typeof data.Id!="string"){let err3={instancePath:instancePath+"/Id",schemaPath:"#/propertie\
s/Id/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.IdType!==void 0){let data1=data.
IdType;if(typeof data1!="string"){let err4={instancePath:instancePath+"/IdType",schemaPath:"#/properties/IdType/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!(data1==="HPR"||data1==="FNR")){let err5={instancePath:instancePath+"/IdType",schemaPath:"\
#/properties/IdType/enum",keyword:"enum",params:{allowedValues:schema59.properties.IdType.enum},message:"must be equal to one of the allowed values"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.Navn!==void 0&&typeof data.Navn!="string"){let err6={instancePath:instancePath+"/Navn",schemaPath:"#/pr\
operties/Navn/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate126.
errors=vErrors,errors===0}validate126.evaluated={props:{Id:!0,IdType:!0,Navn:!0},dynamicProps:!1,dynamicItems:!1};export{validateClassification,validateContentType,validateFault,validateFlatTool,validateGraphicElement,validateGuidanceService,validateLanguage,validateLink,validateOpeningHours,
validatePractitioner,validateSearchHit,validateSearchResult,validateSendMembers,validateSendRequest,validateSendResponse,validateSubjectArea,validateTargetGroup,
validateTimeOfDay,validateTool,validateToolAnyShape,validateToolCore,validateToolList,validateToolPage,validateWeekday};
