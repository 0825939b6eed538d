// Written by scripts/compile-pack-schema.mjs from packs.schema.json. Do not edit.
"use strict";
exports.checkPacks = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"zhangfa-packs","title":"章法方面包 / Zhangfa aspect packs","type":"object","required":["packs"],"additionalProperties":false,"properties":{"packs":{"type":"array","minItems":1,"maxItems":200,"items":{"type":"object","required":["id","year","occasion","genres","aspects"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,59}$"},"year":{"type":["integer","null"],"minimum":1990,"maximum":2100},"occasion":{"type":"object","required":["zh"],"additionalProperties":false,"properties":{"zh":{"type":"string","minLength":1,"maxLength":100},"en":{"type":"string","maxLength":200}}},"announced":{"type":"string","maxLength":20},"marks":{"type":"array","maxItems":20,"items":{"type":"string","minLength":2,"maxLength":40}},"genres":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,59}$"}},"aspects":{"type":"array","minItems":1,"maxItems":30,"items":{"type":"object","required":["short"],"additionalProperties":false,"properties":{"short":{"type":"string","minLength":1,"maxLength":100},"full":{"type":"string","maxLength":300},"keys":{"type":"array","maxItems":12,"items":{"type":"string","minLength":1,"maxLength":100}},"statement":{"type":"boolean"}}}},"source":{"type":"string","maxLength":300},"verified":{"type":"boolean"},"from":{"type":"string","pattern":"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"},"to":{"type":"string","pattern":"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9-]{0,59}$", "u");
const pattern2 = new RegExp("^([0-9]{4}-[0-9]{2}-[0-9]{2})?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="zhangfa-packs" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.packs === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packs"},message:"must have required property '"+"packs"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "packs")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.packs !== undefined){
let data0 = data.packs;
if(Array.isArray(data0)){
if(data0.length > 200){
const err2 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err4 = {instancePath:instancePath+"/packs/" + i0,schemaPath:"#/properties/packs/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.year === undefined){
const err5 = {instancePath:instancePath+"/packs/" + i0,schemaPath:"#/properties/packs/items/required",keyword:"required",params:{missingProperty: "year"},message:"must have required property '"+"year"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.occasion === undefined){
const err6 = {instancePath:instancePath+"/packs/" + i0,schemaPath:"#/properties/packs/items/required",keyword:"required",params:{missingProperty: "occasion"},message:"must have required property '"+"occasion"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.genres === undefined){
const err7 = {instancePath:instancePath+"/packs/" + i0,schemaPath:"#/properties/packs/items/required",keyword:"required",params:{missingProperty: "genres"},message:"must have required property '"+"genres"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.aspects === undefined){
const err8 = {instancePath:instancePath+"/packs/" + i0,schemaPath:"#/properties/packs/items/required",keyword:"required",params:{missingProperty: "aspects"},message:"must have required property '"+"aspects"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data1){
if(!(func2.call(schema11.properties.packs.items.properties, key1))){
const err9 = {instancePath:instancePath+"/packs/" + i0,schemaPath:"#/properties/packs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err10 = {instancePath:instancePath+"/packs/" + i0+"/id",schemaPath:"#/properties/packs/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,59}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,59}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/packs/" + i0+"/id",schemaPath:"#/properties/packs/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.year !== undefined){
let data3 = data1.year;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err12 = {instancePath:instancePath+"/packs/" + i0+"/year",schemaPath:"#/properties/packs/items/properties/year/type",keyword:"type",params:{type: schema11.properties.packs.items.properties.year.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2100 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/packs/" + i0+"/year",schemaPath:"#/properties/packs/items/properties/year/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100},message:"must be <= 2100"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 1990 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/packs/" + i0+"/year",schemaPath:"#/properties/packs/items/properties/year/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1990},message:"must be >= 1990"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data1.occasion !== undefined){
let data4 = data1.occasion;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.zh === undefined){
const err15 = {instancePath:instancePath+"/packs/" + i0+"/occasion",schemaPath:"#/properties/packs/items/properties/occasion/required",keyword:"required",params:{missingProperty: "zh"},message:"must have required property '"+"zh"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "zh") || (key2 === "en"))){
const err16 = {instancePath:instancePath+"/packs/" + i0+"/occasion",schemaPath:"#/properties/packs/items/properties/occasion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.zh !== undefined){
let data5 = data4.zh;
if(typeof data5 === "string"){
if(func3(data5) > 100){
const err17 = {instancePath:instancePath+"/packs/" + i0+"/occasion/zh",schemaPath:"#/properties/packs/items/properties/occasion/properties/zh/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func3(data5) < 1){
const err18 = {instancePath:instancePath+"/packs/" + i0+"/occasion/zh",schemaPath:"#/properties/packs/items/properties/occasion/properties/zh/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/packs/" + i0+"/occasion/zh",schemaPath:"#/properties/packs/items/properties/occasion/properties/zh/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.en !== undefined){
let data6 = data4.en;
if(typeof data6 === "string"){
if(func3(data6) > 200){
const err20 = {instancePath:instancePath+"/packs/" + i0+"/occasion/en",schemaPath:"#/properties/packs/items/properties/occasion/properties/en/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/packs/" + i0+"/occasion/en",schemaPath:"#/properties/packs/items/properties/occasion/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/packs/" + i0+"/occasion",schemaPath:"#/properties/packs/items/properties/occasion/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.announced !== undefined){
let data7 = data1.announced;
if(typeof data7 === "string"){
if(func3(data7) > 20){
const err23 = {instancePath:instancePath+"/packs/" + i0+"/announced",schemaPath:"#/properties/packs/items/properties/announced/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/packs/" + i0+"/announced",schemaPath:"#/properties/packs/items/properties/announced/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data1.marks !== undefined){
let data8 = data1.marks;
if(Array.isArray(data8)){
if(data8.length > 20){
const err25 = {instancePath:instancePath+"/packs/" + i0+"/marks",schemaPath:"#/properties/packs/items/properties/marks/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func3(data9) > 40){
const err26 = {instancePath:instancePath+"/packs/" + i0+"/marks/" + i1,schemaPath:"#/properties/packs/items/properties/marks/items/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func3(data9) < 2){
const err27 = {instancePath:instancePath+"/packs/" + i0+"/marks/" + i1,schemaPath:"#/properties/packs/items/properties/marks/items/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/packs/" + i0+"/marks/" + i1,schemaPath:"#/properties/packs/items/properties/marks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/packs/" + i0+"/marks",schemaPath:"#/properties/packs/items/properties/marks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data1.genres !== undefined){
let data10 = data1.genres;
if(Array.isArray(data10)){
if(data10.length > 20){
const err30 = {instancePath:instancePath+"/packs/" + i0+"/genres",schemaPath:"#/properties/packs/items/properties/genres/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data10.length < 1){
const err31 = {instancePath:instancePath+"/packs/" + i0+"/genres",schemaPath:"#/properties/packs/items/properties/genres/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err32 = {instancePath:instancePath+"/packs/" + i0+"/genres/" + i2,schemaPath:"#/properties/packs/items/properties/genres/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,59}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]{0,59}$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/packs/" + i0+"/genres/" + i2,schemaPath:"#/properties/packs/items/properties/genres/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/packs/" + i0+"/genres",schemaPath:"#/properties/packs/items/properties/genres/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data1.aspects !== undefined){
let data12 = data1.aspects;
if(Array.isArray(data12)){
if(data12.length > 30){
const err35 = {instancePath:instancePath+"/packs/" + i0+"/aspects",schemaPath:"#/properties/packs/items/properties/aspects/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data12.length < 1){
const err36 = {instancePath:instancePath+"/packs/" + i0+"/aspects",schemaPath:"#/properties/packs/items/properties/aspects/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.short === undefined){
const err37 = {instancePath:instancePath+"/packs/" + i0+"/aspects/" + i3,schemaPath:"#/properties/packs/items/properties/aspects/items/required",keyword:"required",params:{missingProperty: "short"},message:"must have required property '"+"short"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data13){
if(!((((key3 === "short") || (key3 === "full")) || (key3 === "keys")) || (key3 === "statement"))){
const err38 = {instancePath:instancePath+"/packs/" + i0+"/aspects/" + i3,schemaPath:"#/properties/packs/items/properties/aspects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.short !== undefined){
let data14 = data13.short;
if(typeof data14 === "string"){
if(func3(data14) > 100){
const err39 = {instancePath:instancePath+"/packs/" + i0+"/aspects/" + i3+"/short",schemaPath:"#/properties/packs/items/properties/aspects/items/properties/short/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func3(data14) < 1){
const err40 = {instancePath:instancePath+"/packs/" + i0+"/aspects/" + i3+"/short",schemaPath:"#/properties/packs/items/properties/aspects/items/properties/short/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/packs/" + i0+"/aspects/" + i3+"/short",schemaPath:"#/properties/packs/items/properties/aspects/items/properties/short/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data13.full !== undefined){
let data15 = data13.full;
if(typeof data15 === "string"){
if(func3(data15) > 300){
const err42 = {instancePath:instancePath+"/packs/" + i0+"/aspects/" + i3+"/full",schemaPath:"#/properties/packs/items/properties/aspects/items/properties/full/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/packs/" + i0+"/aspects/" + i3+"/full",schemaPath:"#/properties/packs/items/properties/aspects/items/properties/full/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data13.keys !== undefined){
let data16 = data13.keys;
if(Array.isArray(data16)){
if(data16.length > 12){
const err44 = {instancePath:instancePath+"/packs/" + i0+"/aspects/" + i3+"/keys",schemaPath:"#/properties/packs/items/properties/aspects/items/properties/keys/maxItems",keyword:"maxItems",params:{limit: 12},message:"must NOT have more than 12 items"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
if(typeof data17 === "string"){
if(func3(data17) > 100){
const err45 = {instancePath:instancePath+"/packs/" + i0+"/aspects/" + i3+"/keys/" + i4,schemaPath:"#/properties/packs/items/properties/aspects/items/properties/keys/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func3(data17) < 1){
const err46 = {instancePath:instancePath+"/packs/" + i0+"/aspects/" + i3+"/keys/" + i4,schemaPath:"#/properties/packs/items/properties/aspects/items/properties/keys/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/packs/" + i0+"/aspects/" + i3+"/keys/" + i4,schemaPath:"#/properties/packs/items/properties/aspects/items/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/packs/" + i0+"/aspects/" + i3+"/keys",schemaPath:"#/properties/packs/items/properties/aspects/items/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data13.statement !== undefined){
if(typeof data13.statement !== "boolean"){
const err49 = {instancePath:instancePath+"/packs/" + i0+"/aspects/" + i3+"/statement",schemaPath:"#/properties/packs/items/properties/aspects/items/properties/statement/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/packs/" + i0+"/aspects/" + i3,schemaPath:"#/properties/packs/items/properties/aspects/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/packs/" + i0+"/aspects",schemaPath:"#/properties/packs/items/properties/aspects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data1.source !== undefined){
let data19 = data1.source;
if(typeof data19 === "string"){
if(func3(data19) > 300){
const err52 = {instancePath:instancePath+"/packs/" + i0+"/source",schemaPath:"#/properties/packs/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/packs/" + i0+"/source",schemaPath:"#/properties/packs/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data1.verified !== undefined){
if(typeof data1.verified !== "boolean"){
const err54 = {instancePath:instancePath+"/packs/" + i0+"/verified",schemaPath:"#/properties/packs/items/properties/verified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data1.from !== undefined){
let data21 = data1.from;
if(typeof data21 === "string"){
if(!pattern2.test(data21)){
const err55 = {instancePath:instancePath+"/packs/" + i0+"/from",schemaPath:"#/properties/packs/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"},message:"must match pattern \""+"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/packs/" + i0+"/from",schemaPath:"#/properties/packs/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data1.to !== undefined){
let data22 = data1.to;
if(typeof data22 === "string"){
if(!pattern2.test(data22)){
const err57 = {instancePath:instancePath+"/packs/" + i0+"/to",schemaPath:"#/properties/packs/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"},message:"must match pattern \""+"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/packs/" + i0+"/to",schemaPath:"#/properties/packs/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/packs/" + i0,schemaPath:"#/properties/packs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

