/*! L5 root atlas, MIT. Contains three.js and three-mesh-bvh, both MIT. */
"use strict";var l5root_client=(()=>{var _8=Object.defineProperty;var vV=Object.getOwnPropertyDescriptor;var SV=Object.getOwnPropertyNames;var gV=Object.prototype.hasOwnProperty;var yV=(r,e)=>{for(var t in e)_8(r,t,{get:e[t],enumerable:!0})},ZV=(r,e,t,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let C of SV(e))!gV.call(r,C)&&C!==t&&_8(r,C,{get:()=>e[C],enumerable:!(i=vV(e,C))||i.enumerable});return r};var _V=r=>ZV(_8({},"__esModule",{value:!0}),r);var Gp={};yV(Gp,{install:()=>zp});var bV=globalThis.Vue,{computed:Xp,defineComponent:D2,h:z,nextTick:Z0,onBeforeUnmount:f3,onMounted:x3,reactive:o0,ref:v3,shallowReactive:qp,watch:g5,watchEffect:lr}=bV;var Ir=0,te=1,Fr=2;var J7=1,Dr=2,Y3=3,V5=0,_2=1,Y2=2,n3=0,K3=1,re=2,ie=3,Ce=4,$3=5;var H3=100,Nr=101,kr=102,Ur=103,zr=104,Gr=200,Q3=201,Wr=202,Xr=203,ne=204,V3=205,qr=206,Yr=207,Kr=208,$r=209,Qr=210,Jr=211,jr=212,ei=213,ti=214,t9=0,r9=1,i9=2,N3=3,C9=4,n9=5,H9=6,V9=7,He=0,ri=1,ii=2,J5=0,Ve=1,oe=2,ae=3,Le=4,se=5,Me=6,le=7;var de=300,o3=301,J3=302,O9=303,E9=304,o9=1e3,$5=1001,a9=1002,k2=1003,Ci=1004;var j7=1005;var U2=1006,P9=1007;var u0=1008;var m5=1009,ce=1010,pe=1011,j3=1012,R9=1013,N5=1014,k5=1015,U5=1016,B9=1017,I9=1018,a3=1020,ue=35902,me=35899,Ae=1021,he=1022,z5=1023,c0=1026,m0=1027,fe=1028,F9=1029,I0=1030,D9=1031;var N9=1033,e4=33776,t4=33777,r4=33778,i4=33779,k9=35840,U9=35841,z9=35842,G9=35843,W9=36196,X9=37492,q9=37496,Y9=37488,K9=37489,C4=37490,$9=37491,Q9=37808,J9=37809,j9=37810,e6=37811,t6=37812,r6=37813,i6=37814,C6=37815,n6=37816,H6=37817,V6=37818,o6=37819,a6=37820,L6=37821,s6=36492,M6=36494,l6=36495,d6=36283,c6=36284,n4=36285,p6=36286;var F7=2300,L9=2301,j4=2302,K8=2303,$8=2400,Q8=2401,J8=2402;var ni=3200;var xe=0,Hi=1,A0="",p5="srgb",D7="srgb-linear",N7="linear",n2="srgb";var e9=7680,H4=7681;var ve=34055,Se=34056;var ge=517;var u6=519,Vi=512,oi=513,ai=514,ye=515,Li=516,si=517,Ze=518,_e=519,Mi=35044;var j5="300 es",Z5=2e3,k7=2001;function wV(r){for(let e=r.length-1;e>=0;--e)if(r[e]>=65535)return!0;return!1}function TV(r){return ArrayBuffer.isView(r)&&!(r instanceof DataView)}function U7(r){return document.createElementNS("http://www.w3.org/1999/xhtml",r)}function li(){let r=U7("canvas");return r.style.display="block",r}var dr={},k3=null;function be(...r){let e="THREE."+r.shift();k3?k3("log",e,...r):console.log(e,...r)}function di(r){let e=r[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=r[1];t&&t.isStackTrace?r[0]+=" "+t.getLocation():r[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return r}function E1(...r){r=di(r);let e="THREE."+r.shift();if(k3)k3("warn",e,...r);else{let t=r[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...r)}}function R1(...r){r=di(r);let e="THREE."+r.shift();if(k3)k3("error",e,...r);else{let t=r[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...r)}}function R7(...r){let e=r.join(" ");e in dr||(dr[e]=!0,E1(...r))}function ci(r,e,t){return new Promise(function(i,C){function n(){switch(r.clientWaitSync(e,r.SYNC_FLUSH_COMMANDS_BIT,0)){case r.WAIT_FAILED:C();break;case r.TIMEOUT_EXPIRED:setTimeout(n,t);break;default:i()}}setTimeout(n,t)})}var pi={[t9]:t9,[i9]:H9,[C9]:C9,[N3]:n9,[r9]:r9,[H9]:i9,[V9]:V9,[n9]:N3},Q5=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let C=i[e];if(C!==void 0){let n=C.indexOf(t);n!==-1&&C.splice(n,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let C=i.slice(0);for(let n=0,H=C.length;n<H;n++)C[n].call(this,e);e.target=null}}},J2=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],cr=1234567,B7=Math.PI/180,U3=180/Math.PI;function e7(){let r=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(J2[r&255]+J2[r>>8&255]+J2[r>>16&255]+J2[r>>24&255]+"-"+J2[e&255]+J2[e>>8&255]+"-"+J2[e>>16&15|64]+J2[e>>24&255]+"-"+J2[t&63|128]+J2[t>>8&255]+"-"+J2[t>>16&255]+J2[t>>24&255]+J2[i&255]+J2[i>>8&255]+J2[i>>16&255]+J2[i>>24&255]).toLowerCase()}function k1(r,e,t){return Math.max(e,Math.min(t,r))}function we(r,e){return(r%e+e)%e}function OV(r,e,t,i,C){return i+(r-e)*(C-i)/(t-e)}function EV(r,e,t){return r!==e?(t-r)/(e-r):0}function I7(r,e,t){return(1-t)*r+t*e}function PV(r,e,t,i){return I7(r,e,1-Math.exp(-t*i))}function RV(r,e=1){return e-Math.abs(we(r,e*2)-e)}function BV(r,e,t){return r<=e?0:r>=t?1:(r=(r-e)/(t-e),r*r*(3-2*r))}function IV(r,e,t){return r<=e?0:r>=t?1:(r=(r-e)/(t-e),r*r*r*(r*(r*6-15)+10))}function FV(r,e){return r+Math.floor(Math.random()*(e-r+1))}function DV(r,e){return r+Math.random()*(e-r)}function NV(r){return r*(.5-Math.random())}function kV(r){r!==void 0&&(cr=r);let e=cr+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function UV(r){return r*B7}function zV(r){return r*U3}function GV(r){return r>0&&Number.isInteger(r)&&2**Math.round(Math.log2(r))===r}function WV(r){return Math.pow(2,Math.ceil(Math.log(r)/Math.LN2))}function Te(r){return Math.pow(2,Math.floor(Math.log(r)/Math.LN2))}function XV(r,e,t,i,C){let n=Math.cos,H=Math.sin,V=n(t/2),o=H(t/2),a=n((e+i)/2),L=H((e+i)/2),M=n((e-i)/2),s=H((e-i)/2),l=n((i-e)/2),p=H((i-e)/2);switch(C){case"XYX":r.set(V*L,o*M,o*s,V*a);break;case"YZY":r.set(o*s,V*L,o*M,V*a);break;case"ZXZ":r.set(o*M,o*s,V*L,V*a);break;case"XZX":r.set(V*L,o*p,o*l,V*a);break;case"YXY":r.set(o*l,V*L,o*p,V*a);break;case"ZYZ":r.set(o*p,o*l,V*L,V*a);break;default:E1("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+C)}}function Oe(r){switch(r.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function ui(r,e){if(e.constructor===Float32Array)return r;let t=Oe(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(r/t,-1)}function mi(r,e){if(e.constructor===Float32Array)return r;let t=Oe(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(r*t)}var b2={DEG2RAD:B7,RAD2DEG:U3,generateUUID:e7,clamp:k1,euclideanModulo:we,mapLinear:OV,inverseLerp:EV,lerp:I7,damp:PV,pingpong:RV,smoothstep:BV,smootherstep:IV,randInt:FV,randFloat:DV,randFloatSpread:NV,seededRandom:kV,degToRad:UV,radToDeg:zV,isPowerOfTwo:GV,ceilPowerOfTwo:WV,floorPowerOfTwo:Te,setQuaternionFromProperEuler:XV,normalize:mi,denormalize:ui},B1=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,C=e.elements;return this.x=C[0]*t+C[3]*i+C[6],this.y=C[1]*t+C[4]*i+C[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=k1(this.x,e.x,t.x),this.y=k1(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=k1(this.x,e,t),this.y=k1(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(k1(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(k1(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),C=Math.sin(t),n=this.x-e.x,H=this.y-e.y;return this.x=n*i-H*C+e.x,this.y=n*C+H*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},b5=class{constructor(e=0,t=0,i=0,C=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=C}static slerpFlat(e,t,i,C,n,H,V){let o=i[C+0],a=i[C+1],L=i[C+2],M=i[C+3],s=n[H+0],l=n[H+1],p=n[H+2],h=n[H+3];if(M!==h||o!==s||a!==l||L!==p){let d=o*s+a*l+L*p+M*h;d<0&&(s=-s,l=-l,p=-p,h=-h,d=-d);let c=1-V;if(d<.9995){let m=Math.acos(d),f=Math.sin(m);c=Math.sin(c*m)/f,V=Math.sin(V*m)/f,o=o*c+s*V,a=a*c+l*V,L=L*c+p*V,M=M*c+h*V}else{o=o*c+s*V,a=a*c+l*V,L=L*c+p*V,M=M*c+h*V;let m=1/Math.sqrt(o*o+a*a+L*L+M*M);o*=m,a*=m,L*=m,M*=m}}e[t]=o,e[t+1]=a,e[t+2]=L,e[t+3]=M}static multiplyQuaternionsFlat(e,t,i,C,n,H){let V=i[C],o=i[C+1],a=i[C+2],L=i[C+3],M=n[H],s=n[H+1],l=n[H+2],p=n[H+3];return e[t]=V*p+L*M+o*l-a*s,e[t+1]=o*p+L*s+a*M-V*l,e[t+2]=a*p+L*l+V*s-o*M,e[t+3]=L*p-V*M-o*s-a*l,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,C){return this._x=e,this._y=t,this._z=i,this._w=C,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,C=e._y,n=e._z,H=e._order,V=Math.cos,o=Math.sin,a=V(i/2),L=V(C/2),M=V(n/2),s=o(i/2),l=o(C/2),p=o(n/2);switch(H){case"XYZ":this._x=s*L*M+a*l*p,this._y=a*l*M-s*L*p,this._z=a*L*p+s*l*M,this._w=a*L*M-s*l*p;break;case"YXZ":this._x=s*L*M+a*l*p,this._y=a*l*M-s*L*p,this._z=a*L*p-s*l*M,this._w=a*L*M+s*l*p;break;case"ZXY":this._x=s*L*M-a*l*p,this._y=a*l*M+s*L*p,this._z=a*L*p+s*l*M,this._w=a*L*M-s*l*p;break;case"ZYX":this._x=s*L*M-a*l*p,this._y=a*l*M+s*L*p,this._z=a*L*p-s*l*M,this._w=a*L*M+s*l*p;break;case"YZX":this._x=s*L*M+a*l*p,this._y=a*l*M+s*L*p,this._z=a*L*p-s*l*M,this._w=a*L*M-s*l*p;break;case"XZY":this._x=s*L*M-a*l*p,this._y=a*l*M-s*L*p,this._z=a*L*p+s*l*M,this._w=a*L*M+s*l*p;break;default:E1("Quaternion: .setFromEuler() encountered an unknown order: "+H)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,C=Math.sin(i);return this._x=e.x*C,this._y=e.y*C,this._z=e.z*C,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],C=t[4],n=t[8],H=t[1],V=t[5],o=t[9],a=t[2],L=t[6],M=t[10],s=i+V+M;if(s>0){let l=.5/Math.sqrt(s+1);this._w=.25/l,this._x=(L-o)*l,this._y=(n-a)*l,this._z=(H-C)*l}else if(i>V&&i>M){let l=2*Math.sqrt(1+i-V-M);this._w=(L-o)/l,this._x=.25*l,this._y=(C+H)/l,this._z=(n+a)/l}else if(V>M){let l=2*Math.sqrt(1+V-i-M);this._w=(n-a)/l,this._x=(C+H)/l,this._y=.25*l,this._z=(o+L)/l}else{let l=2*Math.sqrt(1+M-i-V);this._w=(H-C)/l,this._x=(n+a)/l,this._y=(o+L)/l,this._z=.25*l}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(k1(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let C=Math.min(1,t/i);return this.slerp(e,C),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,C=e._y,n=e._z,H=e._w,V=t._x,o=t._y,a=t._z,L=t._w;return this._x=i*L+H*V+C*a-n*o,this._y=C*L+H*o+n*V-i*a,this._z=n*L+H*a+i*o-C*V,this._w=H*L-i*V-C*o-n*a,this._onChangeCallback(),this}slerp(e,t){let i=e._x,C=e._y,n=e._z,H=e._w,V=this.dot(e);V<0&&(i=-i,C=-C,n=-n,H=-H,V=-V);let o=1-t;if(V<.9995){let a=Math.acos(V),L=Math.sin(a);o=Math.sin(o*a)/L,t=Math.sin(t*a)/L,this._x=this._x*o+i*t,this._y=this._y*o+C*t,this._z=this._z*o+n*t,this._w=this._w*o+H*t,this._onChangeCallback()}else this._x=this._x*o+i*t,this._y=this._y*o+C*t,this._z=this._z*o+n*t,this._w=this._w*o+H*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),C=Math.sqrt(1-i),n=Math.sqrt(i);return this.set(C*Math.sin(e),C*Math.cos(e),n*Math.sin(t),n*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},E=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(pr.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(pr.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,C=this.z,n=e.elements;return this.x=n[0]*t+n[3]*i+n[6]*C,this.y=n[1]*t+n[4]*i+n[7]*C,this.z=n[2]*t+n[5]*i+n[8]*C,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,C=this.z,n=e.elements,H=1/(n[3]*t+n[7]*i+n[11]*C+n[15]);return this.x=(n[0]*t+n[4]*i+n[8]*C+n[12])*H,this.y=(n[1]*t+n[5]*i+n[9]*C+n[13])*H,this.z=(n[2]*t+n[6]*i+n[10]*C+n[14])*H,this}applyQuaternion(e){let t=this.x,i=this.y,C=this.z,n=e.x,H=e.y,V=e.z,o=e.w,a=2*(H*C-V*i),L=2*(V*t-n*C),M=2*(n*i-H*t);return this.x=t+o*a+H*M-V*L,this.y=i+o*L+V*a-n*M,this.z=C+o*M+n*L-H*a,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,C=this.z,n=e.elements;return this.x=n[0]*t+n[4]*i+n[8]*C,this.y=n[1]*t+n[5]*i+n[9]*C,this.z=n[2]*t+n[6]*i+n[10]*C,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=k1(this.x,e.x,t.x),this.y=k1(this.y,e.y,t.y),this.z=k1(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=k1(this.x,e,t),this.y=k1(this.y,e,t),this.z=k1(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(k1(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,C=e.y,n=e.z,H=t.x,V=t.y,o=t.z;return this.x=C*o-n*V,this.y=n*H-i*o,this.z=i*V-C*H,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return b8.copy(this).projectOnVector(e),this.sub(b8)}reflect(e){return this.sub(b8.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(k1(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,C=this.z-e.z;return t*t+i*i+C*C}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let C=Math.sin(t)*e;return this.x=C*Math.sin(i),this.y=Math.cos(t)*e,this.z=C*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),C=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=C,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},b8=new E,pr=new b5,I1=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,C,n,H,V,o,a){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,C,n,H,V,o,a)}set(e,t,i,C,n,H,V,o,a){let L=this.elements;return L[0]=e,L[1]=C,L[2]=V,L[3]=t,L[4]=n,L[5]=o,L[6]=i,L[7]=H,L[8]=a,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,C=t.elements,n=this.elements,H=i[0],V=i[3],o=i[6],a=i[1],L=i[4],M=i[7],s=i[2],l=i[5],p=i[8],h=C[0],d=C[3],c=C[6],m=C[1],f=C[4],A=C[7],v=C[2],y=C[5],u=C[8];return n[0]=H*h+V*m+o*v,n[3]=H*d+V*f+o*y,n[6]=H*c+V*A+o*u,n[1]=a*h+L*m+M*v,n[4]=a*d+L*f+M*y,n[7]=a*c+L*A+M*u,n[2]=s*h+l*m+p*v,n[5]=s*d+l*f+p*y,n[8]=s*c+l*A+p*u,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],C=e[2],n=e[3],H=e[4],V=e[5],o=e[6],a=e[7],L=e[8];return t*H*L-t*V*a-i*n*L+i*V*o+C*n*a-C*H*o}invert(){let e=this.elements,t=e[0],i=e[1],C=e[2],n=e[3],H=e[4],V=e[5],o=e[6],a=e[7],L=e[8],M=L*H-V*a,s=V*o-L*n,l=a*n-H*o,p=t*M+i*s+C*l;if(p===0)return this.set(0,0,0,0,0,0,0,0,0);let h=1/p;return e[0]=M*h,e[1]=(C*a-L*i)*h,e[2]=(V*i-C*H)*h,e[3]=s*h,e[4]=(L*t-C*o)*h,e[5]=(C*n-V*t)*h,e[6]=l*h,e[7]=(i*o-a*t)*h,e[8]=(H*t-i*n)*h,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,C,n,H,V){let o=Math.cos(n),a=Math.sin(n);return this.set(i*o,i*a,-i*(o*H+a*V)+H+e,-C*a,C*o,-C*(-a*H+o*V)+V+t,0,0,1),this}scale(e,t){return R7("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(w8.makeScale(e,t)),this}rotate(e){return R7("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(w8.makeRotation(-e)),this}translate(e,t){return R7("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(w8.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let C=0;C<9;C++)if(t[C]!==i[C])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},w8=new I1,ur=new I1().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),mr=new I1().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function qV(){let r={enabled:!0,workingColorSpace:D7,spaces:{},convert:function(C,n,H){return this.enabled===!1||n===H||!n||!H||(this.spaces[n].transfer===n2&&(C.r=d0(C.r),C.g=d0(C.g),C.b=d0(C.b)),this.spaces[n].primaries!==this.spaces[H].primaries&&(C.applyMatrix3(this.spaces[n].toXYZ),C.applyMatrix3(this.spaces[H].fromXYZ)),this.spaces[H].transfer===n2&&(C.r=D3(C.r),C.g=D3(C.g),C.b=D3(C.b))),C},workingToColorSpace:function(C,n){return this.convert(C,this.workingColorSpace,n)},colorSpaceToWorking:function(C,n){return this.convert(C,n,this.workingColorSpace)},getPrimaries:function(C){return this.spaces[C].primaries},getTransfer:function(C){return C===A0?N7:this.spaces[C].transfer},getToneMappingMode:function(C){return this.spaces[C].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(C,n=this.workingColorSpace){return C.fromArray(this.spaces[n].luminanceCoefficients)},define:function(C){Object.assign(this.spaces,C)},_getMatrix:function(C,n,H){return C.copy(this.spaces[H].fromXYZ).multiply(this.spaces[n].toXYZ)},_getDrawingBufferColorSpace:function(C){return this.spaces[C].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(C=this.workingColorSpace){return this.spaces[C].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return r.define({[D7]:{primaries:e,whitePoint:i,transfer:N7,toXYZ:ur,fromXYZ:mr,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:p5},outputColorSpaceConfig:{drawingBufferColorSpace:p5}},[p5]:{primaries:e,whitePoint:i,transfer:n2,toXYZ:ur,fromXYZ:mr,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:p5}}}),r}var Q1=qV();function d0(r){return r<.04045?r*.0773993808:Math.pow(r*.9478672986+.0521327014,2.4)}function D3(r){return r<.0031308?r*12.92:1.055*Math.pow(r,.41666)-.055}var S3,s9=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{S3===void 0&&(S3=U7("canvas")),S3.width=e.width,S3.height=e.height;let C=S3.getContext("2d");e instanceof ImageData?C.putImageData(e,0,0):C.drawImage(e,0,0,e.width,e.height),i=S3}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=U7("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let C=i.getImageData(0,0,e.width,e.height),n=C.data;for(let H=0;H<n.length;H++)n[H]=d0(n[H]/255)*255;return i.putImageData(C,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(d0(t[i]/255)*255):t[i]=d0(t[i]);return{data:t,width:e.width,height:e.height}}else return E1("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},YV=0,z3=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:YV++}),this.uuid=e7(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},C=this.data;if(C!==null){let n;if(Array.isArray(C)){n=[];for(let H=0,V=C.length;H<V;H++)C[H].isDataTexture?n.push(T8(C[H].image)):n.push(T8(C[H]))}else n=T8(C);i.url=n}return t||(e.images[this.uuid]=i),i}};function T8(r){return typeof HTMLImageElement<"u"&&r instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&r instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&r instanceof ImageBitmap?s9.getDataURL(r):r.data?{data:Array.from(r.data),width:r.width,height:r.height,type:r.data.constructor.name}:(E1("Texture: Unable to serialize Texture."),{})}var KV=0,O8=new E,l5=class r extends Q5{constructor(e=r.DEFAULT_IMAGE,t=r.DEFAULT_MAPPING,i=$5,C=$5,n=U2,H=u0,V=z5,o=m5,a=r.DEFAULT_ANISOTROPY,L=A0){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:KV++}),this.uuid=e7(),this.name="",this.source=new z3(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=C,this.magFilter=n,this.minFilter=H,this.anisotropy=a,this.format=V,this.internalFormat=null,this.type=o,this.offset=new B1(0,0),this.repeat=new B1(1,1),this.center=new B1(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new I1,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=L,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(O8).x}get height(){return this.source.getSize(O8).y}get depth(){return this.source.getSize(O8).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){E1(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let C=this[t];if(C===void 0){E1(`Texture.setValues(): property '${t}' does not exist.`);continue}C&&i&&C.isVector2&&i.isVector2||C&&i&&C.isVector3&&i.isVector3||C&&i&&C.isMatrix3&&i.isMatrix3?C.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==de)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case o9:e.x=e.x-Math.floor(e.x);break;case $5:e.x=e.x<0?0:1;break;case a9:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case o9:e.y=e.y-Math.floor(e.y);break;case $5:e.y=e.y<0?0:1;break;case a9:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};l5.DEFAULT_IMAGE=null;l5.DEFAULT_MAPPING=de;l5.DEFAULT_ANISOTROPY=1;var s2=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,C=1){this.x=e,this.y=t,this.z=i,this.w=C}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,C){return this.x=e,this.y=t,this.z=i,this.w=C,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,C=this.z,n=this.w,H=e.elements;return this.x=H[0]*t+H[4]*i+H[8]*C+H[12]*n,this.y=H[1]*t+H[5]*i+H[9]*C+H[13]*n,this.z=H[2]*t+H[6]*i+H[10]*C+H[14]*n,this.w=H[3]*t+H[7]*i+H[11]*C+H[15]*n,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,C,n,o=e.elements,a=o[0],L=o[4],M=o[8],s=o[1],l=o[5],p=o[9],h=o[2],d=o[6],c=o[10];if(Math.abs(L-s)<.01&&Math.abs(M-h)<.01&&Math.abs(p-d)<.01){if(Math.abs(L+s)<.1&&Math.abs(M+h)<.1&&Math.abs(p+d)<.1&&Math.abs(a+l+c-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let f=(a+1)/2,A=(l+1)/2,v=(c+1)/2,y=(L+s)/4,u=(M+h)/4,x=(p+d)/4;return f>A&&f>v?f<.01?(i=0,C=.707106781,n=.707106781):(i=Math.sqrt(f),C=y/i,n=u/i):A>v?A<.01?(i=.707106781,C=0,n=.707106781):(C=Math.sqrt(A),i=y/C,n=x/C):v<.01?(i=.707106781,C=.707106781,n=0):(n=Math.sqrt(v),i=u/n,C=x/n),this.set(i,C,n,t),this}let m=Math.sqrt((d-p)*(d-p)+(M-h)*(M-h)+(s-L)*(s-L));return Math.abs(m)<.001&&(m=1),this.x=(d-p)/m,this.y=(M-h)/m,this.z=(s-L)/m,this.w=Math.acos((a+l+c-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=k1(this.x,e.x,t.x),this.y=k1(this.y,e.y,t.y),this.z=k1(this.z,e.z,t.z),this.w=k1(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=k1(this.x,e,t),this.y=k1(this.y,e,t),this.z=k1(this.z,e,t),this.w=k1(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(k1(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},M9=class extends Q5{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:U2,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new s2(0,0,e,t),this.scissorTest=!1,this.viewport=new s2(0,0,e,t),this.textures=[];let C=i.count;for(let n=0;n<C;n++)this.textures[n]=new l5({width:e,height:t,depth:i.depth}),this.textures[n].isRenderTargetTexture=!0,this.textures[n].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:U2,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let C=0,n=this.textures.length;C<n;C++)this.textures[C].image.width=e,this.textures[C].image.height=t,this.textures[C].image.depth=i,this.textures[C].isData3DTexture!==!0&&(this.textures[C].isArrayTexture=this.textures[C].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let C=Object.assign({},e.textures[t].image);this.textures[t].source=new z3(C)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},n5=class extends M9{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},z7=class extends l5{constructor(e=null,t=1,i=1,C=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:C},this.magFilter=k2,this.minFilter=k2,this.wrapR=$5,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var l9=class extends l5{constructor(e=null,t=1,i=1,C=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:C},this.magFilter=k2,this.minFilter=k2,this.wrapR=$5,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var z1=class r{static{this.prototype.isMatrix4=!0}constructor(e,t,i,C,n,H,V,o,a,L,M,s,l,p,h,d){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,C,n,H,V,o,a,L,M,s,l,p,h,d)}set(e,t,i,C,n,H,V,o,a,L,M,s,l,p,h,d){let c=this.elements;return c[0]=e,c[4]=t,c[8]=i,c[12]=C,c[1]=n,c[5]=H,c[9]=V,c[13]=o,c[2]=a,c[6]=L,c[10]=M,c[14]=s,c[3]=l,c[7]=p,c[11]=h,c[15]=d,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new r().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,C=1/g3.setFromMatrixColumn(e,0).length(),n=1/g3.setFromMatrixColumn(e,1).length(),H=1/g3.setFromMatrixColumn(e,2).length();return t[0]=i[0]*C,t[1]=i[1]*C,t[2]=i[2]*C,t[3]=0,t[4]=i[4]*n,t[5]=i[5]*n,t[6]=i[6]*n,t[7]=0,t[8]=i[8]*H,t[9]=i[9]*H,t[10]=i[10]*H,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,C=e.y,n=e.z,H=Math.cos(i),V=Math.sin(i),o=Math.cos(C),a=Math.sin(C),L=Math.cos(n),M=Math.sin(n);if(e.order==="XYZ"){let s=H*L,l=H*M,p=V*L,h=V*M;t[0]=o*L,t[4]=-o*M,t[8]=a,t[1]=l+p*a,t[5]=s-h*a,t[9]=-V*o,t[2]=h-s*a,t[6]=p+l*a,t[10]=H*o}else if(e.order==="YXZ"){let s=o*L,l=o*M,p=a*L,h=a*M;t[0]=s+h*V,t[4]=p*V-l,t[8]=H*a,t[1]=H*M,t[5]=H*L,t[9]=-V,t[2]=l*V-p,t[6]=h+s*V,t[10]=H*o}else if(e.order==="ZXY"){let s=o*L,l=o*M,p=a*L,h=a*M;t[0]=s-h*V,t[4]=-H*M,t[8]=p+l*V,t[1]=l+p*V,t[5]=H*L,t[9]=h-s*V,t[2]=-H*a,t[6]=V,t[10]=H*o}else if(e.order==="ZYX"){let s=H*L,l=H*M,p=V*L,h=V*M;t[0]=o*L,t[4]=p*a-l,t[8]=s*a+h,t[1]=o*M,t[5]=h*a+s,t[9]=l*a-p,t[2]=-a,t[6]=V*o,t[10]=H*o}else if(e.order==="YZX"){let s=H*o,l=H*a,p=V*o,h=V*a;t[0]=o*L,t[4]=h-s*M,t[8]=p*M+l,t[1]=M,t[5]=H*L,t[9]=-V*L,t[2]=-a*L,t[6]=l*M+p,t[10]=s-h*M}else if(e.order==="XZY"){let s=H*o,l=H*a,p=V*o,h=V*a;t[0]=o*L,t[4]=-M,t[8]=a*L,t[1]=s*M+h,t[5]=H*L,t[9]=l*M-p,t[2]=p*M-l,t[6]=V*L,t[10]=h*M+s}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose($V,e,QV)}lookAt(e,t,i){let C=this.elements;return d5.subVectors(e,t),d5.lengthSq()===0&&(d5.z=1),d5.normalize(),_0.crossVectors(i,d5),_0.lengthSq()===0&&(Math.abs(i.z)===1?d5.x+=1e-4:d5.z+=1e-4,d5.normalize(),_0.crossVectors(i,d5)),_0.normalize(),O4.crossVectors(d5,_0),C[0]=_0.x,C[4]=O4.x,C[8]=d5.x,C[1]=_0.y,C[5]=O4.y,C[9]=d5.y,C[2]=_0.z,C[6]=O4.z,C[10]=d5.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,C=t.elements,n=this.elements,H=i[0],V=i[4],o=i[8],a=i[12],L=i[1],M=i[5],s=i[9],l=i[13],p=i[2],h=i[6],d=i[10],c=i[14],m=i[3],f=i[7],A=i[11],v=i[15],y=C[0],u=C[4],x=C[8],O=C[12],Z=C[1],b=C[5],T=C[9],F=C[13],w=C[2],N=C[6],W=C[10],X=C[14],C1=C[3],Y=C[7],t1=C[11],i1=C[15];return n[0]=H*y+V*Z+o*w+a*C1,n[4]=H*u+V*b+o*N+a*Y,n[8]=H*x+V*T+o*W+a*t1,n[12]=H*O+V*F+o*X+a*i1,n[1]=L*y+M*Z+s*w+l*C1,n[5]=L*u+M*b+s*N+l*Y,n[9]=L*x+M*T+s*W+l*t1,n[13]=L*O+M*F+s*X+l*i1,n[2]=p*y+h*Z+d*w+c*C1,n[6]=p*u+h*b+d*N+c*Y,n[10]=p*x+h*T+d*W+c*t1,n[14]=p*O+h*F+d*X+c*i1,n[3]=m*y+f*Z+A*w+v*C1,n[7]=m*u+f*b+A*N+v*Y,n[11]=m*x+f*T+A*W+v*t1,n[15]=m*O+f*F+A*X+v*i1,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],C=e[8],n=e[12],H=e[1],V=e[5],o=e[9],a=e[13],L=e[2],M=e[6],s=e[10],l=e[14],p=e[3],h=e[7],d=e[11],c=e[15],m=o*l-a*s,f=V*l-a*M,A=V*s-o*M,v=H*l-a*L,y=H*s-o*L,u=H*M-V*L;return t*(h*m-d*f+c*A)-i*(p*m-d*v+c*y)+C*(p*f-h*v+c*u)-n*(p*A-h*y+d*u)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],C=e[8],n=e[1],H=e[5],V=e[9],o=e[2],a=e[6],L=e[10];return t*(H*L-V*a)-i*(n*L-V*o)+C*(n*a-H*o)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let C=this.elements;return e.isVector3?(C[12]=e.x,C[13]=e.y,C[14]=e.z):(C[12]=e,C[13]=t,C[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],C=e[2],n=e[3],H=e[4],V=e[5],o=e[6],a=e[7],L=e[8],M=e[9],s=e[10],l=e[11],p=e[12],h=e[13],d=e[14],c=e[15],m=t*V-i*H,f=t*o-C*H,A=t*a-n*H,v=i*o-C*V,y=i*a-n*V,u=C*a-n*o,x=L*h-M*p,O=L*d-s*p,Z=L*c-l*p,b=M*d-s*h,T=M*c-l*h,F=s*c-l*d,w=m*F-f*T+A*b+v*Z-y*O+u*x;if(w===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let N=1/w;return e[0]=(V*F-o*T+a*b)*N,e[1]=(C*T-i*F-n*b)*N,e[2]=(h*u-d*y+c*v)*N,e[3]=(s*y-M*u-l*v)*N,e[4]=(o*Z-H*F-a*O)*N,e[5]=(t*F-C*Z+n*O)*N,e[6]=(d*A-p*u-c*f)*N,e[7]=(L*u-s*A+l*f)*N,e[8]=(H*T-V*Z+a*x)*N,e[9]=(i*Z-t*T-n*x)*N,e[10]=(p*y-h*A+c*m)*N,e[11]=(M*A-L*y-l*m)*N,e[12]=(V*O-H*b-o*x)*N,e[13]=(t*b-i*O+C*x)*N,e[14]=(h*f-p*v-d*m)*N,e[15]=(L*v-M*f+s*m)*N,this}scale(e){let t=this.elements,i=e.x,C=e.y,n=e.z;return t[0]*=i,t[4]*=C,t[8]*=n,t[1]*=i,t[5]*=C,t[9]*=n,t[2]*=i,t[6]*=C,t[10]*=n,t[3]*=i,t[7]*=C,t[11]*=n,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],C=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,C))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),C=Math.sin(t),n=1-i,H=e.x,V=e.y,o=e.z,a=n*H,L=n*V;return this.set(a*H+i,a*V-C*o,a*o+C*V,0,a*V+C*o,L*V+i,L*o-C*H,0,a*o-C*V,L*o+C*H,n*o*o+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,C,n,H){return this.set(1,i,n,0,e,1,H,0,t,C,1,0,0,0,0,1),this}compose(e,t,i){let C=this.elements,n=t._x,H=t._y,V=t._z,o=t._w,a=n+n,L=H+H,M=V+V,s=n*a,l=n*L,p=n*M,h=H*L,d=H*M,c=V*M,m=o*a,f=o*L,A=o*M,v=i.x,y=i.y,u=i.z;return C[0]=(1-(h+c))*v,C[1]=(l+A)*v,C[2]=(p-f)*v,C[3]=0,C[4]=(l-A)*y,C[5]=(1-(s+c))*y,C[6]=(d+m)*y,C[7]=0,C[8]=(p+f)*u,C[9]=(d-m)*u,C[10]=(1-(s+h))*u,C[11]=0,C[12]=e.x,C[13]=e.y,C[14]=e.z,C[15]=1,this}decompose(e,t,i){let C=this.elements;e.x=C[12],e.y=C[13],e.z=C[14];let n=this.determinantAffine();if(n===0)return i.set(1,1,1),t.identity(),this;let H=g3.set(C[0],C[1],C[2]).length(),V=g3.set(C[4],C[5],C[6]).length(),o=g3.set(C[8],C[9],C[10]).length();n<0&&(H=-H),I5.copy(this);let a=1/H,L=1/V,M=1/o;return I5.elements[0]*=a,I5.elements[1]*=a,I5.elements[2]*=a,I5.elements[4]*=L,I5.elements[5]*=L,I5.elements[6]*=L,I5.elements[8]*=M,I5.elements[9]*=M,I5.elements[10]*=M,t.setFromRotationMatrix(I5),i.x=H,i.y=V,i.z=o,this}makePerspective(e,t,i,C,n,H,V=Z5,o=!1){let a=this.elements,L=2*n/(t-e),M=2*n/(i-C),s=(t+e)/(t-e),l=(i+C)/(i-C),p,h;if(o)p=n/(H-n),h=H*n/(H-n);else if(V===Z5)p=-(H+n)/(H-n),h=-2*H*n/(H-n);else if(V===k7)p=-H/(H-n),h=-H*n/(H-n);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+V);return a[0]=L,a[4]=0,a[8]=s,a[12]=0,a[1]=0,a[5]=M,a[9]=l,a[13]=0,a[2]=0,a[6]=0,a[10]=p,a[14]=h,a[3]=0,a[7]=0,a[11]=-1,a[15]=0,this}makeOrthographic(e,t,i,C,n,H,V=Z5,o=!1){let a=this.elements,L=2/(t-e),M=2/(i-C),s=-(t+e)/(t-e),l=-(i+C)/(i-C),p,h;if(o)p=1/(H-n),h=H/(H-n);else if(V===Z5)p=-2/(H-n),h=-(H+n)/(H-n);else if(V===k7)p=-1/(H-n),h=-n/(H-n);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+V);return a[0]=L,a[4]=0,a[8]=0,a[12]=s,a[1]=0,a[5]=M,a[9]=0,a[13]=l,a[2]=0,a[6]=0,a[10]=p,a[14]=h,a[3]=0,a[7]=0,a[11]=0,a[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let C=0;C<16;C++)if(t[C]!==i[C])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},g3=new E,I5=new z1,$V=new E(0,0,0),QV=new E(1,1,1),_0=new E,O4=new E,d5=new E,Ar=new z1,hr=new b5,E0=class r{constructor(e=0,t=0,i=0,C=r.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=C}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,C=this._order){return this._x=e,this._y=t,this._z=i,this._order=C,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let C=e.elements,n=C[0],H=C[4],V=C[8],o=C[1],a=C[5],L=C[9],M=C[2],s=C[6],l=C[10];switch(t){case"XYZ":this._y=Math.asin(k1(V,-1,1)),Math.abs(V)<.9999999?(this._x=Math.atan2(-L,l),this._z=Math.atan2(-H,n)):(this._x=Math.atan2(s,a),this._z=0);break;case"YXZ":this._x=Math.asin(-k1(L,-1,1)),Math.abs(L)<.9999999?(this._y=Math.atan2(V,l),this._z=Math.atan2(o,a)):(this._y=Math.atan2(-M,n),this._z=0);break;case"ZXY":this._x=Math.asin(k1(s,-1,1)),Math.abs(s)<.9999999?(this._y=Math.atan2(-M,l),this._z=Math.atan2(-H,a)):(this._y=0,this._z=Math.atan2(o,n));break;case"ZYX":this._y=Math.asin(-k1(M,-1,1)),Math.abs(M)<.9999999?(this._x=Math.atan2(s,l),this._z=Math.atan2(o,n)):(this._x=0,this._z=Math.atan2(-H,a));break;case"YZX":this._z=Math.asin(k1(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(-L,a),this._y=Math.atan2(-M,n)):(this._x=0,this._y=Math.atan2(V,l));break;case"XZY":this._z=Math.asin(-k1(H,-1,1)),Math.abs(H)<.9999999?(this._x=Math.atan2(s,a),this._y=Math.atan2(V,n)):(this._x=Math.atan2(-L,l),this._y=0);break;default:E1("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return Ar.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Ar,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return hr.setFromEuler(this),this.setFromQuaternion(hr,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};E0.DEFAULT_ORDER="XYZ";var G7=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},JV=0,fr=new E,y3=new b5,a0=new z1,E4=new E,T7=new E,jV=new E,eo=new b5,xr=new E(1,0,0),vr=new E(0,1,0),Sr=new E(0,0,1),gr={type:"added"},to={type:"removed"},Z3={type:"childadded",child:null},E8={type:"childremoved",child:null},w5=class r extends Q5{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:JV++}),this.uuid=e7(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=r.DEFAULT_UP.clone();let e=new E,t=new E0,i=new b5,C=new E(1,1,1);function n(){i.setFromEuler(t,!1)}function H(){t.setFromQuaternion(i,void 0,!1)}t._onChange(n),i._onChange(H),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:C},modelViewMatrix:{value:new z1},normalMatrix:{value:new I1}}),this.matrix=new z1,this.matrixWorld=new z1,this.matrixAutoUpdate=r.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=r.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new G7,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return y3.setFromAxisAngle(e,t),this.quaternion.multiply(y3),this}rotateOnWorldAxis(e,t){return y3.setFromAxisAngle(e,t),this.quaternion.premultiply(y3),this}rotateX(e){return this.rotateOnAxis(xr,e)}rotateY(e){return this.rotateOnAxis(vr,e)}rotateZ(e){return this.rotateOnAxis(Sr,e)}translateOnAxis(e,t){return fr.copy(e).applyQuaternion(this.quaternion),this.position.add(fr.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(xr,e)}translateY(e){return this.translateOnAxis(vr,e)}translateZ(e){return this.translateOnAxis(Sr,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(a0.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?E4.copy(e):E4.set(e,t,i);let C=this.parent;this.updateWorldMatrix(!0,!1),T7.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?a0.lookAt(T7,E4,this.up):a0.lookAt(E4,T7,this.up),this.quaternion.setFromRotationMatrix(a0),C&&(a0.extractRotation(C.matrixWorld),y3.setFromRotationMatrix(a0),this.quaternion.premultiply(y3.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(R1("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(gr),Z3.child=e,this.dispatchEvent(Z3),Z3.child=null):R1("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(to),E8.child=e,this.dispatchEvent(E8),E8.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),a0.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),a0.multiply(e.parent.matrixWorld)),e.applyMatrix4(a0),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(gr),Z3.child=e,this.dispatchEvent(Z3),Z3.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,C=this.children.length;i<C;i++){let H=this.children[i].getObjectByProperty(e,t);if(H!==void 0)return H}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let C=this.children;for(let n=0,H=C.length;n<H;n++)C[n].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(T7,e,jV),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(T7,eo,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,C=t.length;i<C;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,C=t.length;i<C;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,C=e.z,n=this.matrix.elements;n[12]+=t-n[0]*t-n[4]*i-n[8]*C,n[13]+=i-n[1]*t-n[5]*i-n[9]*C,n[14]+=C-n[2]*t-n[6]*i-n[10]*C}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,C=t.length;i<C;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let C=this.parent;if(e===!0&&C!==null&&C.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let n=this.children;for(let H=0,V=n.length;H<V;H++)n[H].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let C={};C.uuid=this.uuid,C.type=this.type,C.name=this.name,C.castShadow=this.castShadow,C.receiveShadow=this.receiveShadow,C.visible=this.visible,C.frustumCulled=this.frustumCulled,C.renderOrder=this.renderOrder,C.static=this.static,C.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(C.userData=this.userData),C.layers=this.layers.mask,C.matrix=this.matrix.toArray(),C.up=this.up.toArray(),this.pivot!==null&&(C.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(C.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(C.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(C.type="InstancedMesh",C.count=this.count,C.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(C.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(C.type="BatchedMesh",C.perObjectFrustumCulled=this.perObjectFrustumCulled,C.sortObjects=this.sortObjects,C.drawRanges=this._drawRanges,C.reservedRanges=this._reservedRanges,C.geometryInfo=this._geometryInfo.map(V=>({...V,boundingBox:V.boundingBox?V.boundingBox.toJSON():void 0,boundingSphere:V.boundingSphere?V.boundingSphere.toJSON():void 0})),C.instanceInfo=this._instanceInfo.map(V=>({...V})),C.availableInstanceIds=this._availableInstanceIds.slice(),C.availableGeometryIds=this._availableGeometryIds.slice(),C.nextIndexStart=this._nextIndexStart,C.nextVertexStart=this._nextVertexStart,C.geometryCount=this._geometryCount,C.maxInstanceCount=this._maxInstanceCount,C.maxVertexCount=this._maxVertexCount,C.maxIndexCount=this._maxIndexCount,C.geometryInitialized=this._geometryInitialized,C.matricesTexture=this._matricesTexture.toJSON(e),C.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(C.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(C.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(C.boundingBox=this.boundingBox.toJSON()));function n(V,o){return V[o.uuid]===void 0&&(V[o.uuid]=o.toJSON(e)),o.uuid}if(this.isScene)this.background&&(this.background.isColor?C.background=this.background.toJSON():this.background.isTexture&&(C.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(C.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){C.geometry=n(e.geometries,this.geometry);let V=this.geometry.parameters;if(V!==void 0&&V.shapes!==void 0){let o=V.shapes;if(Array.isArray(o))for(let a=0,L=o.length;a<L;a++){let M=o[a];n(e.shapes,M)}else n(e.shapes,o)}}if(this.isSkinnedMesh&&(C.bindMode=this.bindMode,C.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(n(e.skeletons,this.skeleton),C.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let V=[];for(let o=0,a=this.material.length;o<a;o++)V.push(n(e.materials,this.material[o]));C.material=V}else C.material=n(e.materials,this.material);if(this.children.length>0){C.children=[];for(let V=0;V<this.children.length;V++)C.children.push(this.children[V].toJSON(e).object)}if(this.animations.length>0){C.animations=[];for(let V=0;V<this.animations.length;V++){let o=this.animations[V];C.animations.push(n(e.animations,o))}}if(t){let V=H(e.geometries),o=H(e.materials),a=H(e.textures),L=H(e.images),M=H(e.shapes),s=H(e.skeletons),l=H(e.animations),p=H(e.nodes);V.length>0&&(i.geometries=V),o.length>0&&(i.materials=o),a.length>0&&(i.textures=a),L.length>0&&(i.images=L),M.length>0&&(i.shapes=M),s.length>0&&(i.skeletons=s),l.length>0&&(i.animations=l),p.length>0&&(i.nodes=p)}return i.object=C,i;function H(V){let o=[];for(let a in V){let L=V[a];delete L.metadata,o.push(L)}return o}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let C=e.children[i];this.add(C.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};w5.DEFAULT_UP=new E(0,1,0);w5.DEFAULT_MATRIX_AUTO_UPDATE=!0;w5.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var e3=class extends w5{constructor(){super(),this.isGroup=!0,this.type="Group"}},ro={type:"move"},G3=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new e3,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new e3,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new E,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new E),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new e3,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new E,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new E,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let C=null,n=null,H=null,V=this._targetRay,o=this._grip,a=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(a&&e.hand){H=!0;for(let h of e.hand.values()){let d=t.getJointPose(h,i),c=this._getHandJoint(a,h);d!==null&&(c.matrix.fromArray(d.transform.matrix),c.matrix.decompose(c.position,c.quaternion,c.scale),c.matrixWorldNeedsUpdate=!0,c.jointRadius=d.radius),c.visible=d!==null}let L=a.joints["index-finger-tip"],M=a.joints["thumb-tip"],s=L.position.distanceTo(M.position),l=.02,p=.005;a.inputState.pinching&&s>l+p?(a.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!a.inputState.pinching&&s<=l-p&&(a.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else o!==null&&e.gripSpace&&(n=t.getPose(e.gripSpace,i),n!==null&&(o.matrix.fromArray(n.transform.matrix),o.matrix.decompose(o.position,o.quaternion,o.scale),o.matrixWorldNeedsUpdate=!0,n.linearVelocity?(o.hasLinearVelocity=!0,o.linearVelocity.copy(n.linearVelocity)):o.hasLinearVelocity=!1,n.angularVelocity?(o.hasAngularVelocity=!0,o.angularVelocity.copy(n.angularVelocity)):o.hasAngularVelocity=!1,o.eventsEnabled&&o.dispatchEvent({type:"gripUpdated",data:e,target:this})));V!==null&&(C=t.getPose(e.targetRaySpace,i),C===null&&n!==null&&(C=n),C!==null&&(V.matrix.fromArray(C.transform.matrix),V.matrix.decompose(V.position,V.quaternion,V.scale),V.matrixWorldNeedsUpdate=!0,C.linearVelocity?(V.hasLinearVelocity=!0,V.linearVelocity.copy(C.linearVelocity)):V.hasLinearVelocity=!1,C.angularVelocity?(V.hasAngularVelocity=!0,V.angularVelocity.copy(C.angularVelocity)):V.hasAngularVelocity=!1,this.dispatchEvent(ro)))}return V!==null&&(V.visible=C!==null),o!==null&&(o.visible=n!==null),a!==null&&(a.visible=H!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new e3;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},Ai={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},b0={h:0,s:0,l:0},P4={h:0,s:0,l:0};function P8(r,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?r+(e-r)*6*t:t<1/2?e:t<2/3?r+(e-r)*6*(2/3-t):r}var G1=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let C=e;C&&C.isColor?this.copy(C):typeof C=="number"?this.setHex(C):typeof C=="string"&&this.setStyle(C)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=p5){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,Q1.colorSpaceToWorking(this,t),this}setRGB(e,t,i,C=Q1.workingColorSpace){return this.r=e,this.g=t,this.b=i,Q1.colorSpaceToWorking(this,C),this}setHSL(e,t,i,C=Q1.workingColorSpace){if(e=we(e,1),t=k1(t,0,1),i=k1(i,0,1),t===0)this.r=this.g=this.b=i;else{let n=i<=.5?i*(1+t):i+t-i*t,H=2*i-n;this.r=P8(H,n,e+1/3),this.g=P8(H,n,e),this.b=P8(H,n,e-1/3)}return Q1.colorSpaceToWorking(this,C),this}setStyle(e,t=p5){function i(n){n!==void 0&&parseFloat(n)<1&&E1("Color: Alpha component of "+e+" will be ignored.")}let C;if(C=/^(\w+)\(([^\)]*)\)/.exec(e)){let n,H=C[1],V=C[2];switch(H){case"rgb":case"rgba":if(n=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(V))return i(n[4]),this.setRGB(Math.min(255,parseInt(n[1],10))/255,Math.min(255,parseInt(n[2],10))/255,Math.min(255,parseInt(n[3],10))/255,t);if(n=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(V))return i(n[4]),this.setRGB(Math.min(100,parseFloat(n[1]))/100,Math.min(100,parseFloat(n[2]))/100,Math.min(100,parseFloat(n[3]))/100,t);break;case"hsl":case"hsla":if(n=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(V))return i(n[4]),this.setHSL(parseFloat(n[1])/360,parseFloat(n[2])/100,parseFloat(n[3])/100,t);break;default:E1("Color: Unknown color model "+e)}}else if(C=/^\#([A-Fa-f\d]+)$/.exec(e)){let n=C[1],H=n.length;if(H===3)return this.setRGB(parseInt(n.charAt(0),16)/15,parseInt(n.charAt(1),16)/15,parseInt(n.charAt(2),16)/15,t);if(H===6)return this.setHex(parseInt(n,16),t);E1("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=p5){let i=Ai[e.toLowerCase()];return i!==void 0?this.setHex(i,t):E1("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=d0(e.r),this.g=d0(e.g),this.b=d0(e.b),this}copyLinearToSRGB(e){return this.r=D3(e.r),this.g=D3(e.g),this.b=D3(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=p5){return Q1.workingToColorSpace(j2.copy(this),e),Math.round(k1(j2.r*255,0,255))*65536+Math.round(k1(j2.g*255,0,255))*256+Math.round(k1(j2.b*255,0,255))}getHexString(e=p5){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=Q1.workingColorSpace){Q1.workingToColorSpace(j2.copy(this),t);let i=j2.r,C=j2.g,n=j2.b,H=Math.max(i,C,n),V=Math.min(i,C,n),o,a,L=(V+H)/2;if(V===H)o=0,a=0;else{let M=H-V;switch(a=L<=.5?M/(H+V):M/(2-H-V),H){case i:o=(C-n)/M+(C<n?6:0);break;case C:o=(n-i)/M+2;break;case n:o=(i-C)/M+4;break}o/=6}return e.h=o,e.s=a,e.l=L,e}getRGB(e,t=Q1.workingColorSpace){return Q1.workingToColorSpace(j2.copy(this),t),e.r=j2.r,e.g=j2.g,e.b=j2.b,e}getStyle(e=p5){Q1.workingToColorSpace(j2.copy(this),e);let t=j2.r,i=j2.g,C=j2.b;return e!==p5?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${C.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(C*255)})`}offsetHSL(e,t,i){return this.getHSL(b0),this.setHSL(b0.h+e,b0.s+t,b0.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(b0),e.getHSL(P4);let i=I7(b0.h,P4.h,t),C=I7(b0.s,P4.s,t),n=I7(b0.l,P4.l,t);return this.setHSL(i,C,n),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,C=this.b,n=e.elements;return this.r=n[0]*t+n[3]*i+n[6]*C,this.g=n[1]*t+n[4]*i+n[7]*C,this.b=n[2]*t+n[5]*i+n[8]*C,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},j2=new G1;G1.NAMES=Ai;var t3=class extends w5{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new E0,this.environmentIntensity=1,this.environmentRotation=new E0,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},F5=new E,L0=new E,R8=new E,s0=new E,_3=new E,b3=new E,yr=new E,B8=new E,I8=new E,F8=new E,D8=new s2,N8=new s2,k8=new s2,e5=class r{constructor(e=new E,t=new E,i=new E){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,C){C.subVectors(i,t),F5.subVectors(e,t),C.cross(F5);let n=C.lengthSq();return n>0?C.multiplyScalar(1/Math.sqrt(n)):C.set(0,0,0)}static getBarycoord(e,t,i,C,n){F5.subVectors(C,t),L0.subVectors(i,t),R8.subVectors(e,t);let H=F5.dot(F5),V=F5.dot(L0),o=F5.dot(R8),a=L0.dot(L0),L=L0.dot(R8),M=H*a-V*V;if(M===0)return n.set(0,0,0),null;let s=1/M,l=(a*o-V*L)*s,p=(H*L-V*o)*s;return n.set(1-l-p,p,l)}static containsPoint(e,t,i,C){return this.getBarycoord(e,t,i,C,s0)===null?!1:s0.x>=0&&s0.y>=0&&s0.x+s0.y<=1}static getInterpolation(e,t,i,C,n,H,V,o){return this.getBarycoord(e,t,i,C,s0)===null?(o.x=0,o.y=0,"z"in o&&(o.z=0),"w"in o&&(o.w=0),null):(o.setScalar(0),o.addScaledVector(n,s0.x),o.addScaledVector(H,s0.y),o.addScaledVector(V,s0.z),o)}static getInterpolatedAttribute(e,t,i,C,n,H){return D8.setScalar(0),N8.setScalar(0),k8.setScalar(0),D8.fromBufferAttribute(e,t),N8.fromBufferAttribute(e,i),k8.fromBufferAttribute(e,C),H.setScalar(0),H.addScaledVector(D8,n.x),H.addScaledVector(N8,n.y),H.addScaledVector(k8,n.z),H}static isFrontFacing(e,t,i,C){return F5.subVectors(i,t),L0.subVectors(e,t),F5.cross(L0).dot(C)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,C){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[C]),this}setFromAttributeAndIndices(e,t,i,C){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,C),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return F5.subVectors(this.c,this.b),L0.subVectors(this.a,this.b),F5.cross(L0).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return r.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return r.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,C,n){return r.getInterpolation(e,this.a,this.b,this.c,t,i,C,n)}containsPoint(e){return r.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return r.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,C=this.b,n=this.c,H,V;_3.subVectors(C,i),b3.subVectors(n,i),B8.subVectors(e,i);let o=_3.dot(B8),a=b3.dot(B8);if(o<=0&&a<=0)return t.copy(i);I8.subVectors(e,C);let L=_3.dot(I8),M=b3.dot(I8);if(L>=0&&M<=L)return t.copy(C);let s=o*M-L*a;if(s<=0&&o>=0&&L<=0&&o-L>0)return H=o/(o-L),t.copy(i).addScaledVector(_3,H);F8.subVectors(e,n);let l=_3.dot(F8),p=b3.dot(F8);if(p>=0&&l<=p)return t.copy(n);let h=l*a-o*p;if(h<=0&&a>=0&&p<=0)return V=a/(a-p),t.copy(i).addScaledVector(b3,V);let d=L*p-l*M;if(d<=0&&M-L>=0&&l-p>=0)return yr.subVectors(n,C),V=(M-L)/(M-L+(l-p)),t.copy(C).addScaledVector(yr,V);let c=1/(d+h+s);return H=h*c,V=s*c,t.copy(i).addScaledVector(_3,H).addScaledVector(b3,V)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},m2=class{constructor(e=new E(1/0,1/0,1/0),t=new E(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(D5.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(D5.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=D5.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let n=i.getAttribute("position");if(t===!0&&n!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let H=0,V=n.count;H<V;H++)e.isMesh===!0?e.getVertexPosition(H,D5):D5.fromBufferAttribute(n,H),D5.applyMatrix4(e.matrixWorld),this.expandByPoint(D5);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),R4.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),R4.copy(i.boundingBox)),R4.applyMatrix4(e.matrixWorld),this.union(R4)}let C=e.children;for(let n=0,H=C.length;n<H;n++)this.expandByObject(C[n],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,D5),D5.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(O7),B4.subVectors(this.max,O7),w3.subVectors(e.a,O7),T3.subVectors(e.b,O7),O3.subVectors(e.c,O7),w0.subVectors(T3,w3),T0.subVectors(O3,T3),$0.subVectors(w3,O3);let t=[0,-w0.z,w0.y,0,-T0.z,T0.y,0,-$0.z,$0.y,w0.z,0,-w0.x,T0.z,0,-T0.x,$0.z,0,-$0.x,-w0.y,w0.x,0,-T0.y,T0.x,0,-$0.y,$0.x,0];return!U8(t,w3,T3,O3,B4)||(t=[1,0,0,0,1,0,0,0,1],!U8(t,w3,T3,O3,B4))?!1:(I4.crossVectors(w0,T0),t=[I4.x,I4.y,I4.z],U8(t,w3,T3,O3,B4))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,D5).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(D5).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(M0[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),M0[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),M0[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),M0[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),M0[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),M0[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),M0[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),M0[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(M0),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},M0=[new E,new E,new E,new E,new E,new E,new E,new E],D5=new E,R4=new m2,w3=new E,T3=new E,O3=new E,w0=new E,T0=new E,$0=new E,O7=new E,B4=new E,I4=new E,Q0=new E;function U8(r,e,t,i,C){for(let n=0,H=r.length-3;n<=H;n+=3){Q0.fromArray(r,n);let V=C.x*Math.abs(Q0.x)+C.y*Math.abs(Q0.y)+C.z*Math.abs(Q0.z),o=e.dot(Q0),a=t.dot(Q0),L=i.dot(Q0);if(Math.max(-Math.max(o,a,L),Math.min(o,a,L))>V)return!1}return!0}var Z2=new E,F4=new B1,io=0,E2=class extends Q5{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:io++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=Mi,this.updateRanges=[],this.gpuType=k5,this.version=0,this._normalizationScale=e!==void 0?Oe(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let C=0,n=this.itemSize;C<n;C++)this.array[e+C]=t.array[i+C];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)F4.fromBufferAttribute(this,t),F4.applyMatrix3(e),this.setXY(t,F4.x,F4.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)Z2.fromBufferAttribute(this,t),Z2.applyMatrix3(e),this.setXYZ(t,Z2.x,Z2.y,Z2.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)Z2.fromBufferAttribute(this,t),Z2.applyMatrix4(e),this.setXYZ(t,Z2.x,Z2.y,Z2.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)Z2.fromBufferAttribute(this,t),Z2.applyNormalMatrix(e),this.setXYZ(t,Z2.x,Z2.y,Z2.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)Z2.fromBufferAttribute(this,t),Z2.transformDirection(e),this.setXYZ(t,Z2.x,Z2.y,Z2.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,C){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),C=this._normalize(C)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=C,this}setXYZW(e,t,i,C,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),C=this._normalize(C),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=C,this.array[e+3]=n,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):ui(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):mi(e,this.array)}};var W7=class extends E2{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var X7=class extends E2{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var _5=class extends E2{constructor(e,t,i){super(new Float32Array(e),t,i)}},Co=new m2,E7=new E,z8=new E,W3=class{constructor(e=new E,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):Co.setFromPoints(e).getCenter(i);let C=0;for(let n=0,H=e.length;n<H;n++)C=Math.max(C,i.distanceToSquared(e[n]));return this.radius=Math.sqrt(C),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;E7.subVectors(e,this.center);let t=E7.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),C=(i-this.radius)*.5;this.center.addScaledVector(E7,C/i),this.radius+=C}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(z8.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(E7.copy(e.center).add(z8)),this.expandByPoint(E7.copy(e.center).sub(z8))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},no=0,y5=new z1,G8=new w5,E3=new E,c5=new m2,P7=new m2,N2=new E,T5=class r extends Q5{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:no++}),this.uuid=e7(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(wV(e)?X7:W7)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let n=new I1().getNormalMatrix(e);i.applyNormalMatrix(n),i.needsUpdate=!0}let C=this.attributes.tangent;return C!==void 0&&(C.transformDirection(e),C.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return y5.makeRotationFromQuaternion(e),this.applyMatrix4(y5),this}rotateX(e){return y5.makeRotationX(e),this.applyMatrix4(y5),this}rotateY(e){return y5.makeRotationY(e),this.applyMatrix4(y5),this}rotateZ(e){return y5.makeRotationZ(e),this.applyMatrix4(y5),this}translate(e,t,i){return y5.makeTranslation(e,t,i),this.applyMatrix4(y5),this}scale(e,t,i){return y5.makeScale(e,t,i),this.applyMatrix4(y5),this}lookAt(e){return G8.lookAt(e),G8.updateMatrix(),this.applyMatrix4(G8.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(E3).negate(),this.translate(E3.x,E3.y,E3.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let C=0,n=e.length;C<n;C++){let H=e[C];i.push(H.x,H.y,H.z||0)}this.setAttribute("position",new _5(i,3))}else{let i=Math.min(e.length,t.count);for(let C=0;C<i;C++){let n=e[C];t.setXYZ(C,n.x,n.y,n.z||0)}e.length>t.count&&E1("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new m2);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){R1("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new E(-1/0,-1/0,-1/0),new E(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,C=t.length;i<C;i++){let n=t[i];c5.setFromBufferAttribute(n),this.morphTargetsRelative?(N2.addVectors(this.boundingBox.min,c5.min),this.boundingBox.expandByPoint(N2),N2.addVectors(this.boundingBox.max,c5.max),this.boundingBox.expandByPoint(N2)):(this.boundingBox.expandByPoint(c5.min),this.boundingBox.expandByPoint(c5.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&R1('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new W3);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){R1("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new E,1/0);return}if(e){let i=this.boundingSphere.center;if(c5.setFromBufferAttribute(e),t)for(let n=0,H=t.length;n<H;n++){let V=t[n];P7.setFromBufferAttribute(V),this.morphTargetsRelative?(N2.addVectors(c5.min,P7.min),c5.expandByPoint(N2),N2.addVectors(c5.max,P7.max),c5.expandByPoint(N2)):(c5.expandByPoint(P7.min),c5.expandByPoint(P7.max))}c5.getCenter(i);let C=0;for(let n=0,H=e.count;n<H;n++)N2.fromBufferAttribute(e,n),C=Math.max(C,i.distanceToSquared(N2));if(t)for(let n=0,H=t.length;n<H;n++){let V=t[n],o=this.morphTargetsRelative;for(let a=0,L=V.count;a<L;a++)N2.fromBufferAttribute(V,a),o&&(E3.fromBufferAttribute(e,a),N2.add(E3)),C=Math.max(C,i.distanceToSquared(N2))}this.boundingSphere.radius=Math.sqrt(C),isNaN(this.boundingSphere.radius)&&R1('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){R1("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,C=t.normal,n=t.uv,H=this.getAttribute("tangent");(H===void 0||H.count!==i.count)&&(H=new E2(new Float32Array(4*i.count),4),this.setAttribute("tangent",H));let V=[],o=[],a=new Uint8Array(i.count);for(let O=0;O<i.count;O++)V[O]=new E,o[O]=new E;let L=new E,M=new E,s=new E,l=new B1,p=new B1,h=new B1,d=new E,c=new E;function m(O,Z,b){a[O]=a[Z]=a[b]=1,L.fromBufferAttribute(i,O),M.fromBufferAttribute(i,Z),s.fromBufferAttribute(i,b),l.fromBufferAttribute(n,O),p.fromBufferAttribute(n,Z),h.fromBufferAttribute(n,b),M.sub(L),s.sub(L),p.sub(l),h.sub(l);let T=1/(p.x*h.y-h.x*p.y);isFinite(T)&&(d.copy(M).multiplyScalar(h.y).addScaledVector(s,-p.y).multiplyScalar(T),c.copy(s).multiplyScalar(p.x).addScaledVector(M,-h.x).multiplyScalar(T),V[O].add(d),V[Z].add(d),V[b].add(d),o[O].add(c),o[Z].add(c),o[b].add(c))}let f=this.groups;f.length===0&&(f=[{start:0,count:e.count}]);for(let O=0,Z=f.length;O<Z;++O){let b=f[O],T=b.start,F=b.count;for(let w=T,N=T+F;w<N;w+=3)m(e.getX(w+0),e.getX(w+1),e.getX(w+2))}let A=new E,v=new E,y=new E,u=new E;function x(O){y.fromBufferAttribute(C,O),u.copy(y);let Z=V[O];A.copy(Z),A.sub(y.multiplyScalar(y.dot(Z))).normalize(),v.crossVectors(u,Z);let T=v.dot(o[O])<0?-1:1;H.setXYZW(O,A.x,A.y,A.z,T)}for(let O=0,Z=i.count;O<Z;++O)a[O]&&x(O);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new E2(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let s=0,l=i.count;s<l;s++)i.setXYZ(s,0,0,0);let C=new E,n=new E,H=new E,V=new E,o=new E,a=new E,L=new E,M=new E;if(e)for(let s=0,l=e.count;s<l;s+=3){let p=e.getX(s+0),h=e.getX(s+1),d=e.getX(s+2);C.fromBufferAttribute(t,p),n.fromBufferAttribute(t,h),H.fromBufferAttribute(t,d),L.subVectors(H,n),M.subVectors(C,n),L.cross(M),V.fromBufferAttribute(i,p),o.fromBufferAttribute(i,h),a.fromBufferAttribute(i,d),V.add(L),o.add(L),a.add(L),i.setXYZ(p,V.x,V.y,V.z),i.setXYZ(h,o.x,o.y,o.z),i.setXYZ(d,a.x,a.y,a.z)}else for(let s=0,l=t.count;s<l;s+=3)C.fromBufferAttribute(t,s+0),n.fromBufferAttribute(t,s+1),H.fromBufferAttribute(t,s+2),L.subVectors(H,n),M.subVectors(C,n),L.cross(M),i.setXYZ(s+0,L.x,L.y,L.z),i.setXYZ(s+1,L.x,L.y,L.z),i.setXYZ(s+2,L.x,L.y,L.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)N2.fromBufferAttribute(e,t),N2.normalize(),e.setXYZ(t,N2.x,N2.y,N2.z)}toNonIndexed(){function e(V,o){let a=V.array,L=V.itemSize,M=V.normalized,s=new a.constructor(o.length*L),l=0,p=0;for(let h=0,d=o.length;h<d;h++){V.isInterleavedBufferAttribute?l=o[h]*V.data.stride+V.offset:l=o[h]*L;for(let c=0;c<L;c++)s[p++]=a[l++]}return new E2(s,L,M)}if(this.index===null)return E1("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new r,i=this.index.array,C=this.attributes;for(let V in C){let o=C[V],a=e(o,i);t.setAttribute(V,a)}let n=this.morphAttributes;for(let V in n){let o=[],a=n[V];for(let L=0,M=a.length;L<M;L++){let s=a[L],l=e(s,i);o.push(l)}t.morphAttributes[V]=o}t.morphTargetsRelative=this.morphTargetsRelative;let H=this.groups;for(let V=0,o=H.length;V<o;V++){let a=H[V];t.addGroup(a.start,a.count,a.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let o=this.parameters;for(let a in o)o[a]!==void 0&&(e[a]=o[a]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let o in i){let a=i[o];e.data.attributes[o]=a.toJSON(e.data)}let C={},n=!1;for(let o in this.morphAttributes){let a=this.morphAttributes[o],L=[];for(let M=0,s=a.length;M<s;M++){let l=a[M];L.push(l.toJSON(e.data))}L.length>0&&(C[o]=L,n=!0)}n&&(e.data.morphAttributes=C,e.data.morphTargetsRelative=this.morphTargetsRelative);let H=this.groups;H.length>0&&(e.data.groups=JSON.parse(JSON.stringify(H)));let V=this.boundingSphere;return V!==null&&(e.data.boundingSphere=V.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let C=e.attributes;for(let a in C){let L=C[a];this.setAttribute(a,L.clone(t))}let n=e.morphAttributes;for(let a in n){let L=[],M=n[a];for(let s=0,l=M.length;s<l;s++)L.push(M[s].clone(t));this.morphAttributes[a]=L}this.morphTargetsRelative=e.morphTargetsRelative;let H=e.groups;for(let a=0,L=H.length;a<L;a++){let M=H[a];this.addGroup(M.start,M.count,M.materialIndex)}let V=e.boundingBox;V!==null&&(this.boundingBox=V.clone());let o=e.boundingSphere;return o!==null&&(this.boundingSphere=o.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var W8=new E,Ho=new E,Vo=new I1,W2=class{constructor(e=new E(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,C){return this.normal.set(e,t,i),this.constant=C,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let C=W8.subVectors(i,t).cross(Ho.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(C,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let C=e.delta(W8),n=this.normal.dot(C);if(n===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let H=-(e.start.dot(this.normal)+this.constant)/n;return i===!0&&(H<0||H>1)?null:t.copy(e.start).addScaledVector(C,H)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||Vo.getNormalMatrix(e),C=this.coplanarPoint(W8).applyMatrix4(e),n=this.normal.applyMatrix3(i).normalize();return this.constant=-C.dot(n),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},oo=0,r3=class extends Q5{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:oo++}),this.uuid=e7(),this.name="",this.type="Material",this.blending=K3,this.side=V5,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=ne,this.blendDst=V3,this.blendEquation=H3,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new G1(0,0,0),this.blendAlpha=0,this.depthFunc=N3,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=u6,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=e9,this.stencilZFail=e9,this.stencilZPass=e9,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){E1(`Material: parameter '${t}' has value of undefined.`);continue}let C=this[t];if(C===void 0){E1(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}C&&C.isColor?C.set(i):C&&C.isVector2&&i&&i.isVector2||C&&C.isEuler&&i&&i.isEuler||C&&C.isVector3&&i&&i.isVector3?C.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(n=>n.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function C(n){let H=[];for(let V in n){let o=n[V];delete o.metadata,H.push(o)}return H}if(t){let n=C(e.textures),H=C(e.images);n.length>0&&(i.textures=n),H.length>0&&(i.images=H)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new G1().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new W2().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new B1().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new B1().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let C=t.length;i=new Array(C);for(let n=0;n!==C;++n)i[n]=t[n].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var l0=new E,X8=new E,D4=new E,N4=new E,O5=class{constructor(e=new E,t=new E(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,l0)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=l0.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(l0.copy(this.origin).addScaledVector(this.direction,t),l0.distanceToSquared(e))}distanceSqToSegment(e,t,i,C){X8.copy(e).add(t).multiplyScalar(.5),D4.copy(t).sub(e).normalize(),N4.copy(this.origin).sub(X8);let n=e.distanceTo(t)*.5,H=-this.direction.dot(D4),V=N4.dot(this.direction),o=-N4.dot(D4),a=N4.lengthSq(),L=Math.abs(1-H*H),M,s,l,p;if(L>0)if(M=H*o-V,s=H*V-o,p=n*L,M>=0)if(s>=-p)if(s<=p){let h=1/L;M*=h,s*=h,l=M*(M+H*s+2*V)+s*(H*M+s+2*o)+a}else s=n,M=Math.max(0,-(H*s+V)),l=-M*M+s*(s+2*o)+a;else s=-n,M=Math.max(0,-(H*s+V)),l=-M*M+s*(s+2*o)+a;else s<=-p?(M=Math.max(0,-(-H*n+V)),s=M>0?-n:Math.min(Math.max(-n,-o),n),l=-M*M+s*(s+2*o)+a):s<=p?(M=0,s=Math.min(Math.max(-n,-o),n),l=s*(s+2*o)+a):(M=Math.max(0,-(H*n+V)),s=M>0?n:Math.min(Math.max(-n,-o),n),l=-M*M+s*(s+2*o)+a);else s=H>0?-n:n,M=Math.max(0,-(H*s+V)),l=-M*M+s*(s+2*o)+a;return i&&i.copy(this.origin).addScaledVector(this.direction,M),C&&C.copy(X8).addScaledVector(D4,s),l}intersectSphere(e,t){if(e.radius<0)return null;l0.subVectors(e.center,this.origin);let i=l0.dot(this.direction),C=l0.dot(l0)-i*i,n=e.radius*e.radius;if(C>n)return null;let H=Math.sqrt(n-C),V=i-H,o=i+H;return o<0?null:V<0?this.at(o,t):this.at(V,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,C,n,H,V,o,a=1/this.direction.x,L=1/this.direction.y,M=1/this.direction.z,s=this.origin;return a>=0?(i=(e.min.x-s.x)*a,C=(e.max.x-s.x)*a):(i=(e.max.x-s.x)*a,C=(e.min.x-s.x)*a),L>=0?(n=(e.min.y-s.y)*L,H=(e.max.y-s.y)*L):(n=(e.max.y-s.y)*L,H=(e.min.y-s.y)*L),i>H||n>C||((n>i||isNaN(i))&&(i=n),(H<C||isNaN(C))&&(C=H),M>=0?(V=(e.min.z-s.z)*M,o=(e.max.z-s.z)*M):(V=(e.max.z-s.z)*M,o=(e.min.z-s.z)*M),i>o||V>C)||((V>i||i!==i)&&(i=V),(o<C||C!==C)&&(C=o),C<0)?null:this.at(i>=0?i:C,t)}intersectsBox(e){return this.intersectBox(e,l0)!==null}intersectTriangle(e,t,i,C,n){let H=this.origin,V=this.direction,o=V.x,a=V.y,L=V.z,M=e.x-H.x,s=e.y-H.y,l=e.z-H.z,p=t.x-H.x,h=t.y-H.y,d=t.z-H.z,c=i.x-H.x,m=i.y-H.y,f=i.z-H.z,A=Math.abs(o),v=Math.abs(a),y=Math.abs(L),u,x,O,Z,b,T,F,w,N,W,X,C1;if(A>=v&&A>=y?(O=o,T=M,N=p,C1=c,o>=0?(u=a,x=L,Z=s,b=l,F=h,w=d,W=m,X=f):(u=L,x=a,Z=l,b=s,F=d,w=h,W=f,X=m)):v>=y?(O=a,T=s,N=h,C1=m,a>=0?(u=L,x=o,Z=l,b=M,F=d,w=p,W=f,X=c):(u=o,x=L,Z=M,b=l,F=p,w=d,W=c,X=f)):(O=L,T=l,N=d,C1=f,L>=0?(u=o,x=a,Z=M,b=s,F=p,w=h,W=c,X=m):(u=a,x=o,Z=s,b=M,F=h,w=p,W=m,X=c)),O===0)return null;let Y=u/O,t1=x/O,i1=1/O,x1=Z-Y*T,P1=b-t1*T,J=F-Y*N,l1=w-t1*N,f1=W-Y*C1,w1=X-t1*C1,u1=f1*l1-w1*J,F1=x1*w1-P1*f1,x2=J*P1-l1*x1;if(C){if(u1<0||F1<0||x2<0)return null}else if((u1<0||F1<0||x2<0)&&(u1>0||F1>0||x2>0))return null;let T1=u1+F1+x2;if(T1===0)return null;let j1=i1*(u1*T+F1*N+x2*C1);return(T1>0?j1<0:j1>0)?null:this.at(j1/T1,n)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},d9=class extends r3{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new G1(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new E0,this.combine=He,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Zr=new z1,J0=new O5,k4=new W3,_r=new E,U4=new E,z4=new E,G4=new E,q8=new E,W4=new E,br=new E,X4=new E,X2=class extends w5{constructor(e=new T5,t=new d9){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let C=t[i[0]];if(C!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let n=0,H=C.length;n<H;n++){let V=C[n].name||String(n);this.morphTargetInfluences.push(0),this.morphTargetDictionary[V]=n}}}}getVertexPosition(e,t){let i=this.geometry,C=i.attributes.position,n=i.morphAttributes.position,H=i.morphTargetsRelative;t.fromBufferAttribute(C,e);let V=this.morphTargetInfluences;if(n&&V){W4.set(0,0,0);for(let o=0,a=n.length;o<a;o++){let L=V[o],M=n[o];L!==0&&(q8.fromBufferAttribute(M,e),H?W4.addScaledVector(q8,L):W4.addScaledVector(q8.sub(t),L))}t.add(W4)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,C=this.material,n=this.matrixWorld;C!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),k4.copy(i.boundingSphere),k4.applyMatrix4(n),J0.copy(e.ray).recast(e.near),!(k4.containsPoint(J0.origin)===!1&&(J0.intersectSphere(k4,_r)===null||J0.origin.distanceToSquared(_r)>(e.far-e.near)**2))&&(Zr.copy(n).invert(),J0.copy(e.ray).applyMatrix4(Zr),!(i.boundingBox!==null&&J0.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,J0)))}_computeIntersections(e,t,i){let C,n=this.geometry,H=this.material,V=n.index,o=n.attributes.position,a=n.attributes.uv,L=n.attributes.uv1,M=n.attributes.normal,s=n.groups,l=n.drawRange;if(V!==null)if(Array.isArray(H))for(let p=0,h=s.length;p<h;p++){let d=s[p],c=H[d.materialIndex],m=Math.max(d.start,l.start),f=Math.min(V.count,Math.min(d.start+d.count,l.start+l.count));for(let A=m,v=f;A<v;A+=3){let y=V.getX(A),u=V.getX(A+1),x=V.getX(A+2);C=q4(this,c,e,i,a,L,M,y,u,x),C&&(C.faceIndex=Math.floor(A/3),C.face.materialIndex=d.materialIndex,t.push(C))}}else{let p=Math.max(0,l.start),h=Math.min(V.count,l.start+l.count);for(let d=p,c=h;d<c;d+=3){let m=V.getX(d),f=V.getX(d+1),A=V.getX(d+2);C=q4(this,H,e,i,a,L,M,m,f,A),C&&(C.faceIndex=Math.floor(d/3),t.push(C))}}else if(o!==void 0)if(Array.isArray(H))for(let p=0,h=s.length;p<h;p++){let d=s[p],c=H[d.materialIndex],m=Math.max(d.start,l.start),f=Math.min(o.count,Math.min(d.start+d.count,l.start+l.count));for(let A=m,v=f;A<v;A+=3){let y=A,u=A+1,x=A+2;C=q4(this,c,e,i,a,L,M,y,u,x),C&&(C.faceIndex=Math.floor(A/3),C.face.materialIndex=d.materialIndex,t.push(C))}}else{let p=Math.max(0,l.start),h=Math.min(o.count,l.start+l.count);for(let d=p,c=h;d<c;d+=3){let m=d,f=d+1,A=d+2;C=q4(this,H,e,i,a,L,M,m,f,A),C&&(C.faceIndex=Math.floor(d/3),t.push(C))}}}};function ao(r,e,t,i,C,n,H,V){let o;if(e.side===_2?o=i.intersectTriangle(H,n,C,!0,V):o=i.intersectTriangle(C,n,H,e.side===V5,V),o===null)return null;X4.copy(V),X4.applyMatrix4(r.matrixWorld);let a=t.ray.origin.distanceTo(X4);return a<t.near||a>t.far?null:{distance:a,point:X4.clone(),object:r}}function q4(r,e,t,i,C,n,H,V,o,a){r.getVertexPosition(V,U4),r.getVertexPosition(o,z4),r.getVertexPosition(a,G4);let L=ao(r,e,t,i,U4,z4,G4,br);if(L){let M=new E;e5.getBarycoord(br,U4,z4,G4,M),C&&(L.uv=e5.getInterpolatedAttribute(C,V,o,a,M,new B1)),n&&(L.uv1=e5.getInterpolatedAttribute(n,V,o,a,M,new B1)),H&&(L.normal=e5.getInterpolatedAttribute(H,V,o,a,M,new E),L.normal.dot(i.direction)>0&&L.normal.multiplyScalar(-1));let s={a:V,b:o,c:a,normal:new E,materialIndex:0};e5.getNormal(U4,z4,G4,s.normal),L.face=s,L.barycoord=M}return L}var c9=class extends l5{constructor(e=null,t=1,i=1,C,n,H,V,o,a=k2,L=k2,M,s){super(null,H,V,o,a,L,C,n,M,s),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var j0=new W3,Lo=new B1(.5,.5),Y4=new E,i3=class{constructor(e=new W2,t=new W2,i=new W2,C=new W2,n=new W2,H=new W2){this.planes=[e,t,i,C,n,H]}set(e,t,i,C,n,H){let V=this.planes;return V[0].copy(e),V[1].copy(t),V[2].copy(i),V[3].copy(C),V[4].copy(n),V[5].copy(H),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=Z5,i=!1){let C=this.planes,n=e.elements,H=n[0],V=n[1],o=n[2],a=n[3],L=n[4],M=n[5],s=n[6],l=n[7],p=n[8],h=n[9],d=n[10],c=n[11],m=n[12],f=n[13],A=n[14],v=n[15];if(C[0].setComponents(a-H,l-L,c-p,v-m).normalize(),C[1].setComponents(a+H,l+L,c+p,v+m).normalize(),C[2].setComponents(a+V,l+M,c+h,v+f).normalize(),C[3].setComponents(a-V,l-M,c-h,v-f).normalize(),i)C[4].setComponents(o,s,d,A).normalize(),C[5].setComponents(a-o,l-s,c-d,v-A).normalize();else if(C[4].setComponents(a-o,l-s,c-d,v-A).normalize(),t===Z5)C[5].setComponents(a+o,l+s,c+d,v+A).normalize();else if(t===k7)C[5].setComponents(o,s,d,A).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),j0.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),j0.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(j0)}intersectsSprite(e){j0.center.set(0,0,0);let t=Lo.distanceTo(e.center);return j0.radius=.7071067811865476+t,j0.applyMatrix4(e.matrixWorld),this.intersectsSphere(j0)}intersectsSphere(e){let t=this.planes,i=e.center,C=-e.radius;for(let n=0;n<6;n++)if(t[n].distanceToPoint(i)<C)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let C=t[i];if(Y4.x=C.normal.x>0?e.max.x:e.min.x,Y4.y=C.normal.y>0?e.max.y:e.min.y,Y4.z=C.normal.z>0?e.max.z:e.min.z,C.distanceToPoint(Y4)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},wr=new z1,p9=class r{constructor(){this.coordinateSystem=Z5,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let C=0;C<t.length;C++){let n=t[C];wr.multiplyMatrices(n.projectionMatrix,n.matrixWorldInverse),i[C]===void 0&&(i[C]=new i3),i[C].setFromProjectionMatrix(wr,n.coordinateSystem,n.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let C=0;C<e._count;C++)t[C]===void 0&&(t[C]=new i3),t[C].copy(i[C]);return this._count=e._count,this}clone(){return new r().copy(this)}};var q7=class extends l5{constructor(e=[],t=o3,i,C,n,H,V,o,a,L){super(e,t,i,C,n,H,V,o,a,L),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var p0=class extends l5{constructor(e,t,i=N5,C,n,H,V=k2,o=k2,a,L=c0,M=1){if(L!==c0&&L!==m0)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let s={width:e,height:t,depth:M};super(s,C,n,H,V,o,L,i,a),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new z3(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Y7=class extends p0{constructor(e,t=N5,i=o3,C,n,H=k2,V=k2,o,a=c0){let L={width:e,height:e,depth:1},M=[L,L,L,L,L,L];super(e,e,t,i,C,n,H,V,o,a),this.image=M,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},K7=class extends l5{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},X3=class r extends T5{constructor(e=1,t=1,i=1,C=1,n=1,H=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:C,heightSegments:n,depthSegments:H};let V=this;C=Math.floor(C),n=Math.floor(n),H=Math.floor(H);let o=[],a=[],L=[],M=[],s=0,l=0;p("z","y","x",-1,-1,i,t,e,H,n,0),p("z","y","x",1,-1,i,t,-e,H,n,1),p("x","z","y",1,1,e,i,t,C,H,2),p("x","z","y",1,-1,e,i,-t,C,H,3),p("x","y","z",1,-1,e,t,i,C,n,4),p("x","y","z",-1,-1,e,t,-i,C,n,5),this.setIndex(o),this.setAttribute("position",new _5(a,3)),this.setAttribute("normal",new _5(L,3)),this.setAttribute("uv",new _5(M,2));function p(h,d,c,m,f,A,v,y,u,x,O){let Z=A/u,b=v/x,T=A/2,F=v/2,w=y/2,N=u+1,W=x+1,X=0,C1=0,Y=new E;for(let t1=0;t1<W;t1++){let i1=t1*b-F;for(let x1=0;x1<N;x1++){let P1=x1*Z-T;Y[h]=P1*m,Y[d]=i1*f,Y[c]=w,a.push(Y.x,Y.y,Y.z),Y[h]=0,Y[d]=0,Y[c]=y>0?1:-1,L.push(Y.x,Y.y,Y.z),M.push(x1/u),M.push(1-t1/x),X+=1}}for(let t1=0;t1<x;t1++)for(let i1=0;i1<u;i1++){let x1=s+i1+N*t1,P1=s+i1+N*(t1+1),J=s+(i1+1)+N*(t1+1),l1=s+(i1+1)+N*t1;o.push(x1,P1,l1),o.push(P1,J,l1),C1+=6}V.addGroup(l,C1,O),l+=C1,s+=X}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new r(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var C3=class r extends T5{constructor(e=1,t=1,i=1,C=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:C};let n=e/2,H=t/2,V=Math.floor(i),o=Math.floor(C),a=V+1,L=o+1,M=e/V,s=t/o,l=[],p=[],h=[],d=[];for(let c=0;c<L;c++){let m=c*s-H;for(let f=0;f<a;f++){let A=f*M-n;p.push(A,-m,0),h.push(0,0,1),d.push(f/V),d.push(1-c/o)}}for(let c=0;c<o;c++)for(let m=0;m<V;m++){let f=m+a*c,A=m+a*(c+1),v=m+1+a*(c+1),y=m+1+a*c;l.push(f,A,y),l.push(A,v,y)}this.setIndex(l),this.setAttribute("position",new _5(p,3)),this.setAttribute("normal",new _5(h,3)),this.setAttribute("uv",new _5(d,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new r(e.width,e.height,e.widthSegments,e.heightSegments)}};function L3(r){let e={};for(let t in r){e[t]={};for(let i in r[t]){let C=r[t][i];if(Tr(C))C.isRenderTargetTexture?(E1("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=C.clone();else if(Array.isArray(C))if(Tr(C[0])){let n=[];for(let H=0,V=C.length;H<V;H++)n[H]=C[H].clone();e[t][i]=n}else e[t][i]=C.slice();else e[t][i]=C}}return e}function t5(r){let e={};for(let t=0;t<r.length;t++){let i=L3(r[t]);for(let C in i)e[C]=i[C]}return e}function Tr(r){return r&&(r.isColor||r.isMatrix3||r.isMatrix4||r.isVector2||r.isVector3||r.isVector4||r.isTexture||r.isQuaternion)}function so(r){let e=[];for(let t=0;t<r.length;t++)e.push(r[t].clone());return e}function Ee(r){let e=r.getRenderTarget();return e===null?r.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:Q1.workingColorSpace}var hi={clone:L3,merge:t5},Mo=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,lo=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,q2=class extends r3{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Mo,this.fragmentShader=lo,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=L3(e.uniforms),this.uniformsGroups=so(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let C in this.uniforms){let H=this.uniforms[C].value;H&&H.isTexture?t.uniforms[C]={type:"t",value:H.toJSON(e).uuid}:H&&H.isColor?t.uniforms[C]={type:"c",value:H.getHex()}:H&&H.isVector2?t.uniforms[C]={type:"v2",value:H.toArray()}:H&&H.isVector3?t.uniforms[C]={type:"v3",value:H.toArray()}:H&&H.isVector4?t.uniforms[C]={type:"v4",value:H.toArray()}:H&&H.isMatrix3?t.uniforms[C]={type:"m3",value:H.toArray()}:H&&H.isMatrix4?t.uniforms[C]={type:"m4",value:H.toArray()}:t.uniforms[C]={value:H}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let C in this.extensions)this.extensions[C]===!0&&(i[C]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let C=e.uniforms[i];switch(this.uniforms[i]={},C.type){case"t":this.uniforms[i].value=t[C.value]||null;break;case"c":this.uniforms[i].value=new G1().setHex(C.value);break;case"v2":this.uniforms[i].value=new B1().fromArray(C.value);break;case"v3":this.uniforms[i].value=new E().fromArray(C.value);break;case"v4":this.uniforms[i].value=new s2().fromArray(C.value);break;case"m3":this.uniforms[i].value=new I1().fromArray(C.value);break;case"m4":this.uniforms[i].value=new z1().fromArray(C.value);break;default:this.uniforms[i].value=C.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},u9=class extends q2{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var m9=class extends r3{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=ni,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},A9=class extends r3{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function P3(r,e){return!r||r.constructor===e?r:typeof e.BYTES_PER_ELEMENT=="number"?new e(r):Array.prototype.slice.call(r)}function K4(r){return r!==void 0&&r.inTangents!==void 0&&r.outTangents!==void 0}var P0=class{constructor(e,t,i,C){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=C!==void 0?C:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,C=t[i],n=t[i-1];r:{e:{let H;t:{i:if(!(e<C)){for(let V=i+2;;){if(C===void 0){if(e<n)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===V)break;if(n=C,C=t[++i],e<C)break e}H=t.length;break t}if(!(e>=n)){let V=t[1];e<V&&(i=2,n=V);for(let o=i-2;;){if(n===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===o)break;if(C=n,n=t[--i-1],e>=n)break e}H=i,i=0;break t}break r}for(;i<H;){let V=i+H>>>1;e<t[V]?H=V:i=V+1}if(C=t[i],n=t[i-1],n===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(C===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,n,C)}return this.interpolate_(i,n,e,C)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,C=this.valueSize,n=e*C;for(let H=0;H!==C;++H)t[H]=i[n+H];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},h9=class extends P0{constructor(e,t,i,C){super(e,t,i,C),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:$8,endingEnd:$8}}intervalChanged_(e,t,i){let C=this.parameterPositions,n=e-2,H=e+1,V=C[n],o=C[H];if(V===void 0)switch(this.getSettings_().endingStart){case Q8:n=e,V=2*t-i;break;case J8:n=C.length-2,V=t+C[n]-C[n+1];break;default:n=e,V=i}if(o===void 0)switch(this.getSettings_().endingEnd){case Q8:H=e,o=2*i-t;break;case J8:H=1,o=i+C[1]-C[0];break;default:H=e-1,o=t}let a=(i-t)*.5,L=this.valueSize;this._weightPrev=a/(t-V),this._weightNext=a/(o-i),this._offsetPrev=n*L,this._offsetNext=H*L}interpolate_(e,t,i,C){let n=this.resultBuffer,H=this.sampleValues,V=this.valueSize,o=e*V,a=o-V,L=this._offsetPrev,M=this._offsetNext,s=this._weightPrev,l=this._weightNext,p=(i-t)/(C-t),h=p*p,d=h*p,c=-s*d+2*s*h-s*p,m=(1+s)*d+(-1.5-2*s)*h+(-.5+s)*p+1,f=(-1-l)*d+(1.5+l)*h+.5*p,A=l*d-l*h;for(let v=0;v!==V;++v)n[v]=c*H[L+v]+m*H[a+v]+f*H[o+v]+A*H[M+v];return n}},f9=class extends P0{constructor(e,t,i,C){super(e,t,i,C)}interpolate_(e,t,i,C){let n=this.resultBuffer,H=this.sampleValues,V=this.valueSize,o=e*V,a=o-V,L=(i-t)/(C-t),M=1-L;for(let s=0;s!==V;++s)n[s]=H[a+s]*M+H[o+s]*L;return n}},x9=class extends P0{constructor(e,t,i,C){super(e,t,i,C)}interpolate_(e){return this.copySampleValue_(e-1)}},v9=class extends P0{interpolate_(e,t,i,C){let n=this.resultBuffer,H=this.sampleValues,V=this.valueSize,o=e*V,a=o-V,L=this.inTangents,M=this.outTangents;if(!L||!M){let p=(i-t)/(C-t),h=1-p;for(let d=0;d!==V;++d)n[d]=H[a+d]*h+H[o+d]*p;return n}let s=V*2,l=e-1;for(let p=0;p!==V;++p){let h=H[a+p],d=H[o+p],c=l*s+p*2,m=M[c],f=M[c+1],A=e*s+p*2,v=L[A],y=L[A+1],u=po(i,t,m,v,C);n[p]=fi(u,h,f,y,d)}return n}};function fi(r,e,t,i,C){let n=1-r;return n*n*n*e+3*n*n*r*t+3*n*r*r*i+r*r*r*C}function co(r,e,t,i,C){let n=1-r;return 3*n*n*(t-e)+6*n*r*(i-t)+3*r*r*(C-i)}function po(r,e,t,i,C){let n=(r-e)/(C-e);for(let H=0;H<8;H++){let V=fi(n,e,t,i,C)-r;if(Math.abs(V)<1e-10)break;let o=co(n,e,t,i,C);if(Math.abs(o)<1e-10)break;n=Math.max(0,Math.min(1,n-V/o))}return n}var u5=class{constructor(e,t,i,C){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=P3(t,this.TimeBufferType),this.values=P3(i,this.ValueBufferType),this.setInterpolation(C||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:P3(e.times,Array),values:P3(e.values,Array)};let C=e.getInterpolation();C!==e.DefaultInterpolation&&(i.interpolation=C),K4(e.settings)&&(i.settings={inTangents:P3(e.settings.inTangents,Array),outTangents:P3(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new x9(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new f9(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new h9(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new v9(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case F7:t=this.InterpolantFactoryMethodDiscrete;break;case L9:t=this.InterpolantFactoryMethodLinear;break;case j4:t=this.InterpolantFactoryMethodSmooth;break;case K8:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return E1("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return F7;case this.InterpolantFactoryMethodLinear:return L9;case this.InterpolantFactoryMethodSmooth:return j4;case this.InterpolantFactoryMethodBezier:return K8}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,C=t.length;i!==C;++i)t[i]+=e;K4(this.settings)&&(Or(this.settings.inTangents,e),Or(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,C=t.length;i!==C;++i)t[i]*=e;K4(this.settings)&&(Er(this.settings.inTangents,e),Er(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,C=i.length,n=0,H=C-1;for(;n!==C&&i[n]<e;)++n;for(;H!==-1&&i[H]>t;)--H;if(++H,n!==0||H!==C){n>=H&&(H=Math.max(H,1),n=H-1);let V=this.getValueSize();this.times=i.slice(n,H),this.values=this.values.slice(n*V,H*V)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(R1("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,C=this.values,n=i.length;n===0&&(R1("KeyframeTrack: Track is empty.",this),e=!1);let H=null;for(let V=0;V!==n;V++){let o=i[V];if(typeof o=="number"&&isNaN(o)){R1("KeyframeTrack: Time is not a valid number.",this,V,o),e=!1;break}if(H!==null&&H>o){R1("KeyframeTrack: Out of order keys.",this,V,o,H),e=!1;break}H=o}if(C!==void 0&&TV(C))for(let V=0,o=C.length;V!==o;++V){let a=C[V];if(isNaN(a)){R1("KeyframeTrack: Value is not a valid number.",this,V,a),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),C=this.getInterpolation()===j4,n=e.length-1,H=1;for(let V=1;V<n;++V){let o=!1,a=e[V],L=e[V+1];if(a!==L&&(V!==1||a!==e[0]))if(C)o=!0;else{let M=V*i,s=M-i,l=M+i;for(let p=0;p!==i;++p){let h=t[M+p];if(h!==t[s+p]||h!==t[l+p]){o=!0;break}}}if(o){if(V!==H){e[H]=e[V];let M=V*i,s=H*i;for(let l=0;l!==i;++l)t[s+l]=t[M+l]}++H}}if(n>0){e[H]=e[n];for(let V=n*i,o=H*i,a=0;a!==i;++a)t[o+a]=t[V+a];++H}return H!==e.length?(this.times=e.slice(0,H),this.values=t.slice(0,H*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,C=new i(this.name,e,t);return C.createInterpolant=this.createInterpolant,K4(this.settings)&&(C.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),C}};function Or(r,e){for(let t=0,i=r.length;t!==i;t+=2)r[t]+=e}function Er(r,e){for(let t=0,i=r.length;t!==i;t+=2)r[t]*=e}u5.prototype.ValueTypeName="";u5.prototype.TimeBufferType=Float32Array;u5.prototype.ValueBufferType=Float32Array;u5.prototype.DefaultInterpolation=L9;var R0=class extends u5{constructor(e,t,i){super(e,t,i)}};R0.prototype.ValueTypeName="bool";R0.prototype.ValueBufferType=Array;R0.prototype.DefaultInterpolation=F7;R0.prototype.InterpolantFactoryMethodLinear=void 0;R0.prototype.InterpolantFactoryMethodSmooth=void 0;var S9=class extends u5{constructor(e,t,i,C){super(e,t,i,C)}};S9.prototype.ValueTypeName="color";var g9=class extends u5{constructor(e,t,i,C){super(e,t,i,C)}};g9.prototype.ValueTypeName="number";var y9=class extends P0{constructor(e,t,i,C){super(e,t,i,C)}interpolate_(e,t,i,C){let n=this.resultBuffer,H=this.sampleValues,V=this.valueSize,o=(i-t)/(C-t),a=e*V;for(let L=a+V;a!==L;a+=4)b5.slerpFlat(n,0,H,a-V,H,a,o);return n}},$7=class extends u5{constructor(e,t,i,C){super(e,t,i,C)}InterpolantFactoryMethodLinear(e){return new y9(this.times,this.values,this.getValueSize(),e)}};$7.prototype.ValueTypeName="quaternion";$7.prototype.InterpolantFactoryMethodSmooth=void 0;var B0=class extends u5{constructor(e,t,i){super(e,t,i)}};B0.prototype.ValueTypeName="string";B0.prototype.ValueBufferType=Array;B0.prototype.DefaultInterpolation=F7;B0.prototype.InterpolantFactoryMethodLinear=void 0;B0.prototype.InterpolantFactoryMethodSmooth=void 0;var Z9=class extends u5{constructor(e,t,i,C){super(e,t,i,C)}};Z9.prototype.ValueTypeName="vector";var _9=class{constructor(e,t,i){let C=this,n=!1,H=0,V=0,o,a=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(L){V++,n===!1&&C.onStart!==void 0&&C.onStart(L,H,V),n=!0},this.itemEnd=function(L){H++,C.onProgress!==void 0&&C.onProgress(L,H,V),H===V&&(n=!1,C.onLoad!==void 0&&C.onLoad())},this.itemError=function(L){C.onError!==void 0&&C.onError(L)},this.resolveURL=function(L){return L=L.normalize("NFC"),o?o(L):L},this.setURLModifier=function(L){return o=L,this},this.addHandler=function(L,M){return a.push(L,M),this},this.removeHandler=function(L){let M=a.indexOf(L);return M!==-1&&a.splice(M,2),this},this.getHandler=function(L){for(let M=0,s=a.length;M<s;M+=2){let l=a[M],p=a[M+1];if(l.global&&(l.lastIndex=0),l.test(L))return p}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},xi=new _9,b9=class{constructor(e){this.manager=e!==void 0?e:xi,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(C,n){i.load(e,C,t,n)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};b9.DEFAULT_MATERIAL_NAME="__DEFAULT";var $4=new E,Q4=new b5,K5=new E,Q7=class extends w5{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new z1,this.projectionMatrix=new z1,this.projectionMatrixInverse=new z1,this.coordinateSystem=Z5,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose($4,Q4,K5),K5.x===1&&K5.y===1&&K5.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose($4,Q4,K5.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose($4,Q4,K5),K5.x===1&&K5.y===1&&K5.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose($4,Q4,K5.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},O0=new E,Pr=new B1,Rr=new B1,C5=class extends Q7{constructor(e=50,t=1,i=.1,C=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=C,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=U3*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(B7*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return U3*2*Math.atan(Math.tan(B7*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){O0.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(O0.x,O0.y).multiplyScalar(-e/O0.z),O0.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(O0.x,O0.y).multiplyScalar(-e/O0.z)}getViewSize(e,t){return this.getViewBounds(e,Pr,Rr),t.subVectors(Rr,Pr)}setViewOffset(e,t,i,C,n,H){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=C,this.view.width=n,this.view.height=H,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(B7*.5*this.fov)/this.zoom,i=2*t,C=this.aspect*i,n=-.5*C,H=this.view;if(this.view!==null&&this.view.enabled){let o=H.fullWidth,a=H.fullHeight;n+=H.offsetX*C/o,t-=H.offsetY*i/a,C*=H.width/o,i*=H.height/a}let V=this.filmOffset;V!==0&&(n+=e*V/this.getFilmWidth()),this.projectionMatrix.makePerspective(n,n+C,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var w9=class extends Q7{constructor(e=-1,t=1,i=1,C=-1,n=.1,H=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=C,this.near=n,this.far=H,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,C,n,H){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=C,this.view.width=n,this.view.height=H,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,C=(this.top+this.bottom)/2,n=i-e,H=i+e,V=C+t,o=C-t;if(this.view!==null&&this.view.enabled){let a=(this.right-this.left)/this.view.fullWidth/this.zoom,L=(this.top-this.bottom)/this.view.fullHeight/this.zoom;n+=a*this.view.offsetX,H=n+a*this.view.width,V-=L*this.view.offsetY,o=V-L*this.view.height}this.projectionMatrix.makeOrthographic(n,H,V,o,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var R3=-90,B3=1,q3=class extends w5{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let C=new C5(R3,B3,e,t);C.layers=this.layers,this.add(C);let n=new C5(R3,B3,e,t);n.layers=this.layers,this.add(n);let H=new C5(R3,B3,e,t);H.layers=this.layers,this.add(H);let V=new C5(R3,B3,e,t);V.layers=this.layers,this.add(V);let o=new C5(R3,B3,e,t);o.layers=this.layers,this.add(o);let a=new C5(R3,B3,e,t);a.layers=this.layers,this.add(a)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,C,n,H,V,o]=t;for(let a of t)this.remove(a);if(e===Z5)i.up.set(0,1,0),i.lookAt(1,0,0),C.up.set(0,1,0),C.lookAt(-1,0,0),n.up.set(0,0,-1),n.lookAt(0,1,0),H.up.set(0,0,1),H.lookAt(0,-1,0),V.up.set(0,1,0),V.lookAt(0,0,1),o.up.set(0,1,0),o.lookAt(0,0,-1);else if(e===k7)i.up.set(0,-1,0),i.lookAt(-1,0,0),C.up.set(0,-1,0),C.lookAt(1,0,0),n.up.set(0,0,1),n.lookAt(0,1,0),H.up.set(0,0,-1),H.lookAt(0,-1,0),V.up.set(0,-1,0),V.lookAt(0,0,1),o.up.set(0,-1,0),o.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let a of t)this.add(a),a.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:C}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[n,H,V,o,a,L]=this.children,M=e.getRenderTarget(),s=e.getActiveCubeFace(),l=e.getActiveMipmapLevel(),p=e.xr.enabled;e.xr.enabled=!1;let h=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let d=!1;e.isWebGLRenderer===!0?d=e.state.buffers.depth.getReversed():d=e.reversedDepthBuffer,e.setRenderTarget(i,0,C),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,n),e.setRenderTarget(i,1,C),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,H),e.setRenderTarget(i,2,C),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,V),e.setRenderTarget(i,3,C),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,4,C),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),i.texture.mipmapsAutoUpdate=h,e.setRenderTarget(i,5,C),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,L),e.setRenderTarget(M,s,l),e.xr.enabled=p,i.texture.needsPMREMUpdate=!0}},T9=class extends C5{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Pe="\\[\\]\\.:\\/",uo=new RegExp("["+Pe+"]","g"),Re="[^"+Pe+"]",mo="[^"+Pe.replace("\\.","")+"]",Ao=/((?:WC+[\/:])*)/.source.replace("WC",Re),ho=/(WCOD+)?/.source.replace("WCOD",mo),fo=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Re),xo=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Re),vo=new RegExp("^"+Ao+ho+fo+xo+"$"),So=["material","materials","bones","map"],j8=class{constructor(e,t,i){let C=i||c2.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,C)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,C=this._bindings[i];C!==void 0&&C.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let C=this._targetGroup.nCachedObjects_,n=i.length;C!==n;++C)i[C].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},c2=class r{constructor(e,t,i){this.path=t,this.parsedPath=i||r.parseTrackName(t),this.node=r.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new r.Composite(e,t,i):new r(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(uo,"")}static parseTrackName(e){let t=vo.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},C=i.nodeName&&i.nodeName.lastIndexOf(".");if(C!==void 0&&C!==-1){let n=i.nodeName.substring(C+1);So.indexOf(n)!==-1&&(i.nodeName=i.nodeName.substring(0,C),i.objectName=n)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(n){for(let H=0;H<n.length;H++){let V=n[H];if(V.name===t||V.uuid===t)return V;let o=i(V.children);if(o)return o}return null},C=i(e.children);if(C)return C}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let C=0,n=i.length;C!==n;++C)e[t++]=i[C]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let C=0,n=i.length;C!==n;++C)i[C]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let C=0,n=i.length;C!==n;++C)i[C]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let C=0,n=i.length;C!==n;++C)i[C]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,C=t.propertyName,n=t.propertyIndex;if(e||(e=r.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){E1("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let a=t.objectIndex;switch(i){case"materials":if(!e.material){R1("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){R1("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){R1("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let L=0;L<e.length;L++)if(e[L].name===a){a=L;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){R1("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){R1("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){R1("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(a!==void 0){if(e[a]===void 0){R1("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[a]}}let H=e[C];if(H===void 0){let a=t.nodeName;R1("PropertyBinding: Trying to update property for track: "+a+"."+C+" but it wasn't found.",e);return}let V=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?V=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(V=this.Versioning.MatrixWorldNeedsUpdate);let o=this.BindingType.Direct;if(n!==void 0){if(C==="morphTargetInfluences"){if(!e.geometry){R1("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){R1("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[n]!==void 0&&(n=e.morphTargetDictionary[n])}o=this.BindingType.ArrayElement,this.resolvedProperty=H,this.propertyIndex=n}else H.fromArray!==void 0&&H.toArray!==void 0?(o=this.BindingType.HasFromToArray,this.resolvedProperty=H):Array.isArray(H)?(o=this.BindingType.EntireArray,this.resolvedProperty=H):this.propertyName=C;this.getValue=this.GetterByBindingType[o],this.setValue=this.SetterByBindingTypeAndVersioning[o][V]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};c2.Composite=j8;c2.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};c2.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};c2.prototype.GetterByBindingType=[c2.prototype._getValue_direct,c2.prototype._getValue_array,c2.prototype._getValue_arrayElement,c2.prototype._getValue_toArray];c2.prototype.SetterByBindingTypeAndVersioning=[[c2.prototype._setValue_direct,c2.prototype._setValue_direct_setNeedsUpdate,c2.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[c2.prototype._setValue_array,c2.prototype._setValue_array_setNeedsUpdate,c2.prototype._setValue_array_setMatrixWorldNeedsUpdate],[c2.prototype._setValue_arrayElement,c2.prototype._setValue_arrayElement_setNeedsUpdate,c2.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[c2.prototype._setValue_fromArray,c2.prototype._setValue_fromArray_setNeedsUpdate,c2.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var Kp=new Float32Array(1);var ee=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,C){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,C)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,C){let n=this.elements;return n[0]=e,n[2]=t,n[1]=i,n[3]=C,this}};var Br=new E,J4=new E,I3=new E,F3=new E,Y8=new E,go=new E,yo=new E,H5=class{constructor(e=new E,t=new E){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){Br.subVectors(e,this.start),J4.subVectors(this.end,this.start);let i=J4.dot(J4);if(i===0)return 0;let n=J4.dot(Br)/i;return t&&(n=k1(n,0,1)),n}closestPointToPoint(e,t,i){let C=this.closestPointToPointParameter(e,t);return this.delta(i).multiplyScalar(C).add(this.start)}distanceSqToLine3(e,t=go,i=yo){let C=10000000000000001e-32,n,H,V=this.start,o=e.start,a=this.end,L=e.end;I3.subVectors(a,V),F3.subVectors(L,o),Y8.subVectors(V,o);let M=I3.dot(I3),s=F3.dot(F3),l=F3.dot(Y8);if(M<=C&&s<=C)return t.copy(V),i.copy(o),t.distanceToSquared(i);if(M<=C)n=0,H=l/s,H=k1(H,0,1);else{let p=I3.dot(Y8);if(s<=C)H=0,n=k1(-p/M,0,1);else{let h=I3.dot(F3),d=M*s-h*h;d!==0?n=k1((h*l-p*s)/d,0,1):n=0,H=(h*n+l)/s,H<0?(H=0,n=k1(-p/M,0,1)):H>1&&(H=1,n=k1((h-p)/M,0,1))}}return t.copy(V).addScaledVector(I3,n),i.copy(o).addScaledVector(F3,H),t.distanceToSquared(i)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}};function Be(r,e,t,i){let C=Zo(i);switch(t){case Ae:return r*e;case fe:return r*e/C.components*C.byteLength;case F9:return r*e/C.components*C.byteLength;case I0:return r*e*2/C.components*C.byteLength;case D9:return r*e*2/C.components*C.byteLength;case he:return r*e*3/C.components*C.byteLength;case z5:return r*e*4/C.components*C.byteLength;case N9:return r*e*4/C.components*C.byteLength;case e4:case t4:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*8;case r4:case i4:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*16;case U9:case G9:return Math.max(r,16)*Math.max(e,8)/4;case k9:case z9:return Math.max(r,8)*Math.max(e,8)/2;case W9:case X9:case Y9:case K9:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*8;case q9:case C4:case $9:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*16;case Q9:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*16;case J9:return Math.floor((r+4)/5)*Math.floor((e+3)/4)*16;case j9:return Math.floor((r+4)/5)*Math.floor((e+4)/5)*16;case e6:return Math.floor((r+5)/6)*Math.floor((e+4)/5)*16;case t6:return Math.floor((r+5)/6)*Math.floor((e+5)/6)*16;case r6:return Math.floor((r+7)/8)*Math.floor((e+4)/5)*16;case i6:return Math.floor((r+7)/8)*Math.floor((e+5)/6)*16;case C6:return Math.floor((r+7)/8)*Math.floor((e+7)/8)*16;case n6:return Math.floor((r+9)/10)*Math.floor((e+4)/5)*16;case H6:return Math.floor((r+9)/10)*Math.floor((e+5)/6)*16;case V6:return Math.floor((r+9)/10)*Math.floor((e+7)/8)*16;case o6:return Math.floor((r+9)/10)*Math.floor((e+9)/10)*16;case a6:return Math.floor((r+11)/12)*Math.floor((e+9)/10)*16;case L6:return Math.floor((r+11)/12)*Math.floor((e+11)/12)*16;case s6:case M6:case l6:return Math.ceil(r/4)*Math.ceil(e/4)*16;case d6:case c6:return Math.ceil(r/4)*Math.ceil(e/4)*8;case n4:case p6:return Math.ceil(r/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Zo(r){switch(r){case m5:case ce:return{byteLength:1,components:1};case j3:case pe:case U5:return{byteLength:2,components:1};case B9:case I9:return{byteLength:2,components:4};case N5:case R9:case k5:return{byteLength:4,components:1};case ue:case me:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${r}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?E1("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Gi(){let r=null,e=!1,t=null,i=null;function C(n,H){i=r.requestAnimationFrame(C),t(n,H)}return{start:function(){e!==!0&&t!==null&&r!==null&&(i=r.requestAnimationFrame(C),e=!0)},stop:function(){r!==null&&r.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(n){t=n},setContext:function(n){r=n}}}function _o(r){let e=new WeakMap;function t(V,o){let a=V.array,L=V.usage,M=a.byteLength,s=r.createBuffer();r.bindBuffer(o,s),r.bufferData(o,a,L),V.onUploadCallback();let l;if(a instanceof Float32Array)l=r.FLOAT;else if(typeof Float16Array<"u"&&a instanceof Float16Array)l=r.HALF_FLOAT;else if(a instanceof Uint16Array)V.isFloat16BufferAttribute?l=r.HALF_FLOAT:l=r.UNSIGNED_SHORT;else if(a instanceof Int16Array)l=r.SHORT;else if(a instanceof Uint32Array)l=r.UNSIGNED_INT;else if(a instanceof Int32Array)l=r.INT;else if(a instanceof Int8Array)l=r.BYTE;else if(a instanceof Uint8Array)l=r.UNSIGNED_BYTE;else if(a instanceof Uint8ClampedArray)l=r.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+a);return{buffer:s,type:l,bytesPerElement:a.BYTES_PER_ELEMENT,version:V.version,size:M}}function i(V,o,a){let L=o.array,M=o.updateRanges;if(r.bindBuffer(a,V),M.length===0)r.bufferSubData(a,0,L);else{M.sort((l,p)=>l.start-p.start);let s=0;for(let l=1;l<M.length;l++){let p=M[s],h=M[l];h.start<=p.start+p.count+1?p.count=Math.max(p.count,h.start+h.count-p.start):(++s,M[s]=h)}M.length=s+1;for(let l=0,p=M.length;l<p;l++){let h=M[l];r.bufferSubData(a,h.start*L.BYTES_PER_ELEMENT,L,h.start,h.count)}o.clearUpdateRanges()}o.onUploadCallback()}function C(V){return V.isInterleavedBufferAttribute&&(V=V.data),e.get(V)}function n(V){V.isInterleavedBufferAttribute&&(V=V.data);let o=e.get(V);o&&(r.deleteBuffer(o.buffer),e.delete(V))}function H(V,o){if(V.isInterleavedBufferAttribute&&(V=V.data),V.isGLBufferAttribute){let L=e.get(V);(!L||L.version<V.version)&&e.set(V,{buffer:V.buffer,type:V.type,bytesPerElement:V.elementSize,version:V.version});return}let a=e.get(V);if(a===void 0)e.set(V,t(V,o));else if(a.version<V.version){if(a.size!==V.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(a.buffer,V,o),a.version=V.version}}return{get:C,remove:n,update:H}}var bo=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,wo=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,To=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Oo=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Eo=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Po=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Ro=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,Bo=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Io=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,Fo=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Do=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,No=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,ko=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,Uo=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,zo=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,Go=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,Wo=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,Xo=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,qo=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Yo=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Ko=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,$o=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Qo=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,Jo=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,jo=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,ea=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,ta=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,ra=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,ia=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,Ca="gl_FragColor = linearToOutputTexel( gl_FragColor );",na=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Ha=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,Va=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,oa=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,aa=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,La=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,sa=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,Ma=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,la=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,da=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,ca=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,pa=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,ua=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,ma=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,Aa=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,ha=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,fa=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,xa=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,va=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,Sa=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,ga=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,ya=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,Za=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,_a=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,ba=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,wa=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,Ta=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,Oa=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Ea=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Pa=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,Ra=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,Ba=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,Ia=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,Fa=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Da=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,Na=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,ka=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,Ua=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,za=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Ga=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,Wa=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Xa=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,qa=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,Ya=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,Ka=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,$a=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,Qa=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,Ja=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,ja=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,eL=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,tL=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,rL=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,iL=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,CL=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,nL=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,HL=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,VL=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,oL=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,aL=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,LL=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,sL=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,ML=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,lL=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,dL=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,cL=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,pL=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,uL=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,mL=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,AL=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,hL=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,fL=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,xL=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,vL=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,SL=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,gL=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,yL=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,ZL=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,_L=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,bL=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,wL=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,TL=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,OL=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,EL=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,PL=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,RL=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,BL=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,IL=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,FL=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,DL=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,NL=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,kL=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,UL=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,zL=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,GL=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,WL=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,XL=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,qL=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,YL=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,KL=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,$L=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,QL=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,JL=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,jL=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,es=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,ts=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,rs=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,is=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,Cs=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,ns=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,Hs=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,Vs=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,X1={alphahash_fragment:bo,alphahash_pars_fragment:wo,alphamap_fragment:To,alphamap_pars_fragment:Oo,alphatest_fragment:Eo,alphatest_pars_fragment:Po,aomap_fragment:Ro,aomap_pars_fragment:Bo,batching_pars_vertex:Io,batching_vertex:Fo,begin_vertex:Do,beginnormal_vertex:No,bsdfs:ko,iridescence_fragment:Uo,bumpmap_pars_fragment:zo,clipping_planes_fragment:Go,clipping_planes_pars_fragment:Wo,clipping_planes_pars_vertex:Xo,clipping_planes_vertex:qo,color_fragment:Yo,color_pars_fragment:Ko,color_pars_vertex:$o,color_vertex:Qo,common:Jo,defaultnormal_vertex:jo,displacementmap_pars_vertex:ea,displacementmap_vertex:ta,emissivemap_fragment:ra,emissivemap_pars_fragment:ia,colorspace_fragment:Ca,colorspace_pars_fragment:na,envmap_fragment:Ha,envmap_common_pars_fragment:Va,envmap_pars_fragment:oa,envmap_pars_vertex:aa,envmap_physical_pars_fragment:ha,envmap_vertex:La,fog_vertex:sa,fog_pars_vertex:Ma,fog_fragment:la,fog_pars_fragment:da,gradientmap_pars_fragment:ca,lightmap_pars_fragment:pa,lights_lambert_fragment:ua,lights_lambert_pars_fragment:ma,lights_pars_begin:Aa,lights_toon_fragment:fa,lights_toon_pars_fragment:xa,lights_phong_fragment:va,lights_phong_pars_fragment:Sa,lights_physical_fragment:ga,lights_physical_pars_fragment:ya,lights_fragment_begin:Za,lights_fragment_maps:_a,lights_fragment_end:ba,lightprobes_pars_fragment:wa,logdepthbuf_fragment:Ta,logdepthbuf_pars_fragment:Oa,logdepthbuf_pars_vertex:Ea,logdepthbuf_vertex:Pa,map_fragment:Ra,map_pars_fragment:Ba,map_particle_fragment:Ia,map_particle_pars_fragment:Fa,metalnessmap_fragment:Da,metalnessmap_pars_fragment:Na,morphinstance_vertex:ka,morphcolor_vertex:Ua,morphnormal_vertex:za,morphtarget_pars_vertex:Ga,morphtarget_vertex:Wa,normal_fragment_begin:Xa,normal_fragment_maps:qa,normal_pars_fragment:Ya,normal_pars_vertex:Ka,normal_vertex:$a,normalmap_pars_fragment:Qa,clearcoat_normal_fragment_begin:Ja,clearcoat_normal_fragment_maps:ja,clearcoat_pars_fragment:eL,iridescence_pars_fragment:tL,opaque_fragment:rL,packing:iL,premultiplied_alpha_fragment:CL,project_vertex:nL,dithering_fragment:HL,dithering_pars_fragment:VL,roughnessmap_fragment:oL,roughnessmap_pars_fragment:aL,shadowmap_pars_fragment:LL,shadowmap_pars_vertex:sL,shadowmap_vertex:ML,shadowmask_pars_fragment:lL,skinbase_vertex:dL,skinning_pars_vertex:cL,skinning_vertex:pL,skinnormal_vertex:uL,specularmap_fragment:mL,specularmap_pars_fragment:AL,tonemapping_fragment:hL,tonemapping_pars_fragment:fL,transmission_fragment:xL,transmission_pars_fragment:vL,uv_pars_fragment:SL,uv_pars_vertex:gL,uv_vertex:yL,worldpos_vertex:ZL,background_vert:_L,background_frag:bL,backgroundCube_vert:wL,backgroundCube_frag:TL,cube_vert:OL,cube_frag:EL,depth_vert:PL,depth_frag:RL,distance_vert:BL,distance_frag:IL,equirect_vert:FL,equirect_frag:DL,linedashed_vert:NL,linedashed_frag:kL,meshbasic_vert:UL,meshbasic_frag:zL,meshlambert_vert:GL,meshlambert_frag:WL,meshmatcap_vert:XL,meshmatcap_frag:qL,meshnormal_vert:YL,meshnormal_frag:KL,meshphong_vert:$L,meshphong_frag:QL,meshphysical_vert:JL,meshphysical_frag:jL,meshtoon_vert:es,meshtoon_frag:ts,points_vert:rs,points_frag:is,shadow_vert:Cs,shadow_frag:ns,sprite_vert:Hs,sprite_frag:Vs},A1={common:{diffuse:{value:new G1(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new I1},alphaMap:{value:null},alphaMapTransform:{value:new I1},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new I1}},envmap:{envMap:{value:null},envMapRotation:{value:new I1},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new I1}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new I1}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new I1},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new I1},normalScale:{value:new B1(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new I1},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new I1}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new I1}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new I1}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new G1(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new G1(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new I1},alphaTest:{value:0},uvTransform:{value:new I1}},sprite:{diffuse:{value:new G1(16777215)},opacity:{value:1},center:{value:new B1(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new I1},alphaMap:{value:null},alphaMapTransform:{value:new I1},alphaTest:{value:0}}},t0={basic:{uniforms:t5([A1.common,A1.specularmap,A1.envmap,A1.aomap,A1.lightmap,A1.fog]),vertexShader:X1.meshbasic_vert,fragmentShader:X1.meshbasic_frag},lambert:{uniforms:t5([A1.common,A1.specularmap,A1.envmap,A1.aomap,A1.lightmap,A1.emissivemap,A1.bumpmap,A1.normalmap,A1.displacementmap,A1.fog,A1.lights,{emissive:{value:new G1(0)},envMapIntensity:{value:1}}]),vertexShader:X1.meshlambert_vert,fragmentShader:X1.meshlambert_frag},phong:{uniforms:t5([A1.common,A1.specularmap,A1.envmap,A1.aomap,A1.lightmap,A1.emissivemap,A1.bumpmap,A1.normalmap,A1.displacementmap,A1.fog,A1.lights,{emissive:{value:new G1(0)},specular:{value:new G1(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:X1.meshphong_vert,fragmentShader:X1.meshphong_frag},standard:{uniforms:t5([A1.common,A1.envmap,A1.aomap,A1.lightmap,A1.emissivemap,A1.bumpmap,A1.normalmap,A1.displacementmap,A1.roughnessmap,A1.metalnessmap,A1.fog,A1.lights,{emissive:{value:new G1(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:X1.meshphysical_vert,fragmentShader:X1.meshphysical_frag},toon:{uniforms:t5([A1.common,A1.aomap,A1.lightmap,A1.emissivemap,A1.bumpmap,A1.normalmap,A1.displacementmap,A1.gradientmap,A1.fog,A1.lights,{emissive:{value:new G1(0)}}]),vertexShader:X1.meshtoon_vert,fragmentShader:X1.meshtoon_frag},matcap:{uniforms:t5([A1.common,A1.bumpmap,A1.normalmap,A1.displacementmap,A1.fog,{matcap:{value:null}}]),vertexShader:X1.meshmatcap_vert,fragmentShader:X1.meshmatcap_frag},points:{uniforms:t5([A1.points,A1.fog]),vertexShader:X1.points_vert,fragmentShader:X1.points_frag},dashed:{uniforms:t5([A1.common,A1.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:X1.linedashed_vert,fragmentShader:X1.linedashed_frag},depth:{uniforms:t5([A1.common,A1.displacementmap]),vertexShader:X1.depth_vert,fragmentShader:X1.depth_frag},normal:{uniforms:t5([A1.common,A1.bumpmap,A1.normalmap,A1.displacementmap,{opacity:{value:1}}]),vertexShader:X1.meshnormal_vert,fragmentShader:X1.meshnormal_frag},sprite:{uniforms:t5([A1.sprite,A1.fog]),vertexShader:X1.sprite_vert,fragmentShader:X1.sprite_frag},background:{uniforms:{uvTransform:{value:new I1},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:X1.background_vert,fragmentShader:X1.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new I1}},vertexShader:X1.backgroundCube_vert,fragmentShader:X1.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:X1.cube_vert,fragmentShader:X1.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:X1.equirect_vert,fragmentShader:X1.equirect_frag},distance:{uniforms:t5([A1.common,A1.displacementmap,{referencePosition:{value:new E},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:X1.distance_vert,fragmentShader:X1.distance_frag},shadow:{uniforms:t5([A1.lights,A1.fog,{color:{value:new G1(0)},opacity:{value:1}}]),vertexShader:X1.shadow_vert,fragmentShader:X1.shadow_frag}};t0.physical={uniforms:t5([t0.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new I1},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new I1},clearcoatNormalScale:{value:new B1(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new I1},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new I1},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new I1},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new I1},sheen:{value:0},sheenColor:{value:new G1(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new I1},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new I1},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new I1},transmissionSamplerSize:{value:new B1},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new I1},attenuationDistance:{value:0},attenuationColor:{value:new G1(0)},specularColor:{value:new G1(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new I1},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new I1},anisotropyVector:{value:new B1},anisotropyMap:{value:null},anisotropyMapTransform:{value:new I1}}]),vertexShader:X1.meshphysical_vert,fragmentShader:X1.meshphysical_frag};var m6={r:0,b:0,g:0},os=new z1,Wi=new I1;Wi.set(-1,0,0,0,1,0,0,0,1);function as(r,e,t,i,C,n){let H=new G1(0),V=C===!0?0:1,o,a,L=null,M=0,s=null;function l(m){let f=m.isScene===!0?m.background:null;if(f&&f.isTexture){let A=m.backgroundBlurriness>0;f=e.get(f,A)}return f}function p(m){let f=!1,A=l(m);A===null?d(H,V):A&&A.isColor&&(d(A,1),f=!0);let v=r.xr.getEnvironmentBlendMode();v==="additive"?t.buffers.color.setClear(0,0,0,1,n):v==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,n),(r.autoClear||f)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),r.clear(r.autoClearColor,r.autoClearDepth,r.autoClearStencil))}function h(m,f){let A=l(f);A&&A.isCubeTexture?(a===void 0&&(a=new X2(new X3(1,1,1),new q2({name:"BackgroundCubeMaterial",uniforms:L3(t0.backgroundCube.uniforms),vertexShader:t0.backgroundCube.vertexShader,fragmentShader:t0.backgroundCube.fragmentShader,side:_2,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),a.geometry.deleteAttribute("normal"),a.geometry.deleteAttribute("uv"),a.onBeforeRender=function(v,y,u){this.matrixWorld.copyPosition(u.matrixWorld)},Object.defineProperty(a.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(a)),a.material.uniforms.envMap.value=A,a.material.uniforms.backgroundBlurriness.value=f.backgroundBlurriness,a.material.uniforms.backgroundIntensity.value=f.backgroundIntensity,a.material.uniforms.backgroundRotation.value.setFromMatrix4(os.makeRotationFromEuler(f.backgroundRotation)).transpose(),A.isRenderTargetTexture===!1&&a.material.uniforms.backgroundRotation.value.premultiply(Wi),a.material.toneMapped=Q1.getTransfer(A.colorSpace)!==n2,(L!==A||M!==A.version||s!==r.toneMapping)&&(a.material.needsUpdate=!0,L=A,M=A.version,s=r.toneMapping),a.layers.enableAll(),m.unshift(a,a.geometry,a.material,0,0,null)):A&&A.isTexture&&(o===void 0&&(o=new X2(new C3(2,2),new q2({name:"BackgroundMaterial",uniforms:L3(t0.background.uniforms),vertexShader:t0.background.vertexShader,fragmentShader:t0.background.fragmentShader,side:V5,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),o.geometry.deleteAttribute("normal"),Object.defineProperty(o.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(o)),o.material.uniforms.t2D.value=A,o.material.uniforms.backgroundIntensity.value=f.backgroundIntensity,o.material.toneMapped=Q1.getTransfer(A.colorSpace)!==n2,A.matrixAutoUpdate===!0&&A.updateMatrix(),o.material.uniforms.uvTransform.value.copy(A.matrix),(L!==A||M!==A.version||s!==r.toneMapping)&&(o.material.needsUpdate=!0,L=A,M=A.version,s=r.toneMapping),o.layers.enableAll(),m.unshift(o,o.geometry,o.material,0,0,null))}function d(m,f){m.getRGB(m6,Ee(r)),t.buffers.color.setClear(m6.r,m6.g,m6.b,f,n)}function c(){a!==void 0&&(a.geometry.dispose(),a.material.dispose(),a=void 0),o!==void 0&&(o.geometry.dispose(),o.material.dispose(),o=void 0)}return{getClearColor:function(){return H},setClearColor:function(m,f=1){H.set(m),V=f,d(H,V)},getClearAlpha:function(){return V},setClearAlpha:function(m){V=m,d(H,V)},render:p,addToRenderList:h,dispose:c}}function Ls(r,e){let t=r.getParameter(r.MAX_VERTEX_ATTRIBS),i={},C=s(null),n=C,H=!1;function V(b,T,F,w,N){let W=!1,X=M(b,w,F,T);n!==X&&(n=X,a(n.object)),W=l(b,w,F,N),W&&p(b,w,F,N),N!==null&&e.update(N,r.ELEMENT_ARRAY_BUFFER),(W||H)&&(H=!1,A(b,T,F,w),N!==null&&r.bindBuffer(r.ELEMENT_ARRAY_BUFFER,e.get(N).buffer))}function o(){return r.createVertexArray()}function a(b){return r.bindVertexArray(b)}function L(b){return r.deleteVertexArray(b)}function M(b,T,F,w){let N=w.wireframe===!0,W=i[T.id];W===void 0&&(W={},i[T.id]=W);let X=b.isInstancedMesh===!0?b.id:0,C1=W[X];C1===void 0&&(C1={},W[X]=C1);let Y=C1[F.id];Y===void 0&&(Y={},C1[F.id]=Y);let t1=Y[N];return t1===void 0&&(t1=s(o()),Y[N]=t1),t1}function s(b){let T=[],F=[],w=[];for(let N=0;N<t;N++)T[N]=0,F[N]=0,w[N]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:T,enabledAttributes:F,attributeDivisors:w,object:b,attributes:{},index:null}}function l(b,T,F,w){let N=n.attributes,W=T.attributes,X=0,C1=F.getAttributes();for(let Y in C1)if(C1[Y].location>=0){let i1=N[Y],x1=W[Y];if(x1===void 0&&(Y==="instanceMatrix"&&b.instanceMatrix&&(x1=b.instanceMatrix),Y==="instanceColor"&&b.instanceColor&&(x1=b.instanceColor)),i1===void 0||i1.attribute!==x1||x1&&i1.data!==x1.data)return!0;X++}return n.attributesNum!==X||n.index!==w}function p(b,T,F,w){let N={},W=T.attributes,X=0,C1=F.getAttributes();for(let Y in C1)if(C1[Y].location>=0){let i1=W[Y];i1===void 0&&(Y==="instanceMatrix"&&b.instanceMatrix&&(i1=b.instanceMatrix),Y==="instanceColor"&&b.instanceColor&&(i1=b.instanceColor));let x1={};x1.attribute=i1,i1&&i1.data&&(x1.data=i1.data),N[Y]=x1,X++}n.attributes=N,n.attributesNum=X,n.index=w}function h(){let b=n.newAttributes;for(let T=0,F=b.length;T<F;T++)b[T]=0}function d(b){c(b,0)}function c(b,T){let F=n.newAttributes,w=n.enabledAttributes,N=n.attributeDivisors;F[b]=1,w[b]===0&&(r.enableVertexAttribArray(b),w[b]=1),N[b]!==T&&(r.vertexAttribDivisor(b,T),N[b]=T)}function m(){let b=n.newAttributes,T=n.enabledAttributes;for(let F=0,w=T.length;F<w;F++)T[F]!==b[F]&&(r.disableVertexAttribArray(F),T[F]=0)}function f(b,T,F,w,N,W,X){X===!0?r.vertexAttribIPointer(b,T,F,N,W):r.vertexAttribPointer(b,T,F,w,N,W)}function A(b,T,F,w){h();let N=w.attributes,W=F.getAttributes(),X=T.defaultAttributeValues;for(let C1 in W){let Y=W[C1];if(Y.location>=0){let t1=N[C1];if(t1===void 0&&(C1==="instanceMatrix"&&b.instanceMatrix&&(t1=b.instanceMatrix),C1==="instanceColor"&&b.instanceColor&&(t1=b.instanceColor)),t1!==void 0){let i1=t1.normalized,x1=t1.itemSize,P1=e.get(t1);if(P1===void 0)continue;let J=P1.buffer,l1=P1.type,f1=P1.bytesPerElement,w1=l1===r.INT||l1===r.UNSIGNED_INT||t1.gpuType===R9;if(t1.isInterleavedBufferAttribute){let u1=t1.data,F1=u1.isInterleavedBuffer===!0?u1.stride:u1.itemSize,x2=t1.offset;if(u1.isInstancedInterleavedBuffer||u1.isInstancedBufferAttribute){for(let T1=0;T1<Y.locationSize;T1++)c(Y.location+T1,u1.meshPerAttribute);b.isInstancedMesh!==!0&&w._maxInstanceCount===void 0&&(w._maxInstanceCount=u1.meshPerAttribute*u1.count)}else for(let T1=0;T1<Y.locationSize;T1++)d(Y.location+T1);r.bindBuffer(r.ARRAY_BUFFER,J);for(let T1=0;T1<Y.locationSize;T1++)f(Y.location+T1,x1/Y.locationSize,l1,i1,F1*f1,(x2+x1/Y.locationSize*T1)*f1,w1)}else{if(t1.isInstancedBufferAttribute){for(let u1=0;u1<Y.locationSize;u1++)c(Y.location+u1,t1.meshPerAttribute);b.isInstancedMesh!==!0&&w._maxInstanceCount===void 0&&(w._maxInstanceCount=t1.meshPerAttribute*t1.count)}else for(let u1=0;u1<Y.locationSize;u1++)d(Y.location+u1);r.bindBuffer(r.ARRAY_BUFFER,J);for(let u1=0;u1<Y.locationSize;u1++)f(Y.location+u1,x1/Y.locationSize,l1,i1,x1*f1,x1/Y.locationSize*u1*f1,w1)}}else if(X!==void 0){let i1=X[C1];if(i1!==void 0)switch(i1.length){case 2:r.vertexAttrib2fv(Y.location,i1);break;case 3:r.vertexAttrib3fv(Y.location,i1);break;case 4:r.vertexAttrib4fv(Y.location,i1);break;default:r.vertexAttrib1fv(Y.location,i1)}}}}m()}function v(){O();for(let b in i){let T=i[b];for(let F in T){let w=T[F];for(let N in w){let W=w[N];for(let X in W)L(W[X].object),delete W[X];delete w[N]}}delete i[b]}}function y(b){if(i[b.id]===void 0)return;let T=i[b.id];for(let F in T){let w=T[F];for(let N in w){let W=w[N];for(let X in W)L(W[X].object),delete W[X];delete w[N]}}delete i[b.id]}function u(b){for(let T in i){let F=i[T];for(let w in F){let N=F[w];if(N[b.id]===void 0)continue;let W=N[b.id];for(let X in W)L(W[X].object),delete W[X];delete N[b.id]}}}function x(b){for(let T in i){let F=i[T],w=b.isInstancedMesh===!0?b.id:0,N=F[w];if(N!==void 0){for(let W in N){let X=N[W];for(let C1 in X)L(X[C1].object),delete X[C1];delete N[W]}delete F[w],Object.keys(F).length===0&&delete i[T]}}}function O(){Z(),H=!0,n!==C&&(n=C,a(n.object))}function Z(){C.geometry=null,C.program=null,C.wireframe=!1}return{setup:V,reset:O,resetDefaultState:Z,dispose:v,releaseStatesOfGeometry:y,releaseStatesOfObject:x,releaseStatesOfProgram:u,initAttributes:h,enableAttribute:d,disableUnusedAttributes:m}}function ss(r,e,t){let i;function C(o){i=o}function n(o,a){r.drawArrays(i,o,a),t.update(a,i,1)}function H(o,a,L){L!==0&&(r.drawArraysInstanced(i,o,a,L),t.update(a,i,L))}function V(o,a,L){if(L===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,o,0,a,0,L);let s=0;for(let l=0;l<L;l++)s+=a[l];t.update(s,i,1)}this.setMode=C,this.render=n,this.renderInstances=H,this.renderMultiDraw=V}function Ms(r,e,t,i){let C;function n(){if(C!==void 0)return C;if(e.has("EXT_texture_filter_anisotropic")===!0){let u=e.get("EXT_texture_filter_anisotropic");C=r.getParameter(u.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else C=0;return C}function H(u){return!(u!==z5&&i.convert(u)!==r.getParameter(r.IMPLEMENTATION_COLOR_READ_FORMAT))}function V(u){let x=u===U5&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(u!==m5&&u!==k5&&!x&&i.convert(u)!==r.getParameter(r.IMPLEMENTATION_COLOR_READ_TYPE))}function o(u){if(u==="highp"){if(r.getShaderPrecisionFormat(r.VERTEX_SHADER,r.HIGH_FLOAT).precision>0&&r.getShaderPrecisionFormat(r.FRAGMENT_SHADER,r.HIGH_FLOAT).precision>0)return"highp";u="mediump"}return u==="mediump"&&r.getShaderPrecisionFormat(r.VERTEX_SHADER,r.MEDIUM_FLOAT).precision>0&&r.getShaderPrecisionFormat(r.FRAGMENT_SHADER,r.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let a=t.precision!==void 0?t.precision:"highp",L=o(a);L!==a&&(E1("WebGLRenderer:",a,"not supported, using",L,"instead."),a=L);let M=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),s=t.logarithmicDepthBuffer===!0&&M===!1;t.reversedDepthBuffer===!0&&M===!1&&E1("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&M===!0&&E1("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let l=r.getParameter(r.MAX_TEXTURE_IMAGE_UNITS),p=r.getParameter(r.MAX_VERTEX_TEXTURE_IMAGE_UNITS),h=r.getParameter(r.MAX_TEXTURE_SIZE),d=r.getParameter(r.MAX_CUBE_MAP_TEXTURE_SIZE),c=r.getParameter(r.MAX_VERTEX_ATTRIBS),m=r.getParameter(r.MAX_VERTEX_UNIFORM_VECTORS),f=r.getParameter(r.MAX_VARYING_VECTORS),A=r.getParameter(r.MAX_FRAGMENT_UNIFORM_VECTORS),v=r.getParameter(r.MAX_SAMPLES),y=r.getParameter(r.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:n,getMaxPrecision:o,textureFormatReadable:H,textureTypeReadable:V,precision:a,logarithmicDepthBuffer:s,reversedDepthBuffer:M,maxTextures:l,maxVertexTextures:p,maxTextureSize:h,maxCubemapSize:d,maxAttributes:c,maxVertexUniforms:m,maxVaryings:f,maxFragmentUniforms:A,maxSamples:v,samples:y}}function ls(r){let e=this,t=null,i=0,C=!1,n=!1,H=new W2,V=new I1,o={value:null,needsUpdate:!1};this.uniform=o,this.numPlanes=0,this.numIntersection=0,this.init=function(M,s){let l=M.length!==0||s||i!==0||C;return C=s,i=M.length,l},this.beginShadows=function(){n=!0,L(null)},this.endShadows=function(){n=!1},this.setGlobalState=function(M,s){t=L(M,s,0)},this.setState=function(M,s,l){let p=M.clippingPlanes,h=M.clipIntersection,d=M.clipShadows,c=r.get(M);if(!C||p===null||p.length===0||n&&!d)n?L(null):a();else{let m=n?0:i,f=m*4,A=c.clippingState||null;o.value=A,A=L(p,s,f,l);for(let v=0;v!==f;++v)A[v]=t[v];c.clippingState=A,this.numIntersection=h?this.numPlanes:0,this.numPlanes+=m}};function a(){o.value!==t&&(o.value=t,o.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function L(M,s,l,p){let h=M!==null?M.length:0,d=null;if(h!==0){if(d=o.value,p!==!0||d===null){let c=l+h*4,m=s.matrixWorldInverse;V.getNormalMatrix(m),(d===null||d.length<c)&&(d=new Float32Array(c));for(let f=0,A=l;f!==h;++f,A+=4)H.copy(M[f]).applyMatrix4(m,V),H.normal.toArray(d,A),d[A+3]=H.constant}o.value=d,o.needsUpdate=!0}return e.numPlanes=h,e.numIntersection=0,d}}var a4=class extends n5{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},C=[i,i,i,i,i,i];this.texture=new q7(C),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},C=new X3(5,5,5),n=new q2({name:"CubemapFromEquirect",uniforms:L3(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:_2,blending:n3});n.uniforms.tEquirect.value=t;let H=new X2(C,n),V=t.minFilter;return t.minFilter===u0&&(t.minFilter=U2),new q3(1,10,this).update(e,H),t.minFilter=V,H.geometry.dispose(),H.material.dispose(),this}clear(e,t=!0,i=!0,C=!0){let n=e.getRenderTarget();for(let H=0;H<6;H++)e.setRenderTarget(this,H),e.clear(t,i,C);e.setRenderTarget(n)}},vi=256,ds=3,cs=20,Xi=256,qi=16,ps=3,us=new E,ms=new G1,h6=class r{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new q3(1,10,null),this._boxMesh=new X2(new X3(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,C=100,n={}){let{size:H=256,position:V=us}=n,o=this._renderer;this._setSize(H);let a=this._allocateTarget(),L=this._getSourceTarget(!0);t>0&&(L.texture.mipmapsAutoUpdate=!1);let M=o.autoClear,s=o.autoClearColor,l=o.autoClearDepth,p=o.autoClearStencil,h=e.background;o.autoClear=!0,o.autoClearColor=!0,o.autoClearDepth=!0,o.autoClearStencil=!0,h===null&&(e.background=o.getClearColor(ms));let d=new q3(i,C,L);return d.position.copy(V),d.update(o,e),o.autoClear=M,o.autoClearColor=s,o.autoClearDepth=l,o.autoClearStencil=p,e.background=h,t>0&&(L.texture.mipmapsAutoUpdate=!0,this._blur(a,t)),this._applyPMREM(a),a}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=yi(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=gi(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(vi,Te(e))}_fromTexture(e,t){e.mapping===o3||e.mapping===J3?this._setSize(e.image.length===0?vi:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=Si(e,!1,!1),i=Math.log2(e)-ds;for(let C=0;C<=i;C++)t.texture.mipmaps.push({width:e>>C,height:e>>C});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=Si(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let C=this._boxMesh,n=this._cubeCamera;C.material=i,n.renderTarget=e,n.activeMipmapLevel=t;let H=e.width>>t;e.viewport.set(0,0,H,H),n.update(this._renderer,C),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===o3||e.mapping===J3?(this._cubemapMaterial===null&&(this._cubemapMaterial=yi()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=gi()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=As(),this._integrationMaterial=hs());let t=this._cubeSize,i=e.texture.mipmaps.length-1,C=this._ggxMaterial.uniforms;C.envMap.value=this._sourceTarget.texture;let n=this._integrationMaterial.uniforms;n.envMap.value=this._sourceTarget.texture,n.sourceLod.value=Math.log2(t/qi);for(let H=0;H<=i;H++){let V=r.lodToRoughness(H,i);if(H>i-ps)n.roughness.value=V,this._renderCube(e,H,this._integrationMaterial);else{let o=V>0?Math.log2(t)+.5*Math.log2(6/(Xi*Math.pow(V,4)))+.5:0;C.roughness.value=V,C.lodBias.value=o,this._renderCube(e,H,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=fs());let i=this._blurMaterial,C=i.uniforms,n=this._sourceTarget;C.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,C.envMap.value=n.texture,this._renderCube(e,0,i),C.envMap.value=e.texture,this._renderCube(n,0,i)}};function Si(r,e,t){return new a4(r,{minFilter:u0,generateMipmaps:e,type:U5,colorSpace:D7,depthBuffer:t})}function L4(r,e,t){return new q2({name:r,uniforms:e,vertexShader:X1.cube_vert,fragmentShader:t,side:_2,blending:n3,depthTest:!1,depthWrite:!1})}function As(){return L4("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Xi}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function hs(){return L4("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:qi}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function fs(){return L4("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${cs}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function gi(){return L4("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function yi(){return L4("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function xs(r){let e=new WeakMap,t=new WeakMap,i=null;function C(s,l=!1){return s==null?null:l?H(s):n(s)}function n(s){if(s&&s.isTexture){let l=s.mapping;if(l===O9||l===E9)if(e.has(s)){let p=e.get(s).texture;return V(p,s.mapping)}else{let p=s.image;if(p&&p.height>0){let h=new a4(p.height);return h.fromEquirectangularTexture(r,s),e.set(s,h),s.addEventListener("dispose",a),V(h.texture,s.mapping)}else return null}}return s}function H(s){if(s&&s.isTexture&&s.isPMREMTexture!==!0){let l=s.mapping,p=l===O9||l===E9,h=l===o3||l===J3;if(p||h){let d=t.get(s),c=d!==void 0?d.texture.pmremVersion:0;if(s.isRenderTargetTexture&&s.pmremVersion!==c)return i===null&&(i=new h6(r)),d=p?i.fromEquirectangular(s,d):i.fromCubemap(s,d),d.texture.pmremVersion=s.pmremVersion,t.set(s,d),d.texture;if(d!==void 0)return d.texture;{let m=s.image;return p&&m&&m.height>0||h&&m&&o(m)?(i===null&&(i=new h6(r)),d=p?i.fromEquirectangular(s):i.fromCubemap(s),d.texture.pmremVersion=s.pmremVersion,t.set(s,d),s.addEventListener("dispose",L),d.texture):null}}}return s}function V(s,l){return l===O9?s.mapping=o3:l===E9&&(s.mapping=J3),s}function o(s){let l=0,p=6;for(let h=0;h<p;h++)s[h]!==void 0&&l++;return l===p}function a(s){let l=s.target;l.removeEventListener("dispose",a);let p=e.get(l);p!==void 0&&(e.delete(l),p.dispose())}function L(s){let l=s.target;l.removeEventListener("dispose",L);let p=t.get(l);p!==void 0&&(t.delete(l),p.dispose())}function M(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:C,dispose:M}}function vs(r){let e={};function t(i){if(e[i]!==void 0)return e[i];let C=r.getExtension(i);return e[i]=C,C}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let C=t(i);return C===null&&R7("WebGLRenderer: "+i+" extension not supported."),C}}}function Ss(r,e,t,i){let C={},n=new WeakMap,H=new FinalizationRegistry(p=>delete C[p]);function V(p){o(p.target)}function o(p){p.index!==null&&e.remove(p.index);for(let d in p.attributes)e.remove(p.attributes[d]);p.removeEventListener("dispose",V),delete C[p.id],H.unregister(p);let h=n.get(p);h&&(e.remove(h),n.delete(p)),i.releaseStatesOfGeometry(p),p.isInstancedBufferGeometry===!0&&delete p._maxInstanceCount,t.memory.geometries--}function a(p,h){return C[h.id]!==void 0||(h.addEventListener("dispose",V),C[h.id]=new WeakRef(h),H.register(h,h.id,h),t.memory.geometries++),h}function L(p){let h=p.attributes;for(let d in h)e.update(h[d],r.ARRAY_BUFFER)}function M(p){let h=p.index,d=p.attributes.position,c=0;if(d===void 0)return;let m=h!==null?h.array.length:d.array.length/3-1,f=d.count>=65535?X7:W7,A=new f(Math.ceil(m/3)*6,1),v=A.array;if(h!==null){let u=h.array;c=h.version;for(let x=0,O=0;x<m;x+=3){let Z=u[x+0],b=u[x+1],T=u[x+2];v[O++]=Z,v[O++]=b,v[O++]=b,v[O++]=T,v[O++]=T,v[O++]=Z}}else{c=d.version;for(let u=0,x=0;u<m;u+=3){let O=u+0,Z=u+1,b=u+2;v[x++]=O,v[x++]=Z,v[x++]=Z,v[x++]=b,v[x++]=b,v[x++]=O}}A.version=c;let y=n.get(p);y&&e.remove(y),n.set(p,A)}function s(p){let h=n.get(p);if(h){let d=p.index;d!==null&&h.version<d.version&&M(p)}else M(p);return n.get(p)}function l(){for(let p in C){let h=C[p].deref();h!==void 0&&o(h)}}return{get:a,update:L,getWireframeAttribute:s,dispose:l}}function gs(r,e,t){let i;function C(M){i=M}let n,H;function V(M){n=M.type,H=M.bytesPerElement}function o(M,s){r.drawElements(i,s,n,M*H),t.update(s,i,1)}function a(M,s,l){l!==0&&(r.drawElementsInstanced(i,s,n,M*H,l),t.update(s,i,l))}function L(M,s,l){if(l===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,s,0,n,M,0,l);let h=0;for(let d=0;d<l;d++)h+=s[d];t.update(h,i,1)}this.setMode=C,this.setIndex=V,this.render=o,this.renderInstances=a,this.renderMultiDraw=L}function ys(r){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(n,H,V){switch(t.calls++,H){case r.TRIANGLES:t.triangles+=V*(n/3);break;case r.LINES:t.lines+=V*(n/2);break;case r.LINE_STRIP:t.lines+=V*(n-1);break;case r.LINE_LOOP:t.lines+=V*n;break;case r.POINTS:t.points+=V*n;break;default:R1("WebGLInfo: Unknown draw mode:",H);break}}function C(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:C,update:i}}function Zs(r,e,t){let i=new WeakMap,C=new s2;function n(H,V,o){let a=H.morphTargetInfluences,L=V.morphAttributes.position||V.morphAttributes.normal||V.morphAttributes.color,M=L!==void 0?L.length:0,s=i.get(V);if(s===void 0||s.count!==M){let O=function(){u.dispose(),i.delete(V),V.removeEventListener("dispose",O)};s!==void 0&&s.texture.dispose();let l=V.morphAttributes.position!==void 0,p=V.morphAttributes.normal!==void 0,h=V.morphAttributes.color!==void 0,d=V.morphAttributes.position||[],c=V.morphAttributes.normal||[],m=V.morphAttributes.color||[],f=0;l===!0&&(f=1),p===!0&&(f=2),h===!0&&(f=3);let A=V.attributes.position.count*f,v=1;A>e.maxTextureSize&&(v=Math.ceil(A/e.maxTextureSize),A=e.maxTextureSize);let y=new Float32Array(A*v*4*M),u=new z7(y,A,v,M);u.type=k5,u.needsUpdate=!0;let x=f*4;for(let Z=0;Z<M;Z++){let b=d[Z],T=c[Z],F=m[Z],w=A*v*4*Z;for(let N=0;N<b.count;N++){let W=N*x;l===!0&&(C.fromBufferAttribute(b,N),y[w+W+0]=C.x,y[w+W+1]=C.y,y[w+W+2]=C.z,y[w+W+3]=0),p===!0&&(C.fromBufferAttribute(T,N),y[w+W+4]=C.x,y[w+W+5]=C.y,y[w+W+6]=C.z,y[w+W+7]=0),h===!0&&(C.fromBufferAttribute(F,N),y[w+W+8]=C.x,y[w+W+9]=C.y,y[w+W+10]=C.z,y[w+W+11]=F.itemSize===4?C.w:1)}}s={count:M,texture:u,size:new B1(A,v)},i.set(V,s),V.addEventListener("dispose",O)}if(H.isInstancedMesh===!0&&H.morphTexture!==null)o.getUniforms().setValue(r,"morphTexture",H.morphTexture,t);else{let l=0;for(let h=0;h<a.length;h++)l+=a[h];let p=V.morphTargetsRelative?1:1-l;o.getUniforms().setValue(r,"morphTargetBaseInfluence",p),o.getUniforms().setValue(r,"morphTargetInfluences",a)}o.getUniforms().setValue(r,"morphTargetsTexture",s.texture,t),o.getUniforms().setValue(r,"morphTargetsTextureSize",s.size)}return{update:n}}function _s(r,e,t,i,C){let n=new WeakMap;function H(a){let L=C.render.frame,M=a.geometry,s=e.get(a,M);if(n.get(s)!==L&&(e.update(s),n.set(s,L)),a.isInstancedMesh&&(a.hasEventListener("dispose",o)===!1&&a.addEventListener("dispose",o),n.get(a)!==L&&(t.update(a.instanceMatrix,r.ARRAY_BUFFER),a.instanceColor!==null&&t.update(a.instanceColor,r.ARRAY_BUFFER),n.set(a,L))),a.isSkinnedMesh){let l=a.skeleton;n.get(l)!==L&&(l.update(),n.set(l,L))}return s}function V(){n=new WeakMap}function o(a){let L=a.target;L.removeEventListener("dispose",o),i.releaseStatesOfObject(L),t.remove(L.instanceMatrix),L.instanceColor!==null&&t.remove(L.instanceColor)}return{update:H,dispose:V}}var bs={[Ve]:"LINEAR_TONE_MAPPING",[oe]:"REINHARD_TONE_MAPPING",[ae]:"CINEON_TONE_MAPPING",[Le]:"ACES_FILMIC_TONE_MAPPING",[Me]:"AGX_TONE_MAPPING",[le]:"NEUTRAL_TONE_MAPPING",[se]:"CUSTOM_TONE_MAPPING"};function ws(r,e,t,i,C,n){let H=new n5(e,t,{type:r,depthBuffer:C,stencilBuffer:n,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),V=null,o=null,a=null,L=new T5;L.setAttribute("position",new _5([-1,3,0,-1,-1,0,3,-1,0],3)),L.setAttribute("uv",new _5([0,2,0,0,2,0],2));let M=new u9({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),s=new X2(L,M),l=new w9(-1,1,1,-1,0,1),p=null,h=null,d=!1,c,m=null,f=[],A=!1;this.setSize=function(v,y){H.setSize(v,y),V!==null&&V.setSize(v,y),o!==null&&o.setSize(v,y);for(let u=0;u<f.length;u++){let x=f[u];x.setSize&&x.setSize(v,y)}},this.setEffects=function(v){f=v,A=f.length>0&&f[0].isRenderPass===!0;let y=H.width,u=H.height;f.length>0&&V===null&&(V=new n5(y,u,{type:U5,depthBuffer:!1,stencilBuffer:!1}),o=new n5(y,u,{type:U5,depthBuffer:!1,stencilBuffer:!1}));let x=C===!0&&f.some(O=>O.needsDepthTexture===!0);x!==(H.depthTexture!==null)&&(x===!0&&a===null&&(a=new p0(y,u),n===!0&&(a.format=m0,a.type=a3)),H.dispose(),H.depthTexture=x?a:null,H.resolveDepthBuffer=x,H.storeMultisampledDepthBuffer=x);for(let O=0;O<f.length;O++){let Z=f[O];Z.setSize&&Z.setSize(y,u),x&&Z.needsDepthTexture===!0&&Z.setDepthTexture&&Z.setDepthTexture(a)}},this.begin=function(v,y){if(d||v.toneMapping===J5&&f.length===0)return!1;if(m=y,y!==null){let u=y.width,x=y.height;(H.width!==u||H.height!==x)&&this.setSize(u,x)}return A===!1&&v.setRenderTarget(H),c=v.toneMapping,v.toneMapping=J5,!0},this.hasRenderPass=function(){return A},this.end=function(v,y){v.toneMapping=c,d=!0;let u=H,x=V;for(let O=0;O<f.length;O++){let Z=f[O];Z.enabled!==!1&&(Z.render(v,x,u,y),Z.needsSwap!==!1&&(u=x,x=x===V?o:V))}if(p!==v.outputColorSpace||h!==v.toneMapping){p=v.outputColorSpace,h=v.toneMapping,M.defines={},Q1.getTransfer(p)===n2&&(M.defines.SRGB_TRANSFER="");let O=bs[h];O&&(M.defines[O]=""),M.needsUpdate=!0}M.uniforms.tDiffuse.value=u.texture,v.setRenderTarget(m),v.render(s,l),m=null,d=!1},this.isCompositing=function(){return d},this.dispose=function(){H.dispose(),V!==null&&V.dispose(),o!==null&&o.dispose(),L.dispose(),M.dispose()}}var Yi=new l5,Ki=new p0(1,1),$i=new Y7(1),Qi=new z7,Ji=new l9,ji=new q7,Zi=[],_i=[],bi=new Float32Array(16),wi=new Float32Array(9),Ti=new Float32Array(4);function r7(r,e,t){let i=r[0];if(i<=0||i>0)return r;let C=e*t,n=Zi[C];if(n===void 0&&(n=new Float32Array(C),Zi[C]=n),e!==0){i.toArray(n,0);for(let H=1,V=0;H!==e;++H)V+=t,r[H].toArray(n,V)}return n}function P2(r,e){if(r.length!==e.length)return!1;for(let t=0,i=r.length;t<i;t++)if(r[t]!==e[t])return!1;return!0}function R2(r,e){for(let t=0,i=e.length;t<i;t++)r[t]=e[t]}function v6(r,e){let t=_i[e];t===void 0&&(t=new Int32Array(e),_i[e]=t);for(let i=0;i!==e;++i)t[i]=r.allocateTextureUnit();return t}function Ts(r,e){let t=this.cache;t[0]!==e&&(r.uniform1f(this.addr,e),t[0]=e)}function Os(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(r.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(P2(t,e))return;r.uniform2fv(this.addr,e),R2(t,e)}}function Es(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(r.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(r.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(P2(t,e))return;r.uniform3fv(this.addr,e),R2(t,e)}}function Ps(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(r.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(P2(t,e))return;r.uniform4fv(this.addr,e),R2(t,e)}}function Rs(r,e){let t=this.cache,i=e.elements;if(i===void 0){if(P2(t,e))return;r.uniformMatrix2fv(this.addr,!1,e),R2(t,e)}else{if(P2(t,i))return;Ti.set(i),r.uniformMatrix2fv(this.addr,!1,Ti),R2(t,i)}}function Bs(r,e){let t=this.cache,i=e.elements;if(i===void 0){if(P2(t,e))return;r.uniformMatrix3fv(this.addr,!1,e),R2(t,e)}else{if(P2(t,i))return;wi.set(i),r.uniformMatrix3fv(this.addr,!1,wi),R2(t,i)}}function Is(r,e){let t=this.cache,i=e.elements;if(i===void 0){if(P2(t,e))return;r.uniformMatrix4fv(this.addr,!1,e),R2(t,e)}else{if(P2(t,i))return;bi.set(i),r.uniformMatrix4fv(this.addr,!1,bi),R2(t,i)}}function Fs(r,e){let t=this.cache;t[0]!==e&&(r.uniform1i(this.addr,e),t[0]=e)}function Ds(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(r.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(P2(t,e))return;r.uniform2iv(this.addr,e),R2(t,e)}}function Ns(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(r.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(P2(t,e))return;r.uniform3iv(this.addr,e),R2(t,e)}}function ks(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(r.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(P2(t,e))return;r.uniform4iv(this.addr,e),R2(t,e)}}function Us(r,e){let t=this.cache;t[0]!==e&&(r.uniform1ui(this.addr,e),t[0]=e)}function zs(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(r.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(P2(t,e))return;r.uniform2uiv(this.addr,e),R2(t,e)}}function Gs(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(r.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(P2(t,e))return;r.uniform3uiv(this.addr,e),R2(t,e)}}function Ws(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(r.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(P2(t,e))return;r.uniform4uiv(this.addr,e),R2(t,e)}}function S6(r){return r.version===0&&(r.compareFunction=_e,r.needsUpdate=!0),r}function Xs(r,e,t){let i=this.cache,C=t.allocateTextureUnit();i[0]!==C&&(r.uniform1i(this.addr,C),i[0]=C);let n;this.type===r.SAMPLER_2D_SHADOW?n=S6(Ki):n=Yi,t.setTexture2D(e||n,C)}function qs(r,e,t){let i=this.cache,C=t.allocateTextureUnit();i[0]!==C&&(r.uniform1i(this.addr,C),i[0]=C),t.setTexture3D(e||Ji,C)}function Ys(r,e,t){let i=this.cache,C=t.allocateTextureUnit();i[0]!==C&&(r.uniform1i(this.addr,C),i[0]=C);let n;this.type===r.SAMPLER_CUBE_SHADOW?n=S6($i):n=ji,t.setTextureCube(e||n,C)}function Ks(r,e,t){let i=this.cache,C=t.allocateTextureUnit();i[0]!==C&&(r.uniform1i(this.addr,C),i[0]=C),t.setTexture2DArray(e||Qi,C)}function $s(r){switch(r){case 5126:return Ts;case 35664:return Os;case 35665:return Es;case 35666:return Ps;case 35674:return Rs;case 35675:return Bs;case 35676:return Is;case 5124:case 35670:return Fs;case 35667:case 35671:return Ds;case 35668:case 35672:return Ns;case 35669:case 35673:return ks;case 5125:return Us;case 36294:return zs;case 36295:return Gs;case 36296:return Ws;case 35678:case 36198:case 36298:case 36306:case 35682:return Xs;case 35679:case 36299:case 36307:return qs;case 35680:case 36300:case 36308:case 36293:return Ys;case 36289:case 36303:case 36311:case 36292:return Ks}}function Qs(r,e){r.uniform1fv(this.addr,e)}function Js(r,e){let t=r7(e,this.size,2);r.uniform2fv(this.addr,t)}function js(r,e){let t=r7(e,this.size,3);r.uniform3fv(this.addr,t)}function eM(r,e){let t=r7(e,this.size,4);r.uniform4fv(this.addr,t)}function tM(r,e){let t=r7(e,this.size,4);r.uniformMatrix2fv(this.addr,!1,t)}function rM(r,e){let t=r7(e,this.size,9);r.uniformMatrix3fv(this.addr,!1,t)}function iM(r,e){let t=r7(e,this.size,16);r.uniformMatrix4fv(this.addr,!1,t)}function CM(r,e){r.uniform1iv(this.addr,e)}function nM(r,e){r.uniform2iv(this.addr,e)}function HM(r,e){r.uniform3iv(this.addr,e)}function VM(r,e){r.uniform4iv(this.addr,e)}function oM(r,e){r.uniform1uiv(this.addr,e)}function aM(r,e){r.uniform2uiv(this.addr,e)}function LM(r,e){r.uniform3uiv(this.addr,e)}function sM(r,e){r.uniform4uiv(this.addr,e)}function MM(r,e,t){let i=this.cache,C=e.length,n=v6(t,C);P2(i,n)||(r.uniform1iv(this.addr,n),R2(i,n));let H;this.type===r.SAMPLER_2D_SHADOW?H=S6(Ki):H=Yi;for(let V=0;V!==C;++V)t.setTexture2D(e[V]||H,n[V])}function lM(r,e,t){let i=this.cache,C=e.length,n=v6(t,C);P2(i,n)||(r.uniform1iv(this.addr,n),R2(i,n));for(let H=0;H!==C;++H)t.setTexture3D(e[H]||Ji,n[H])}function dM(r,e,t){let i=this.cache,C=e.length,n=v6(t,C);P2(i,n)||(r.uniform1iv(this.addr,n),R2(i,n));let H;this.type===r.SAMPLER_CUBE_SHADOW?H=S6($i):H=ji;for(let V=0;V!==C;++V)t.setTextureCube(e[V]||H,n[V])}function cM(r,e,t){let i=this.cache,C=e.length,n=v6(t,C);P2(i,n)||(r.uniform1iv(this.addr,n),R2(i,n));for(let H=0;H!==C;++H)t.setTexture2DArray(e[H]||Qi,n[H])}function pM(r){switch(r){case 5126:return Qs;case 35664:return Js;case 35665:return js;case 35666:return eM;case 35674:return tM;case 35675:return rM;case 35676:return iM;case 5124:case 35670:return CM;case 35667:case 35671:return nM;case 35668:case 35672:return HM;case 35669:case 35673:return VM;case 5125:return oM;case 36294:return aM;case 36295:return LM;case 36296:return sM;case 35678:case 36198:case 36298:case 36306:case 35682:return MM;case 35679:case 36299:case 36307:return lM;case 35680:case 36300:case 36308:case 36293:return dM;case 36289:case 36303:case 36311:case 36292:return cM}}var De=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=$s(t.type)}},Ne=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=pM(t.type)}},ke=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let C=this.seq;for(let n=0,H=C.length;n!==H;++n){let V=C[n];V.setValue(e,t[V.id],i)}}},Ie=/(\w+)(\])?(\[|\.)?/g;function Oi(r,e){r.seq.push(e),r.map[e.id]=e}function uM(r,e,t){let i=r.name,C=i.length;for(Ie.lastIndex=0;;){let n=Ie.exec(i),H=Ie.lastIndex,V=n[1],o=n[2]==="]",a=n[3];if(o&&(V=V|0),a===void 0||a==="["&&H+2===C){Oi(t,a===void 0?new De(V,r,e):new Ne(V,r,e));break}else{let M=t.map[V];M===void 0&&(M=new ke(V),Oi(t,M)),t=M}}}var t7=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let H=0;H<i;++H){let V=e.getActiveUniform(t,H),o=e.getUniformLocation(t,V.name);uM(V,o,this)}let C=[],n=[];for(let H of this.seq)H.type===e.SAMPLER_2D_SHADOW||H.type===e.SAMPLER_CUBE_SHADOW||H.type===e.SAMPLER_2D_ARRAY_SHADOW?C.push(H):n.push(H);C.length>0&&(this.seq=C.concat(n))}setValue(e,t,i,C){let n=this.map[t];n!==void 0&&n.setValue(e,i,C)}setOptional(e,t,i){let C=t[i];C!==void 0&&this.setValue(e,i,C)}static upload(e,t,i,C){for(let n=0,H=t.length;n!==H;++n){let V=t[n],o=i[V.id];o.needsUpdate!==!1&&V.setValue(e,o.value,C)}}static seqWithValue(e,t){let i=[];for(let C=0,n=e.length;C!==n;++C){let H=e[C];H.id in t&&i.push(H)}return i}};function Ei(r,e,t){let i=r.createShader(e);return r.shaderSource(i,t),r.compileShader(i),i}var mM=37297,AM=0;function hM(r,e){let t=r.split(`
`),i=[],C=Math.max(e-6,0),n=Math.min(e+6,t.length);for(let H=C;H<n;H++){let V=H+1;i.push(`${V===e?">":" "} ${V}: ${t[H]}`)}return i.join(`
`)}var Pi=new I1;function fM(r){Q1._getMatrix(Pi,Q1.workingColorSpace,r);let e=`mat3( ${Pi.elements.map(t=>t.toFixed(4))} )`;switch(Q1.getTransfer(r)){case N7:return[e,"LinearTransferOETF"];case n2:return[e,"sRGBTransferOETF"];default:return E1("WebGLProgram: Unsupported color space: ",r),[e,"LinearTransferOETF"]}}function Ri(r,e,t){let i=r.getShaderParameter(e,r.COMPILE_STATUS),n=(r.getShaderInfoLog(e)||"").trim();if(i&&n==="")return"";let H=/ERROR: 0:(\d+)/.exec(n);if(H){let V=parseInt(H[1]);return t.toUpperCase()+`

`+n+`

`+hM(r.getShaderSource(e),V)}else return n}function xM(r,e){let t=fM(e);return[`vec4 ${r}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var vM={[Ve]:"Linear",[oe]:"Reinhard",[ae]:"Cineon",[Le]:"ACESFilmic",[Me]:"AgX",[le]:"Neutral",[se]:"Custom"};function SM(r,e){let t=vM[e];return t===void 0?(E1("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+r+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+r+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var A6=new E;function gM(){Q1.getLuminanceCoefficients(A6);let r=A6.x.toFixed(4),e=A6.y.toFixed(4),t=A6.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${r}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function yM(r){return[r.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",r.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(o4).join(`
`)}function ZM(r){let e=[];for(let t in r){let i=r[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function _M(r,e){let t={},i=r.getProgramParameter(e,r.ACTIVE_ATTRIBUTES);for(let C=0;C<i;C++){let n=r.getActiveAttrib(e,C),H=n.name,V=1;n.type===r.FLOAT_MAT2&&(V=2),n.type===r.FLOAT_MAT3&&(V=3),n.type===r.FLOAT_MAT4&&(V=4),t[H]={type:n.type,location:r.getAttribLocation(e,H),locationSize:V}}return t}function o4(r){return r!==""}function Bi(r,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return r.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Ii(r,e){return r.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var bM=/^[ \t]*#include +<([\w\d./]+)>/gm;function Ue(r){return r.replace(bM,wM)}function wM(r,e){let t=X1[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Ue(t)}var TM=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Fi(r){return r.replace(TM,OM)}function OM(r,e,t,i){let C="";for(let n=parseInt(e);n<parseInt(t);n++)C+=i.replace(/\[\s*i\s*\]/g,"[ "+n+" ]").replace(/UNROLLED_LOOP_INDEX/g,n);return C}function Di(r){let e=`precision ${r.precision} float;
	precision ${r.precision} int;
	precision ${r.precision} sampler2D;
	precision ${r.precision} samplerCube;
	precision ${r.precision} sampler3D;
	precision ${r.precision} sampler2DArray;
	precision ${r.precision} sampler2DShadow;
	precision ${r.precision} samplerCubeShadow;
	precision ${r.precision} sampler2DArrayShadow;
	precision ${r.precision} isampler2D;
	precision ${r.precision} isampler3D;
	precision ${r.precision} isamplerCube;
	precision ${r.precision} isampler2DArray;
	precision ${r.precision} usampler2D;
	precision ${r.precision} usampler3D;
	precision ${r.precision} usamplerCube;
	precision ${r.precision} usampler2DArray;
	`;return r.precision==="highp"?e+=`
#define HIGH_PRECISION`:r.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:r.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var EM={[J7]:"SHADOWMAP_TYPE_PCF",[Y3]:"SHADOWMAP_TYPE_VSM"};function PM(r){return EM[r.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var RM={[J3]:"ENVMAP_MODE_REFRACTION"};function BM(r){return r.envMap===!1?"ENVMAP_MODE_REFLECTION":RM[r.envMapMode]||"ENVMAP_MODE_REFLECTION"}var IM={[He]:"ENVMAP_BLENDING_MULTIPLY",[ri]:"ENVMAP_BLENDING_MIX",[ii]:"ENVMAP_BLENDING_ADD"};function FM(r){return r.envMap===!1?"ENVMAP_BLENDING_NONE":IM[r.combine]||"ENVMAP_BLENDING_NONE"}function DM(r,e,t,i){let C=r.getContext(),n=t.defines,H=t.vertexShader,V=t.fragmentShader,o=PM(t),a=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",L=BM(t),M=FM(t),s=yM(t),l=ZM(n),p=C.createProgram(),h,d,c=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(h=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,l].filter(o4).join(`
`),h.length>0&&(h+=`
`),d=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,l].filter(o4).join(`
`),d.length>0&&(d+=`
`)):(h=[Di(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,l,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+L:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+o:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(o4).join(`
`),d=[Di(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,l,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+a:"",t.envMap?"#define "+L:"",t.envMap?"#define "+M:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+o:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==J5?"#define TONE_MAPPING":"",t.toneMapping!==J5?X1.tonemapping_pars_fragment:"",t.toneMapping!==J5?SM("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",X1.colorspace_pars_fragment,xM("linearToOutputTexel",t.outputColorSpace),gM(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(o4).join(`
`)),H=Ue(H),H=Bi(H,t),H=Ii(H,t),V=Ue(V),V=Bi(V,t),V=Ii(V,t),H=Fi(H),V=Fi(V),t.isRawShaderMaterial!==!0&&(c=`#version 300 es
`,h=[s,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+h,d=["#define varying in",t.glslVersion===j5?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===j5?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+d);let m=c+h+H,f=c+d+V,A=Ei(C,C.VERTEX_SHADER,m),v=Ei(C,C.FRAGMENT_SHADER,f);C.attachShader(p,A),C.attachShader(p,v),t.index0AttributeName!==void 0?C.bindAttribLocation(p,0,t.index0AttributeName):t.hasPositionAttribute===!0&&C.bindAttribLocation(p,0,"position"),C.linkProgram(p);function y(Z){if(r.debug.checkShaderErrors){let b=C.getProgramInfoLog(p)||"",T=C.getShaderInfoLog(A)||"",F=C.getShaderInfoLog(v)||"",w=b.trim(),N=T.trim(),W=F.trim(),X=!0,C1=!0;if(C.getProgramParameter(p,C.LINK_STATUS)===!1)if(X=!1,typeof r.debug.onShaderError=="function")r.debug.onShaderError(C,p,A,v);else{let Y=Ri(C,A,"vertex"),t1=Ri(C,v,"fragment");R1("WebGLProgram: Shader Error "+C.getError()+" - VALIDATE_STATUS "+C.getProgramParameter(p,C.VALIDATE_STATUS)+`

Material Name: `+Z.name+`
Material Type: `+Z.type+`

Program Info Log: `+w+`
`+Y+`
`+t1)}else w!==""?E1("WebGLProgram: Program Info Log:",w):(N===""||W==="")&&(C1=!1);C1&&(Z.diagnostics={runnable:X,programLog:w,vertexShader:{log:N,prefix:h},fragmentShader:{log:W,prefix:d}})}C.deleteShader(A),C.deleteShader(v),u=new t7(C,p),x=_M(C,p)}let u;this.getUniforms=function(){return u===void 0&&y(this),u};let x;this.getAttributes=function(){return x===void 0&&y(this),x};let O=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return O===!1&&(O=C.getProgramParameter(p,mM)),O},this.destroy=function(){i.releaseStatesOfProgram(this),C.deleteProgram(p),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=AM++,this.cacheKey=e,this.usedTimes=1,this.program=p,this.vertexShader=A,this.fragmentShader=v,this}var NM=0,ze=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let C=this._getShaderCacheForMaterial(e);return C.has(t)===!1&&(C.add(t),t.usedTimes++),C.has(i)===!1&&(C.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new Ge(e),t.set(e,i)),i}},Ge=class{constructor(e){this.id=NM++,this.code=e,this.usedTimes=0}};function kM(r){return r===I0||r===C4||r===n4}function UM(r,e,t,i,C,n){let H=new G7,V=new ze,o=new Set,a=[],L=new Map,M=i.logarithmicDepthBuffer,s={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function l(u){return o.add(u),u===0?"uv":`uv${u}`}function p(u,x,O,Z,b,T){let F=Z.fog,w=b.geometry,N=u.isMeshStandardMaterial||u.isMeshLambertMaterial||u.isMeshPhongMaterial?Z.environment:null,W=u.isMeshStandardMaterial||u.isMeshLambertMaterial&&!u.envMap||u.isMeshPhongMaterial&&!u.envMap,X=e.get(u.envMap||N,W),C1=s[u.type],Y=i.precision;u.precision!==null&&(Y=i.getMaxPrecision(u.precision),Y!==u.precision&&E1("WebGLProgram.getParameters:",u.precision,"not supported, using",Y,"instead."));let t1=w.morphAttributes.position||w.morphAttributes.normal||w.morphAttributes.color,i1=t1!==void 0?t1.length:0,x1=0;w.morphAttributes.position!==void 0&&(x1=1),w.morphAttributes.normal!==void 0&&(x1=2),w.morphAttributes.color!==void 0&&(x1=3);let P1,J,l1,f1;if(C1){let m1=t0[C1];P1=m1.vertexShader,J=m1.fragmentShader}else{P1=u.vertexShader,J=u.fragmentShader;let m1=V.getVertexShaderStage(u),V2=V.getFragmentShaderStage(u);V.update(u,m1,V2),l1=m1.id,f1=V2.id}let w1=r.getRenderTarget(),u1=r.state.buffers.depth.getReversed(),F1=b.isInstancedMesh===!0,x2=b.isBatchedMesh===!0,T1=!!u.map,j1=!!u.matcap,a2=!!X,Y1=a2&&X.isPMREMTexture===!0,z2=!!u.aoMap,T2=!!u.lightMap,M5=!!u.bumpMap&&u.wireframe===!1,h2=!!u.normalMap,Y5=!!u.displacementMap,B2=!!u.emissiveMap,f5=!!u.metalnessMap,x5=!!u.roughnessMap,v5=u.anisotropy>0,D=u.clearcoat>0,S5=u.diffuseRoughness>0,p2=u.dispersion>0,u2=u.retroreflectivity>0,p1=u.iridescence>0,O2=u.sheen>0,O1=u.transmission>0,D1=v5&&!!u.anisotropyMap,_=D&&!!u.clearcoatMap,S=D&&!!u.clearcoatNormalMap,U=D&&!!u.clearcoatRoughnessMap,n1=S5&&!!u.diffuseRoughnessMap,e1=p1&&!!u.iridescenceMap,o1=p1&&!!u.iridescenceThicknessMap,d1=O2&&!!u.sheenColorMap,$=O2&&!!u.sheenRoughnessMap,Q=!!u.specularMap,L1=!!u.specularColorMap,P=!!u.specularIntensityMap,j=O1&&!!u.transmissionMap,K=O1&&!!u.thicknessMap,s1=!!u.gradientMap,V1=!!u.alphaMap,a1=u.alphaTest>0,_1=!!u.alphaHash,W1=!!u.extensions,H1=J5;u.toneMapped&&(w1===null||w1.isXRRenderTarget===!0)&&(H1=r.toneMapping);let b1=Y1?X.isCompressedCubeTexture?X.image[0].mipmaps:X.mipmaps:null,U1={shaderID:C1,shaderType:u.type,shaderName:u.name,vertexShader:P1,fragmentShader:J,defines:u.defines,customVertexShaderID:l1,customFragmentShaderID:f1,isRawShaderMaterial:u.isRawShaderMaterial===!0,glslVersion:u.glslVersion,precision:Y,batching:x2,batchingColor:x2&&b._colorsTexture!==null,instancing:F1,instancingColor:F1&&b.instanceColor!==null,instancingMorph:F1&&b.morphTexture!==null,outputColorSpace:w1===null?r.outputColorSpace:w1.isXRRenderTarget===!0?w1.texture.colorSpace:Q1.workingColorSpace,alphaToCoverage:!!u.alphaToCoverage,map:T1,matcap:j1,envMap:a2,envMapMode:a2&&X.mapping,envMapPMREM:Y1,envMapMaxLod:Y1?b1.length-1:null,envMapSize:Y1?b1[0].width:null,aoMap:z2,lightMap:T2,bumpMap:M5,normalMap:h2,displacementMap:Y5,emissiveMap:B2,normalMapObjectSpace:h2&&u.normalMapType===Hi,normalMapTangentSpace:h2&&u.normalMapType===xe,packedNormalMap:h2&&u.normalMapType===xe&&kM(u.normalMap.format),metalnessMap:f5,roughnessMap:x5,anisotropy:v5,anisotropyMap:D1,clearcoat:D,clearcoatMap:_,clearcoatNormalMap:S,clearcoatRoughnessMap:U,diffuseRoughness:S5,diffuseRoughnessMap:n1,dispersion:p2,retroreflection:u2,iridescence:p1,iridescenceMap:e1,iridescenceThicknessMap:o1,sheen:O2,sheenColorMap:d1,sheenRoughnessMap:$,specularMap:Q,specularColorMap:L1,specularIntensityMap:P,transmission:O1,transmissionMap:j,thicknessMap:K,gradientMap:s1,opaque:u.transparent===!1&&u.blending===K3&&u.alphaToCoverage===!1,alphaMap:V1,alphaTest:a1,alphaHash:_1,combine:u.combine,mapUv:T1&&l(u.map.channel),aoMapUv:z2&&l(u.aoMap.channel),lightMapUv:T2&&l(u.lightMap.channel),bumpMapUv:M5&&l(u.bumpMap.channel),normalMapUv:h2&&l(u.normalMap.channel),displacementMapUv:Y5&&l(u.displacementMap.channel),emissiveMapUv:B2&&l(u.emissiveMap.channel),metalnessMapUv:f5&&l(u.metalnessMap.channel),roughnessMapUv:x5&&l(u.roughnessMap.channel),anisotropyMapUv:D1&&l(u.anisotropyMap.channel),clearcoatMapUv:_&&l(u.clearcoatMap.channel),clearcoatNormalMapUv:S&&l(u.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:U&&l(u.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:n1&&l(u.diffuseRoughnessMap.channel),iridescenceMapUv:e1&&l(u.iridescenceMap.channel),iridescenceThicknessMapUv:o1&&l(u.iridescenceThicknessMap.channel),sheenColorMapUv:d1&&l(u.sheenColorMap.channel),sheenRoughnessMapUv:$&&l(u.sheenRoughnessMap.channel),specularMapUv:Q&&l(u.specularMap.channel),specularColorMapUv:L1&&l(u.specularColorMap.channel),specularIntensityMapUv:P&&l(u.specularIntensityMap.channel),transmissionMapUv:j&&l(u.transmissionMap.channel),thicknessMapUv:K&&l(u.thicknessMap.channel),alphaMapUv:V1&&l(u.alphaMap.channel),vertexTangents:!!w.attributes.tangent&&(h2||v5),vertexNormals:!!w.attributes.normal,vertexColors:u.vertexColors,vertexAlphas:u.vertexColors===!0&&!!w.attributes.color&&w.attributes.color.itemSize===4,pointsUvs:b.isPoints===!0&&!!w.attributes.uv&&(T1||V1),fog:!!F,useFog:u.fog===!0,fogExp2:!!F&&F.isFogExp2,flatShading:u.wireframe===!1&&(u.flatShading===!0||w.attributes.normal===void 0&&h2===!1&&(u.isMeshLambertMaterial||u.isMeshPhongMaterial||u.isMeshStandardMaterial||u.isMeshPhysicalMaterial)),sizeAttenuation:u.sizeAttenuation===!0,logarithmicDepthBuffer:M,reversedDepthBuffer:u1,skinning:b.isSkinnedMesh===!0,hasPositionAttribute:w.attributes.position!==void 0,morphTargets:w.morphAttributes.position!==void 0,morphNormals:w.morphAttributes.normal!==void 0,morphColors:w.morphAttributes.color!==void 0,morphTargetsCount:i1,morphTextureStride:x1,numSunLights:x.sun.length,numDirLights:x.directional.length,numPointLights:x.point.length,numSpotLights:x.spot.length,numSpotLightMaps:x.spotLightMap.length,numRectAreaLights:x.rectArea.length,numHemiLights:x.hemi.length,numSunLightShadows:x.sunShadowMap.length,numDirLightShadows:x.directionalShadowMap.length,numPointLightShadows:x.pointShadowMap.length,numSpotLightShadows:x.spotShadowMap.length,numSpotLightShadowsWithMaps:x.numSpotLightShadowsWithMaps,numLightProbes:x.numLightProbes,numLightProbeGrids:T.filter(m1=>m1.texture!==null).length,numClippingPlanes:n.numPlanes,numClipIntersection:n.numIntersection,dithering:u.dithering,shadowMapEnabled:r.shadowMap.enabled&&O.length>0,shadowMapType:r.shadowMap.type,toneMapping:H1,decodeVideoTexture:T1&&u.map.isVideoTexture===!0&&Q1.getTransfer(u.map.colorSpace)===n2,decodeVideoTextureEmissive:B2&&u.emissiveMap.isVideoTexture===!0&&Q1.getTransfer(u.emissiveMap.colorSpace)===n2,premultipliedAlpha:u.premultipliedAlpha,doubleSided:u.side===Y2,flipSided:u.side===_2,useDepthPacking:u.depthPacking>=0,depthPacking:u.depthPacking||0,index0AttributeName:u.index0AttributeName,extensionClipCullDistance:W1&&u.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(W1&&u.extensions.multiDraw===!0||x2)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:u.customProgramCacheKey()};return U1.vertexUv1s=o.has(1),U1.vertexUv2s=o.has(2),U1.vertexUv3s=o.has(3),o.clear(),U1}function h(u){let x=[];if(u.shaderID?x.push(u.shaderID):(x.push(u.customVertexShaderID),x.push(u.customFragmentShaderID)),u.defines!==void 0)for(let O in u.defines)x.push(O),x.push(u.defines[O]);return u.isRawShaderMaterial===!1&&(d(x,u),c(x,u),x.push(r.outputColorSpace)),x.push(u.customProgramCacheKey),x.join()}function d(u,x){u.push(x.precision),u.push(x.outputColorSpace),u.push(x.envMapMode),u.push(x.envMapPMREM),u.push(x.envMapMaxLod),u.push(x.envMapSize),u.push(x.mapUv),u.push(x.alphaMapUv),u.push(x.lightMapUv),u.push(x.aoMapUv),u.push(x.bumpMapUv),u.push(x.normalMapUv),u.push(x.displacementMapUv),u.push(x.emissiveMapUv),u.push(x.metalnessMapUv),u.push(x.roughnessMapUv),u.push(x.anisotropyMapUv),u.push(x.clearcoatMapUv),u.push(x.clearcoatNormalMapUv),u.push(x.clearcoatRoughnessMapUv),u.push(x.diffuseRoughnessMapUv),u.push(x.iridescenceMapUv),u.push(x.iridescenceThicknessMapUv),u.push(x.sheenColorMapUv),u.push(x.sheenRoughnessMapUv),u.push(x.specularMapUv),u.push(x.specularColorMapUv),u.push(x.specularIntensityMapUv),u.push(x.transmissionMapUv),u.push(x.thicknessMapUv),u.push(x.combine),u.push(x.fogExp2),u.push(x.sizeAttenuation),u.push(x.morphTargetsCount),u.push(x.numSunLights),u.push(x.numDirLights),u.push(x.numPointLights),u.push(x.numSpotLights),u.push(x.numSpotLightMaps),u.push(x.numHemiLights),u.push(x.numRectAreaLights),u.push(x.numSunLightShadows),u.push(x.numDirLightShadows),u.push(x.numPointLightShadows),u.push(x.numSpotLightShadows),u.push(x.numSpotLightShadowsWithMaps),u.push(x.numLightProbes),u.push(x.numLightProbeGrids),u.push(x.shadowMapType),u.push(x.toneMapping),u.push(x.numClippingPlanes),u.push(x.numClipIntersection),u.push(x.depthPacking)}function c(u,x){H.disableAll(),x.instancing&&H.enable(0),x.instancingColor&&H.enable(1),x.instancingMorph&&H.enable(2),x.matcap&&H.enable(3),x.envMap&&H.enable(4),x.normalMapObjectSpace&&H.enable(5),x.normalMapTangentSpace&&H.enable(6),x.clearcoat&&H.enable(7),x.iridescence&&H.enable(8),x.alphaTest&&H.enable(9),x.vertexColors&&H.enable(10),x.vertexAlphas&&H.enable(11),x.vertexUv1s&&H.enable(12),x.vertexUv2s&&H.enable(13),x.vertexUv3s&&H.enable(14),x.vertexTangents&&H.enable(15),x.anisotropy&&H.enable(16),x.alphaHash&&H.enable(17),x.batching&&H.enable(18),x.dispersion&&H.enable(19),x.retroreflection&&H.enable(24),x.diffuseRoughness&&H.enable(25),x.batchingColor&&H.enable(20),x.gradientMap&&H.enable(21),x.packedNormalMap&&H.enable(22),x.vertexNormals&&H.enable(23),u.push(H.mask),H.disableAll(),x.fog&&H.enable(0),x.useFog&&H.enable(1),x.flatShading&&H.enable(2),x.logarithmicDepthBuffer&&H.enable(3),x.reversedDepthBuffer&&H.enable(4),x.skinning&&H.enable(5),x.morphTargets&&H.enable(6),x.morphNormals&&H.enable(7),x.morphColors&&H.enable(8),x.premultipliedAlpha&&H.enable(9),x.shadowMapEnabled&&H.enable(10),x.doubleSided&&H.enable(11),x.flipSided&&H.enable(12),x.useDepthPacking&&H.enable(13),x.dithering&&H.enable(14),x.transmission&&H.enable(15),x.sheen&&H.enable(16),x.opaque&&H.enable(17),x.pointsUvs&&H.enable(18),x.decodeVideoTexture&&H.enable(19),x.decodeVideoTextureEmissive&&H.enable(20),x.alphaToCoverage&&H.enable(21),x.numLightProbeGrids>0&&H.enable(22),x.hasPositionAttribute&&H.enable(23),u.push(H.mask)}function m(u){let x=s[u.type],O;if(x){let Z=t0[x];O=hi.clone(Z.uniforms)}else O=u.uniforms;return O}function f(u,x){let O=L.get(x);return O!==void 0?++O.usedTimes:(O=new DM(r,x,u,C),a.push(O),L.set(x,O)),O}function A(u){if(--u.usedTimes===0){let x=a.indexOf(u);a[x]=a[a.length-1],a.pop(),L.delete(u.cacheKey),u.destroy()}}function v(u){V.remove(u)}function y(){V.dispose()}return{getParameters:p,getProgramCacheKey:h,getUniforms:m,acquireProgram:f,releaseProgram:A,releaseShaderCache:v,programs:a,dispose:y}}function zM(){let r=new WeakMap;function e(H){return r.has(H)}function t(H){let V=r.get(H);return V===void 0&&(V={},r.set(H,V)),V}function i(H){r.delete(H)}function C(H,V,o){r.get(H)[V]=o}function n(){r=new WeakMap}return{has:e,get:t,remove:i,update:C,dispose:n}}function GM(r,e){return r.groupOrder!==e.groupOrder?r.groupOrder-e.groupOrder:r.renderOrder!==e.renderOrder?r.renderOrder-e.renderOrder:r.material.id!==e.material.id?r.material.id-e.material.id:r.materialVariant!==e.materialVariant?r.materialVariant-e.materialVariant:r.z!==e.z?r.z-e.z:r.id-e.id}function Ni(r,e){return r.groupOrder!==e.groupOrder?r.groupOrder-e.groupOrder:r.renderOrder!==e.renderOrder?r.renderOrder-e.renderOrder:r.z!==e.z?e.z-r.z:r.id-e.id}function ki(){let r=[],e=0,t=[],i=[],C=[];function n(){e=0,t.length=0,i.length=0,C.length=0}function H(s){let l=0;return s.isInstancedMesh&&(l+=2),s.isSkinnedMesh&&(l+=1),l}function V(s,l,p,h,d,c){let m=r[e];return m===void 0?(m={id:s.id,object:s,geometry:l,material:p,materialVariant:H(s),groupOrder:h,renderOrder:s.renderOrder,z:d,group:c},r[e]=m):(m.id=s.id,m.object=s,m.geometry=l,m.material=p,m.materialVariant=H(s),m.groupOrder=h,m.renderOrder=s.renderOrder,m.z=d,m.group=c),e++,m}function o(s,l,p,h,d,c,m){m.reversedDepth===!0&&(d=-d);let f=V(s,l,p,h,d,c);p.transmission>0?i.push(f):p.transparent===!0?C.push(f):t.push(f)}function a(s,l,p,h,d,c){let m=V(s,l,p,h,d,c);p.transmission>0?i.unshift(m):p.transparent===!0?C.unshift(m):t.unshift(m)}function L(s,l){t.length>1&&t.sort(s||GM),i.length>1&&i.sort(l||Ni),C.length>1&&C.sort(l||Ni)}function M(){for(let s=e,l=r.length;s<l;s++){let p=r[s];if(p.id===null)break;p.id=null,p.object=null,p.geometry=null,p.material=null,p.group=null}}return{opaque:t,transmissive:i,transparent:C,init:n,push:o,unshift:a,finish:M,sort:L}}function WM(){let r=new WeakMap;function e(i,C){let n=r.get(i),H;return n===void 0?(H=new ki,r.set(i,[H])):C>=n.length?(H=new ki,n.push(H)):H=n[C],H}function t(){r=new WeakMap}return{get:e,dispose:t}}function XM(){let r={};return{get:function(e){if(r[e.id]!==void 0)return r[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new E,color:new G1};break;case"SpotLight":t={position:new E,direction:new E,color:new G1,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new E,color:new G1,distance:0,decay:0};break;case"HemisphereLight":t={direction:new E,skyColor:new G1,groundColor:new G1};break;case"RectAreaLight":t={color:new G1,position:new E,halfWidth:new E,halfHeight:new E};break}return r[e.id]=t,t}}}function qM(){let r={};return{get:function(e){if(r[e.id]!==void 0)return r[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new B1};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new B1};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new B1,shadowCameraNear:1,shadowCameraFar:1e3};break}return r[e.id]=t,t}}}var YM=0;function KM(r,e){return(e.castShadow?2:0)-(r.castShadow?2:0)+(e.map?1:0)-(r.map?1:0)}function $M(r){let e=new XM,t=qM(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let a=0;a<9;a++)i.probe.push(new E);let C=new E,n=new z1,H=new z1;function V(a){let L=0,M=0,s=0;for(let T=0;T<9;T++)i.probe[T].set(0,0,0);let l=0,p=0,h=0,d=0,c=0,m=0,f=0,A=0,v=0,y=0,u=0,x=0,O=0,Z=0;a.sort(KM);for(let T=0,F=a.length;T<F;T++){let w=a[T],N=w.color,W=w.intensity,X=w.distance,C1=null;if(w.shadow&&w.shadow.map&&(w.shadow.map.texture.format===I0?C1=w.shadow.map.texture:C1=w.shadow.map.depthTexture||w.shadow.map.texture),w.isAmbientLight)L+=N.r*W,M+=N.g*W,s+=N.b*W;else if(w.isLightProbe){for(let Y=0;Y<9;Y++)i.probe[Y].addScaledVector(w.sh.coefficients[Y],W);Z++}else if(w.isSunLight){let Y=e.get(w);if(Y.color.copy(w.color).multiplyScalar(w.intensity),w.castShadow){let t1=w.shadow,i1=t.get(w);i1.shadowIntensity=t1.intensity,i1.shadowBias=t1.bias,i1.shadowNormalBias=t1.normalBias,i1.shadowRadius=t1.radius,i1.shadowMapSize.copy(t1.mapSize).multiply(t1.getFrameExtents()),i.sunShadow[p]=i1,i.sunShadowMap[p]=C1;let x1=t1.getViewportCount();for(let P1=0;P1<x1;P1++)i.sunShadowMatrix[h+P1]=t1.getMatrix(P1),i.sunShadowCascade[h+P1]=t1._cascadeData[P1];h+=x1,p++}i.sun[l]=Y,l++}else if(w.isDirectionalLight){let Y=e.get(w);if(Y.color.copy(w.color).multiplyScalar(w.intensity),w.castShadow){let t1=w.shadow,i1=t.get(w);i1.shadowIntensity=t1.intensity,i1.shadowBias=t1.bias,i1.shadowNormalBias=t1.normalBias,i1.shadowRadius=t1.radius,i1.shadowMapSize=t1.mapSize,i.directionalShadow[d]=i1,i.directionalShadowMap[d]=C1,i.directionalShadowMatrix[d]=w.shadow.matrix,v++}i.directional[d]=Y,d++}else if(w.isSpotLight){let Y=e.get(w);Y.position.setFromMatrixPosition(w.matrixWorld),Y.color.copy(N).multiplyScalar(W),Y.distance=X,Y.coneCos=Math.cos(w.angle),Y.penumbraCos=Math.cos(w.angle*(1-w.penumbra)),Y.decay=w.decay,i.spot[m]=Y;let t1=w.shadow;if(w.map&&(i.spotLightMap[x]=w.map,x++,t1.updateMatrices(w),w.castShadow&&O++),i.spotLightMatrix[m]=t1.matrix,w.castShadow){let i1=t.get(w);i1.shadowIntensity=t1.intensity,i1.shadowBias=t1.bias,i1.shadowNormalBias=t1.normalBias,i1.shadowRadius=t1.radius,i1.shadowMapSize=t1.mapSize,i.spotShadow[m]=i1,i.spotShadowMap[m]=C1,u++}m++}else if(w.isRectAreaLight){let Y=e.get(w);Y.color.copy(N).multiplyScalar(W),Y.halfWidth.set(w.width*.5,0,0),Y.halfHeight.set(0,w.height*.5,0),i.rectArea[f]=Y,f++}else if(w.isPointLight){let Y=e.get(w);if(Y.color.copy(w.color).multiplyScalar(w.intensity),Y.distance=w.distance,Y.decay=w.decay,w.castShadow){let t1=w.shadow,i1=t.get(w);i1.shadowIntensity=t1.intensity,i1.shadowBias=t1.bias,i1.shadowNormalBias=t1.normalBias,i1.shadowRadius=t1.radius,i1.shadowMapSize=t1.mapSize,i1.shadowCameraNear=t1.camera.near,i1.shadowCameraFar=t1.camera.far,i.pointShadow[c]=i1,i.pointShadowMap[c]=C1,i.pointShadowMatrix[c]=w.shadow.matrix,y++}i.point[c]=Y,c++}else if(w.isHemisphereLight){let Y=e.get(w);Y.skyColor.copy(w.color).multiplyScalar(W),Y.groundColor.copy(w.groundColor).multiplyScalar(W),i.hemi[A]=Y,A++}}f>0&&(r.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=A1.LTC_FLOAT_1,i.rectAreaLTC2=A1.LTC_FLOAT_2):(i.rectAreaLTC1=A1.LTC_HALF_1,i.rectAreaLTC2=A1.LTC_HALF_2)),i.ambient[0]=L,i.ambient[1]=M,i.ambient[2]=s;let b=i.hash;(b.sunLength!==l||b.directionalLength!==d||b.pointLength!==c||b.spotLength!==m||b.rectAreaLength!==f||b.hemiLength!==A||b.numSunShadows!==p||b.numDirectionalShadows!==v||b.numPointShadows!==y||b.numSpotShadows!==u||b.numSpotMaps!==x||b.numLightProbes!==Z)&&(i.sun.length=l,i.directional.length=d,i.spot.length=m,i.rectArea.length=f,i.point.length=c,i.hemi.length=A,i.sunShadow.length=p,i.sunShadowMap.length=p,i.sunShadowMatrix.length=h,i.sunShadowCascade.length=h,i.directionalShadow.length=v,i.directionalShadowMap.length=v,i.directionalShadowMatrix.length=v,i.pointShadow.length=y,i.pointShadowMap.length=y,i.pointShadowMatrix.length=y,i.spotShadow.length=u,i.spotShadowMap.length=u,i.spotLightMatrix.length=u+x-O,i.spotLightMap.length=x,i.numSpotLightShadowsWithMaps=O,i.numLightProbes=Z,b.sunLength=l,b.directionalLength=d,b.pointLength=c,b.spotLength=m,b.rectAreaLength=f,b.hemiLength=A,b.numSunShadows=p,b.numDirectionalShadows=v,b.numPointShadows=y,b.numSpotShadows=u,b.numSpotMaps=x,b.numLightProbes=Z,i.version=YM++)}function o(a,L){let M=0,s=0,l=0,p=0,h=0,d=0,c=L.matrixWorldInverse;for(let m=0,f=a.length;m<f;m++){let A=a[m];if(A.isSunLight){let v=i.sun[M];v.direction.setFromMatrixPosition(A.matrixWorld),v.direction.transformDirection(c),M++}else if(A.isDirectionalLight){let v=i.directional[s];v.direction.setFromMatrixPosition(A.matrixWorld),C.setFromMatrixPosition(A.target.matrixWorld),v.direction.sub(C),v.direction.transformDirection(c),s++}else if(A.isSpotLight){let v=i.spot[p];v.position.setFromMatrixPosition(A.matrixWorld),v.position.applyMatrix4(c),v.direction.setFromMatrixPosition(A.matrixWorld),C.setFromMatrixPosition(A.target.matrixWorld),v.direction.sub(C),v.direction.transformDirection(c),p++}else if(A.isRectAreaLight){let v=i.rectArea[h];v.position.setFromMatrixPosition(A.matrixWorld),v.position.applyMatrix4(c),H.identity(),n.copy(A.matrixWorld),n.premultiply(c),H.extractRotation(n),v.halfWidth.set(A.width*.5,0,0),v.halfHeight.set(0,A.height*.5,0),v.halfWidth.applyMatrix4(H),v.halfHeight.applyMatrix4(H),h++}else if(A.isPointLight){let v=i.point[l];v.position.setFromMatrixPosition(A.matrixWorld),v.position.applyMatrix4(c),l++}else if(A.isHemisphereLight){let v=i.hemi[d];v.direction.setFromMatrixPosition(A.matrixWorld),v.direction.transformDirection(c),d++}}}return{setup:V,setupView:o,state:i}}function Ui(r){let e=new $M(r),t=[],i=[],C=[];function n(M){L.camera=M,t.length=0,i.length=0,C.length=0}function H(M){M.isLightProbeGrid?C.push(M):t.push(M)}function V(M){i.push(M)}function o(){e.setup(t),C.sort((M,s)=>M.priority-s.priority||M.id-s.id)}function a(M){e.setupView(t,M)}let L={lightsArray:t,shadowsArray:i,lightProbeGridArray:C,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:n,state:L,setupLights:o,setupLightsView:a,pushLight:H,pushShadow:V}}function QM(r){let e=new WeakMap;function t(C,n=0){let H=e.get(C),V;return H===void 0?(V=new Ui(r),e.set(C,[V])):n>=H.length?(V=new Ui(r),H.push(V)):V=H[n],V}function i(){e=new WeakMap}return{get:t,dispose:i}}var JM=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,jM=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,el=[new E(1,0,0),new E(-1,0,0),new E(0,1,0),new E(0,-1,0),new E(0,0,1),new E(0,0,-1)],tl=[new E(0,-1,0),new E(0,-1,0),new E(0,0,1),new E(0,0,-1),new E(0,-1,0),new E(0,-1,0)],zi=new z1,V4=new E,Fe=new E;function rl(r,e,t){let i=new i3,C=new B1,n=new B1,H=new s2,V=new m9,o=new A9,a={},L=t.maxTextureSize,M={[V5]:_2,[_2]:V5,[Y2]:Y2},s=new q2({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new B1},radius:{value:4}},vertexShader:JM,fragmentShader:jM}),l=s.clone();l.defines.HORIZONTAL_PASS=1;let p=new T5;p.setAttribute("position",new E2(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let h=new X2(p,s),d=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=J7;let c=this.type;this.render=function(y,u,x){if(d.enabled===!1||d.autoUpdate===!1&&d.needsUpdate===!1||y.length===0)return;this.type===Dr&&(E1("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=J7);let O=r.getRenderTarget(),Z=r.getActiveCubeFace(),b=r.getActiveMipmapLevel(),T=r.state;T.setBlending(n3),T.buffers.depth.getReversed()===!0?T.buffers.color.setClear(0,0,0,0):T.buffers.color.setClear(1,1,1,1),T.buffers.depth.setTest(!0),T.setScissorTest(!1);let F=c!==this.type;F&&u.traverse(function(w){w.material&&(Array.isArray(w.material)?w.material.forEach(N=>N.needsUpdate=!0):w.material.needsUpdate=!0)});for(let w=0,N=y.length;w<N;w++){let W=y[w],X=W.shadow;if(X===void 0){E1("WebGLShadowMap:",W,"has no shadow.");continue}if(X.autoUpdate===!1&&X.needsUpdate===!1)continue;C.copy(X.mapSize);let C1=X.getFrameExtents();C.multiply(C1),n.copy(X.mapSize),(C.x>L||C.y>L)&&(C.x>L&&(n.x=Math.floor(L/C1.x),C.x=n.x*C1.x,X.mapSize.x=n.x),C.y>L&&(n.y=Math.floor(L/C1.y),C.y=n.y*C1.y,X.mapSize.y=n.y));let Y=r.state.buffers.depth.getReversed();if(X.camera._reversedDepth=Y,X.map===null||F===!0){if(X.map!==null&&(X.map.depthTexture!==null&&(X.map.depthTexture.dispose(),X.map.depthTexture=null),X.map.dispose()),this.type===Y3){if(W.isPointLight){E1("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}X.map=new n5(C.x,C.y,{format:I0,type:U5,minFilter:U2,magFilter:U2,generateMipmaps:!1}),X.map.texture.name=W.name+".shadowMap",X.map.depthTexture=new p0(C.x,C.y,k5),X.map.depthTexture.name=W.name+".shadowMapDepth",X.map.depthTexture.format=c0,X.map.depthTexture.compareFunction=null,X.map.depthTexture.minFilter=k2,X.map.depthTexture.magFilter=k2}else W.isPointLight?(X.map=new a4(C.x),X.map.depthTexture=new Y7(C.x,N5)):(X.map=new n5(C.x,C.y),X.map.depthTexture=new p0(C.x,C.y,N5)),X.map.depthTexture.name=W.name+".shadowMap",X.map.depthTexture.format=c0,this.type===J7?(X.map.depthTexture.compareFunction=Y?Ze:ye,X.map.depthTexture.minFilter=U2,X.map.depthTexture.magFilter=U2):(X.map.depthTexture.compareFunction=null,X.map.depthTexture.minFilter=k2,X.map.depthTexture.magFilter=k2);X.camera.updateProjectionMatrix()}X.map.isWebGLCubeRenderTarget!==!0&&(X.map.width!==C.x||X.map.height!==C.y)&&X.map.setSize(C.x,C.y);let t1=X.map.isWebGLCubeRenderTarget?6:X.getViewportCount();W.isPointLight!==!0&&X.updateMatrices(W,x);let i1=(X.camera.layers.mask&4294967294)!==0?X.camera.layers:x.layers;for(let x1=0;x1<t1;x1++){let P1=X.getCamera(x1);if(W.isPointLight){let J=X.camera,l1=X.matrix,f1=W.distance||J.far;f1!==J.far&&(J.far=f1,J.updateProjectionMatrix()),V4.setFromMatrixPosition(W.matrixWorld),J.position.copy(V4),Fe.copy(J.position),Fe.add(el[x1]),J.up.copy(tl[x1]),J.lookAt(Fe),J.updateMatrixWorld(),l1.makeTranslation(-V4.x,-V4.y,-V4.z),zi.multiplyMatrices(J.projectionMatrix,J.matrixWorldInverse),X._frustum.setFromProjectionMatrix(zi,J.coordinateSystem,J.reversedDepth)}if(X.map.isWebGLCubeRenderTarget)r.setRenderTarget(X.map,x1),r.clear();else{x1===0&&(r.setRenderTarget(X.map),r.clear());let J=X.getViewport(x1);H.set(n.x*J.x,n.y*J.y,n.x*J.z,n.y*J.w),T.viewport(H)}i=X.getFrustum(x1),A(u,x,P1,W,i1,this.type)}X.isPointLightShadow!==!0&&this.type===Y3&&m(X,x),X.needsUpdate=!1}c=this.type,d.needsUpdate=!1,r.setRenderTarget(O,Z,b)};function m(y,u){let x=e.update(h);s.defines.VSM_SAMPLES!==y.blurSamples&&(s.defines.VSM_SAMPLES=y.blurSamples,l.defines.VSM_SAMPLES=y.blurSamples,s.needsUpdate=!0,l.needsUpdate=!0),y.mapPass===null?y.mapPass=new n5(C.x,C.y,{format:I0,type:U5}):(y.mapPass.width!==y.map.width||y.mapPass.height!==y.map.height)&&y.mapPass.setSize(y.map.width,y.map.height),s.uniforms.shadow_pass.value=y.map.depthTexture,s.uniforms.resolution.value.set(y.map.width,y.map.height),s.uniforms.radius.value=y.radius,r.setRenderTarget(y.mapPass),r.clear(),r.renderBufferDirect(u,null,x,s,h,null),l.uniforms.shadow_pass.value=y.mapPass.texture,l.uniforms.resolution.value.set(y.map.width,y.map.height),l.uniforms.radius.value=y.radius,r.setRenderTarget(y.map),r.clear(),r.renderBufferDirect(u,null,x,l,h,null)}function f(y,u,x,O){let Z=null,b=x.isPointLight===!0?y.customDistanceMaterial:y.customDepthMaterial;if(b!==void 0)Z=b;else if(Z=x.isPointLight===!0?o:V,r.localClippingEnabled&&u.clipShadows===!0&&Array.isArray(u.clippingPlanes)&&u.clippingPlanes.length!==0||u.displacementMap&&u.displacementScale!==0||u.alphaMap&&u.alphaTest>0||u.map&&u.alphaTest>0||u.alphaToCoverage===!0){let T=Z.uuid,F=u.uuid,w=a[T];w===void 0&&(w={},a[T]=w);let N=w[F];N===void 0&&(N=Z.clone(),w[F]=N,u.addEventListener("dispose",v)),Z=N}if(Z.visible=u.visible,Z.wireframe=u.wireframe,O===Y3?Z.side=u.shadowSide!==null?u.shadowSide:u.side:Z.side=u.shadowSide!==null?u.shadowSide:M[u.side],Z.alphaMap=u.alphaMap,Z.alphaTest=u.alphaToCoverage===!0?.5:u.alphaTest,Z.map=u.map,Z.clipShadows=u.clipShadows,Z.clippingPlanes=u.clippingPlanes,Z.clipIntersection=u.clipIntersection,Z.displacementMap=u.displacementMap,Z.displacementScale=u.displacementScale,Z.displacementBias=u.displacementBias,Z.wireframeLinewidth=u.wireframeLinewidth,Z.linewidth=u.linewidth,x.isPointLight===!0&&Z.isMeshDistanceMaterial===!0){let T=r.properties.get(Z);T.light=x}return Z}function A(y,u,x,O,Z,b){if(y.visible===!1)return;if(y.layers.test(Z)&&(y.isMesh||y.isLine||y.isPoints)&&(y.castShadow||y.receiveShadow&&b===Y3)&&(!y.frustumCulled||y.intersectsFrustum(i))){y.modelViewMatrix.multiplyMatrices(x.matrixWorldInverse,y.matrixWorld);let w=e.update(y),N=y.material;if(Array.isArray(N)){let W=w.groups;for(let X=0,C1=W.length;X<C1;X++){let Y=W[X],t1=N[Y.materialIndex];if(t1&&t1.visible){let i1=f(y,t1,O,b);y.onBeforeShadow(r,y,u,x,w,i1,Y),r.renderBufferDirect(x,null,w,i1,y,Y),y.onAfterShadow(r,y,u,x,w,i1,Y)}}}else if(N.visible){let W=f(y,N,O,b);y.onBeforeShadow(r,y,u,x,w,W,null),r.renderBufferDirect(x,null,w,W,y,null),y.onAfterShadow(r,y,u,x,w,W,null)}}let F=y.children;for(let w=0,N=F.length;w<N;w++)A(F[w],u,x,O,Z,b)}function v(y){y.target.removeEventListener("dispose",v);for(let x in a){let O=a[x],Z=y.target.uuid;Z in O&&(O[Z].dispose(),delete O[Z])}}}function il(r,e){function t(){let P=!1,j=new s2,K=null,s1=new s2(0,0,0,0);return{setMask:function(V1){K!==V1&&!P&&(r.colorMask(V1,V1,V1,V1),K=V1)},setLocked:function(V1){P=V1},setClear:function(V1,a1,_1,W1,H1){H1===!0&&(V1*=W1,a1*=W1,_1*=W1),j.set(V1,a1,_1,W1),s1.equals(j)===!1&&(r.clearColor(V1,a1,_1,W1),s1.copy(j))},reset:function(){P=!1,K=null,s1.set(-1,0,0,0)}}}function i(){let P=!1,j=!1,K=null,s1=null,V1=null;return{setReversed:function(a1){if(j!==a1){let _1=e.get("EXT_clip_control");a1?_1.clipControlEXT(_1.LOWER_LEFT_EXT,_1.ZERO_TO_ONE_EXT):_1.clipControlEXT(_1.LOWER_LEFT_EXT,_1.NEGATIVE_ONE_TO_ONE_EXT),j=a1;let W1=V1;V1=null,this.setClear(W1)}},getReversed:function(){return j},setTest:function(a1){a1?u1(r.DEPTH_TEST):F1(r.DEPTH_TEST)},setMask:function(a1){K!==a1&&!P&&(r.depthMask(a1),K=a1)},setFunc:function(a1){if(j&&(a1=pi[a1]),s1!==a1){switch(a1){case t9:r.depthFunc(r.NEVER);break;case r9:r.depthFunc(r.ALWAYS);break;case i9:r.depthFunc(r.LESS);break;case N3:r.depthFunc(r.LEQUAL);break;case C9:r.depthFunc(r.EQUAL);break;case n9:r.depthFunc(r.GEQUAL);break;case H9:r.depthFunc(r.GREATER);break;case V9:r.depthFunc(r.NOTEQUAL);break;default:r.depthFunc(r.LEQUAL)}s1=a1}},setLocked:function(a1){P=a1},setClear:function(a1){V1!==a1&&(V1=a1,j&&(a1=1-a1),r.clearDepth(a1))},reset:function(){P=!1,K=null,s1=null,V1=null,j=!1}}}function C(){let P=!1,j=null,K=null,s1=null,V1=null,a1=null,_1=null,W1=null,H1=null;return{setTest:function(b1){P||(b1?u1(r.STENCIL_TEST):F1(r.STENCIL_TEST))},setMask:function(b1){j!==b1&&!P&&(r.stencilMask(b1),j=b1)},setFunc:function(b1,U1,m1){(K!==b1||s1!==U1||V1!==m1)&&(r.stencilFunc(b1,U1,m1),K=b1,s1=U1,V1=m1)},setOp:function(b1,U1,m1){(a1!==b1||_1!==U1||W1!==m1)&&(r.stencilOp(b1,U1,m1),a1=b1,_1=U1,W1=m1)},setLocked:function(b1){P=b1},setClear:function(b1){H1!==b1&&(r.clearStencil(b1),H1=b1)},reset:function(){P=!1,j=null,K=null,s1=null,V1=null,a1=null,_1=null,W1=null,H1=null}}}let n=new t,H=new i,V=new C,o={},a=new WeakMap,L={},M={},s={},l=new WeakMap,p=[],h=null,d=!1,c=null,m=null,f=null,A=null,v=null,y=null,u=null,x=new G1(0,0,0),O=0,Z=!1,b=null,T=null,F=null,w=null,N=null,W=r.getParameter(r.MAX_COMBINED_TEXTURE_IMAGE_UNITS),X=!1,C1=0,Y=r.getParameter(r.VERSION);Y.indexOf("WebGL")!==-1?(C1=parseFloat(/^WebGL (\d)/.exec(Y)[1]),X=C1>=1):Y.indexOf("OpenGL ES")!==-1&&(C1=parseFloat(/^OpenGL ES (\d)/.exec(Y)[1]),X=C1>=2);let t1=null,i1={},x1=r.getParameter(r.SCISSOR_BOX),P1=r.getParameter(r.VIEWPORT),J=new s2().fromArray(x1),l1=new s2().fromArray(P1);function f1(P,j,K,s1){let V1=new Uint8Array(4),a1=r.createTexture();r.bindTexture(P,a1),r.texParameteri(P,r.TEXTURE_MIN_FILTER,r.NEAREST),r.texParameteri(P,r.TEXTURE_MAG_FILTER,r.NEAREST);for(let _1=0;_1<K;_1++)P===r.TEXTURE_3D||P===r.TEXTURE_2D_ARRAY?r.texImage3D(j,0,r.RGBA,1,1,s1,0,r.RGBA,r.UNSIGNED_BYTE,V1):r.texImage2D(j+_1,0,r.RGBA,1,1,0,r.RGBA,r.UNSIGNED_BYTE,V1);return a1}let w1={};w1[r.TEXTURE_2D]=f1(r.TEXTURE_2D,r.TEXTURE_2D,1),w1[r.TEXTURE_CUBE_MAP]=f1(r.TEXTURE_CUBE_MAP,r.TEXTURE_CUBE_MAP_POSITIVE_X,6),w1[r.TEXTURE_2D_ARRAY]=f1(r.TEXTURE_2D_ARRAY,r.TEXTURE_2D_ARRAY,1,1),w1[r.TEXTURE_3D]=f1(r.TEXTURE_3D,r.TEXTURE_3D,1,1),n.setClear(0,0,0,1),H.setClear(1),V.setClear(0),u1(r.DEPTH_TEST),H.setFunc(N3),M5(!1),h2(te),u1(r.CULL_FACE),z2(n3);function u1(P){L[P]!==!0&&(r.enable(P),L[P]=!0)}function F1(P){L[P]!==!1&&(r.disable(P),L[P]=!1)}function x2(P,j){return s[P]!==j?(r.bindFramebuffer(P,j),s[P]=j,P===r.DRAW_FRAMEBUFFER&&(s[r.FRAMEBUFFER]=j),P===r.FRAMEBUFFER&&(s[r.DRAW_FRAMEBUFFER]=j),!0):!1}function T1(P,j){let K=p,s1=!1;if(P){K=l.get(j),K===void 0&&(K=[],l.set(j,K));let V1=P.textures;if(K.length!==V1.length||K[0]!==r.COLOR_ATTACHMENT0){for(let a1=0,_1=V1.length;a1<_1;a1++)K[a1]=r.COLOR_ATTACHMENT0+a1;K.length=V1.length,s1=!0}}else K[0]!==r.BACK&&(K[0]=r.BACK,s1=!0);s1&&r.drawBuffers(K)}function j1(P){return h!==P?(r.useProgram(P),h=P,!0):!1}let a2={[H3]:r.FUNC_ADD,[Nr]:r.FUNC_SUBTRACT,[kr]:r.FUNC_REVERSE_SUBTRACT};a2[Ur]=r.MIN,a2[zr]=r.MAX;let Y1={[Gr]:r.ZERO,[Q3]:r.ONE,[Wr]:r.SRC_COLOR,[ne]:r.SRC_ALPHA,[Qr]:r.SRC_ALPHA_SATURATE,[Kr]:r.DST_COLOR,[qr]:r.DST_ALPHA,[Xr]:r.ONE_MINUS_SRC_COLOR,[V3]:r.ONE_MINUS_SRC_ALPHA,[$r]:r.ONE_MINUS_DST_COLOR,[Yr]:r.ONE_MINUS_DST_ALPHA,[Jr]:r.CONSTANT_COLOR,[jr]:r.ONE_MINUS_CONSTANT_COLOR,[ei]:r.CONSTANT_ALPHA,[ti]:r.ONE_MINUS_CONSTANT_ALPHA};function z2(P,j,K,s1,V1,a1,_1,W1,H1,b1){if(P===n3){d===!0&&(F1(r.BLEND),d=!1);return}if(d===!1&&(u1(r.BLEND),d=!0),P!==$3){if(P!==c||b1!==Z){if((m!==H3||v!==H3)&&(r.blendEquation(r.FUNC_ADD),m=H3,v=H3),b1)switch(P){case K3:r.blendFuncSeparate(r.ONE,r.ONE_MINUS_SRC_ALPHA,r.ONE,r.ONE_MINUS_SRC_ALPHA);break;case re:r.blendFunc(r.ONE,r.ONE);break;case ie:r.blendFuncSeparate(r.ZERO,r.ONE_MINUS_SRC_COLOR,r.ZERO,r.ONE);break;case Ce:r.blendFuncSeparate(r.DST_COLOR,r.ONE_MINUS_SRC_ALPHA,r.ZERO,r.ONE);break;default:R1("WebGLState: Invalid blending: ",P);break}else switch(P){case K3:r.blendFuncSeparate(r.SRC_ALPHA,r.ONE_MINUS_SRC_ALPHA,r.ONE,r.ONE_MINUS_SRC_ALPHA);break;case re:r.blendFuncSeparate(r.SRC_ALPHA,r.ONE,r.ONE,r.ONE);break;case ie:R1("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Ce:R1("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:R1("WebGLState: Invalid blending: ",P);break}f=null,A=null,y=null,u=null,x.set(0,0,0),O=0,c=P,Z=b1}return}V1=V1||j,a1=a1||K,_1=_1||s1,(j!==m||V1!==v)&&(r.blendEquationSeparate(a2[j],a2[V1]),m=j,v=V1),(K!==f||s1!==A||a1!==y||_1!==u)&&(r.blendFuncSeparate(Y1[K],Y1[s1],Y1[a1],Y1[_1]),f=K,A=s1,y=a1,u=_1),(W1.equals(x)===!1||H1!==O)&&(r.blendColor(W1.r,W1.g,W1.b,H1),x.copy(W1),O=H1),c=P,Z=!1}function T2(P,j){P.side===Y2?F1(r.CULL_FACE):u1(r.CULL_FACE);let K=P.side===_2;j&&(K=!K),M5(K),P.blending===K3&&P.transparent===!1?z2(n3):z2(P.blending,P.blendEquation,P.blendSrc,P.blendDst,P.blendEquationAlpha,P.blendSrcAlpha,P.blendDstAlpha,P.blendColor,P.blendAlpha,P.premultipliedAlpha),H.setFunc(P.depthFunc),H.setTest(P.depthTest),H.setMask(P.depthWrite),n.setMask(P.colorWrite);let s1=P.stencilWrite;V.setTest(s1),s1&&(V.setMask(P.stencilWriteMask),V.setFunc(P.stencilFunc,P.stencilRef,P.stencilFuncMask),V.setOp(P.stencilFail,P.stencilZFail,P.stencilZPass)),B2(P.polygonOffset,P.polygonOffsetFactor,P.polygonOffsetUnits),P.alphaToCoverage===!0?u1(r.SAMPLE_ALPHA_TO_COVERAGE):F1(r.SAMPLE_ALPHA_TO_COVERAGE)}function M5(P){b!==P&&(P?r.frontFace(r.CW):r.frontFace(r.CCW),b=P)}function h2(P){P!==Ir?(u1(r.CULL_FACE),P!==T&&(P===te?r.cullFace(r.BACK):P===Fr?r.cullFace(r.FRONT):r.cullFace(r.FRONT_AND_BACK))):F1(r.CULL_FACE),T=P}function Y5(P){P!==F&&(X&&r.lineWidth(P),F=P)}function B2(P,j,K){P?(u1(r.POLYGON_OFFSET_FILL),(w!==j||N!==K)&&(w=j,N=K,H.getReversed()&&(j=-j,K=-K),r.polygonOffset(j,K))):F1(r.POLYGON_OFFSET_FILL)}function f5(P){P?u1(r.SCISSOR_TEST):F1(r.SCISSOR_TEST)}function x5(P){P===void 0&&(P=r.TEXTURE0+W-1),t1!==P&&(r.activeTexture(P),t1=P)}function v5(P,j,K){K===void 0&&(t1===null?K=r.TEXTURE0+W-1:K=t1);let s1=i1[K];s1===void 0&&(s1={type:void 0,texture:void 0},i1[K]=s1),(s1.type!==P||s1.texture!==j)&&(t1!==K&&(r.activeTexture(K),t1=K),r.bindTexture(P,j||w1[P]),s1.type=P,s1.texture=j)}function D(){let P=i1[t1];P!==void 0&&P.type!==void 0&&(r.bindTexture(P.type,null),P.type=void 0,P.texture=void 0)}function S5(){try{r.compressedTexImage2D(...arguments)}catch(P){R1("WebGLState:",P)}}function p2(){try{r.compressedTexImage3D(...arguments)}catch(P){R1("WebGLState:",P)}}function u2(){try{r.texSubImage2D(...arguments)}catch(P){R1("WebGLState:",P)}}function p1(){try{r.texSubImage3D(...arguments)}catch(P){R1("WebGLState:",P)}}function O2(){try{r.compressedTexSubImage2D(...arguments)}catch(P){R1("WebGLState:",P)}}function O1(){try{r.compressedTexSubImage3D(...arguments)}catch(P){R1("WebGLState:",P)}}function D1(){try{r.texStorage2D(...arguments)}catch(P){R1("WebGLState:",P)}}function _(){try{r.texStorage3D(...arguments)}catch(P){R1("WebGLState:",P)}}function S(){try{r.texImage2D(...arguments)}catch(P){R1("WebGLState:",P)}}function U(){try{r.texImage3D(...arguments)}catch(P){R1("WebGLState:",P)}}function n1(P){return M[P]!==void 0?M[P]:r.getParameter(P)}function e1(P,j){M[P]!==j&&(r.pixelStorei(P,j),M[P]=j)}function o1(P){J.equals(P)===!1&&(r.scissor(P.x,P.y,P.z,P.w),J.copy(P))}function d1(P){l1.equals(P)===!1&&(r.viewport(P.x,P.y,P.z,P.w),l1.copy(P))}function $(P,j){let K=a.get(j);K===void 0&&(K=new WeakMap,a.set(j,K));let s1=K.get(P);s1===void 0&&(s1=r.getUniformBlockIndex(j,P.name),r.uniformBlockBinding(j,s1,s1),K.set(P,s1))}function Q(P,j,K){let V1=a.get(j).get(P);o[V1]!==K&&(r.bindBufferBase(r.UNIFORM_BUFFER,V1,K),o[V1]=K)}function L1(){r.disable(r.BLEND),r.disable(r.CULL_FACE),r.disable(r.DEPTH_TEST),r.disable(r.POLYGON_OFFSET_FILL),r.disable(r.SCISSOR_TEST),r.disable(r.STENCIL_TEST),r.disable(r.SAMPLE_ALPHA_TO_COVERAGE),r.blendEquation(r.FUNC_ADD),r.blendFunc(r.ONE,r.ZERO),r.blendFuncSeparate(r.ONE,r.ZERO,r.ONE,r.ZERO),r.blendColor(0,0,0,0),r.colorMask(!0,!0,!0,!0),r.clearColor(0,0,0,0),r.depthMask(!0),r.depthFunc(r.LESS),H.setReversed(!1),r.clearDepth(1),r.stencilMask(4294967295),r.stencilFunc(r.ALWAYS,0,4294967295),r.stencilOp(r.KEEP,r.KEEP,r.KEEP),r.clearStencil(0),r.cullFace(r.BACK),r.frontFace(r.CCW),r.polygonOffset(0,0),r.activeTexture(r.TEXTURE0),r.bindFramebuffer(r.FRAMEBUFFER,null),r.bindFramebuffer(r.DRAW_FRAMEBUFFER,null),r.bindFramebuffer(r.READ_FRAMEBUFFER,null),r.useProgram(null),r.lineWidth(1),r.scissor(0,0,r.canvas.width,r.canvas.height),r.viewport(0,0,r.canvas.width,r.canvas.height),r.pixelStorei(r.PACK_ALIGNMENT,4),r.pixelStorei(r.UNPACK_ALIGNMENT,4),r.pixelStorei(r.UNPACK_FLIP_Y_WEBGL,!1),r.pixelStorei(r.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),r.pixelStorei(r.UNPACK_COLORSPACE_CONVERSION_WEBGL,r.BROWSER_DEFAULT_WEBGL),r.pixelStorei(r.PACK_ROW_LENGTH,0),r.pixelStorei(r.PACK_SKIP_PIXELS,0),r.pixelStorei(r.PACK_SKIP_ROWS,0),r.pixelStorei(r.UNPACK_ROW_LENGTH,0),r.pixelStorei(r.UNPACK_IMAGE_HEIGHT,0),r.pixelStorei(r.UNPACK_SKIP_PIXELS,0),r.pixelStorei(r.UNPACK_SKIP_ROWS,0),r.pixelStorei(r.UNPACK_SKIP_IMAGES,0),L={},M={},t1=null,i1={},s={},o={},l=new WeakMap,p=[],h=null,d=!1,c=null,m=null,f=null,A=null,v=null,y=null,u=null,x=new G1(0,0,0),O=0,Z=!1,b=null,T=null,F=null,w=null,N=null,J.set(0,0,r.canvas.width,r.canvas.height),l1.set(0,0,r.canvas.width,r.canvas.height),n.reset(),H.reset(),V.reset()}return{buffers:{color:n,depth:H,stencil:V},enable:u1,disable:F1,bindFramebuffer:x2,drawBuffers:T1,useProgram:j1,setBlending:z2,setMaterial:T2,setFlipSided:M5,setCullFace:h2,setLineWidth:Y5,setPolygonOffset:B2,setScissorTest:f5,activeTexture:x5,bindTexture:v5,unbindTexture:D,compressedTexImage2D:S5,compressedTexImage3D:p2,texImage2D:S,texImage3D:U,pixelStorei:e1,getParameter:n1,updateUBOMapping:$,uniformBlockBinding:Q,texStorage2D:D1,texStorage3D:_,texSubImage2D:u2,texSubImage3D:p1,compressedTexSubImage2D:O2,compressedTexSubImage3D:O1,scissor:o1,viewport:d1,reset:L1}}function Cl(r,e,t,i,C,n,H){let V=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,o=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),a=new B1,L=new WeakMap,M=new Set,s,l=new WeakMap,p=new Set,h=new FinalizationRegistry(_=>p.delete(_)),d=!1;try{d=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function c(_,S){return d?new OffscreenCanvas(_,S):U7("canvas")}function m(_,S,U){let n1=1,e1=D1(_);if((e1.width>U||e1.height>U)&&(n1=U/Math.max(e1.width,e1.height)),n1<1)if(typeof HTMLImageElement<"u"&&_ instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&_ instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&_ instanceof ImageBitmap||typeof VideoFrame<"u"&&_ instanceof VideoFrame){let o1=Math.floor(n1*e1.width),d1=Math.floor(n1*e1.height);s===void 0&&(s=c(o1,d1));let $=S?c(o1,d1):s;return $.width=o1,$.height=d1,$.getContext("2d").drawImage(_,0,0,o1,d1),E1("WebGLRenderer: Texture has been resized from ("+e1.width+"x"+e1.height+") to ("+o1+"x"+d1+")."),$}else return"data"in _&&E1("WebGLRenderer: Image in DataTexture is too big ("+e1.width+"x"+e1.height+")."),_;return _}function f(_){return _.generateMipmaps}function A(_){r.generateMipmap(_)}function v(_){return _.isWebGLCubeRenderTarget?r.TEXTURE_CUBE_MAP:_.isWebGL3DRenderTarget?r.TEXTURE_3D:_.isWebGLArrayRenderTarget||_.isCompressedArrayTexture?r.TEXTURE_2D_ARRAY:r.TEXTURE_2D}function y(_,S,U,n1,e1,o1=!1){if(_!==null){if(r[_]!==void 0)return r[_];E1("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+_+"'")}let d1;n1&&(d1=e.get("EXT_texture_norm16"),d1||E1("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let $=S;if(S===r.RED&&(U===r.FLOAT&&($=r.R32F),U===r.HALF_FLOAT&&($=r.R16F),U===r.UNSIGNED_BYTE&&($=r.R8),U===r.UNSIGNED_SHORT&&d1&&($=d1.R16_EXT),U===r.SHORT&&d1&&($=d1.R16_SNORM_EXT)),S===r.RED_INTEGER&&(U===r.UNSIGNED_BYTE&&($=r.R8UI),U===r.UNSIGNED_SHORT&&($=r.R16UI),U===r.UNSIGNED_INT&&($=r.R32UI),U===r.BYTE&&($=r.R8I),U===r.SHORT&&($=r.R16I),U===r.INT&&($=r.R32I)),S===r.RG&&(U===r.FLOAT&&($=r.RG32F),U===r.HALF_FLOAT&&($=r.RG16F),U===r.UNSIGNED_BYTE&&($=r.RG8),U===r.UNSIGNED_SHORT&&d1&&($=d1.RG16_EXT),U===r.SHORT&&d1&&($=d1.RG16_SNORM_EXT)),S===r.RG_INTEGER&&(U===r.UNSIGNED_BYTE&&($=r.RG8UI),U===r.UNSIGNED_SHORT&&($=r.RG16UI),U===r.UNSIGNED_INT&&($=r.RG32UI),U===r.BYTE&&($=r.RG8I),U===r.SHORT&&($=r.RG16I),U===r.INT&&($=r.RG32I)),S===r.RGB_INTEGER&&(U===r.UNSIGNED_BYTE&&($=r.RGB8UI),U===r.UNSIGNED_SHORT&&($=r.RGB16UI),U===r.UNSIGNED_INT&&($=r.RGB32UI),U===r.BYTE&&($=r.RGB8I),U===r.SHORT&&($=r.RGB16I),U===r.INT&&($=r.RGB32I)),S===r.RGBA_INTEGER&&(U===r.UNSIGNED_BYTE&&($=r.RGBA8UI),U===r.UNSIGNED_SHORT&&($=r.RGBA16UI),U===r.UNSIGNED_INT&&($=r.RGBA32UI),U===r.BYTE&&($=r.RGBA8I),U===r.SHORT&&($=r.RGBA16I),U===r.INT&&($=r.RGBA32I)),S===r.RGB&&(U===r.UNSIGNED_SHORT&&d1&&($=d1.RGB16_EXT),U===r.SHORT&&d1&&($=d1.RGB16_SNORM_EXT),U===r.UNSIGNED_INT_5_9_9_9_REV&&($=r.RGB9_E5),U===r.UNSIGNED_INT_10F_11F_11F_REV&&($=r.R11F_G11F_B10F)),S===r.RGBA){let Q=o1?N7:Q1.getTransfer(e1);U===r.FLOAT&&($=r.RGBA32F),U===r.HALF_FLOAT&&($=r.RGBA16F),U===r.UNSIGNED_BYTE&&($=Q===n2?r.SRGB8_ALPHA8:r.RGBA8),U===r.UNSIGNED_SHORT&&d1&&($=d1.RGBA16_EXT),U===r.SHORT&&d1&&($=d1.RGBA16_SNORM_EXT),U===r.UNSIGNED_SHORT_4_4_4_4&&($=r.RGBA4),U===r.UNSIGNED_SHORT_5_5_5_1&&($=r.RGB5_A1)}return($===r.R16F||$===r.R32F||$===r.RG16F||$===r.RG32F||$===r.RGBA16F||$===r.RGBA32F)&&e.get("EXT_color_buffer_float"),$}function u(_,S){let U;return _?S===null||S===N5||S===a3?U=r.DEPTH24_STENCIL8:S===k5?U=r.DEPTH32F_STENCIL8:S===j3&&(U=r.DEPTH24_STENCIL8,E1("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):S===null||S===N5||S===a3?U=r.DEPTH_COMPONENT24:S===k5?U=r.DEPTH_COMPONENT32F:S===j3&&(U=r.DEPTH_COMPONENT16),U}function x(_,S){return f(_)===!0||_.isFramebufferTexture&&_.minFilter!==k2&&_.minFilter!==U2?Math.log2(Math.max(S.width,S.height))+1:_.mipmaps.length>0?_.mipmaps.length:_.isCompressedTexture&&Array.isArray(_.image)?S.mipmaps.length:1}function O(_){let S=new WeakRef(_);i.get(_).__ref=S,p.add(S),h.register(_,S,S)}function Z(_){let S=i.get(_).__ref;S!==void 0&&(p.delete(S),h.unregister(S))}function b(_){F(_.target)}function T(_){w(_.target)}function F(_){_.removeEventListener("dispose",b),Z(_),W(_),_.isVideoTexture&&L.delete(_),_.isHTMLTexture&&M.delete(_)}function w(_){_.removeEventListener("dispose",T),Z(_),C1(_)}function N(){for(let _ of p){let S=_.deref();S!==void 0&&(S.isRenderTarget===!0?w(S):F(S))}p.clear(),M.clear()}function W(_){let S=i.get(_);if(S.__webglInit===void 0)return;let U=_.source,n1=l.get(U);if(n1){let e1=n1[S.__cacheKey];e1.usedTimes--,e1.usedTimes===0&&X(_),Object.keys(n1).length===0&&l.delete(U)}i.remove(_)}function X(_){let S=i.get(_);r.deleteTexture(S.__webglTexture);let U=_.source,n1=l.get(U);delete n1[S.__cacheKey],H.memory.textures--}function C1(_){let S=i.get(_);S.__depthDisposeCallback&&S.__depthDisposeCallback();let U=_.depthTexture;if(U&&U.renderTarget===_&&F(U),_.isWebGLCubeRenderTarget)for(let e1=0;e1<6;e1++){if(Array.isArray(S.__webglFramebuffer[e1]))for(let o1=0;o1<S.__webglFramebuffer[e1].length;o1++)r.deleteFramebuffer(S.__webglFramebuffer[e1][o1]);else r.deleteFramebuffer(S.__webglFramebuffer[e1]);S.__webglDepthbuffer&&r.deleteRenderbuffer(S.__webglDepthbuffer[e1])}else{if(Array.isArray(S.__webglFramebuffer))for(let e1=0;e1<S.__webglFramebuffer.length;e1++)r.deleteFramebuffer(S.__webglFramebuffer[e1]);else r.deleteFramebuffer(S.__webglFramebuffer);if(S.__webglDepthbuffer&&r.deleteRenderbuffer(S.__webglDepthbuffer),S.__webglMultisampledFramebuffer&&r.deleteFramebuffer(S.__webglMultisampledFramebuffer),S.__webglColorRenderbuffer)for(let e1=0;e1<S.__webglColorRenderbuffer.length;e1++)S.__webglColorRenderbuffer[e1]&&r.deleteRenderbuffer(S.__webglColorRenderbuffer[e1]);S.__webglDepthRenderbuffer&&r.deleteRenderbuffer(S.__webglDepthRenderbuffer)}let n1=_.textures;for(let e1=0,o1=n1.length;e1<o1;e1++){let d1=i.get(n1[e1]);d1.__webglTexture&&(r.deleteTexture(d1.__webglTexture),H.memory.textures--),i.remove(n1[e1])}i.remove(_)}let Y=0;function t1(){Y=0}function i1(){return Y}function x1(_){Y=_}function P1(){let _=Y;return _>=C.maxTextures&&E1("WebGLTextures: Trying to use "+(_+1)+" texture units while this GPU supports only "+C.maxTextures),Y+=1,_}function J(_){let S=[];return S.push(_.wrapS),S.push(_.wrapT),S.push(_.wrapR||0),S.push(_.magFilter),S.push(_.minFilter),S.push(_.anisotropy),S.push(_.internalFormat),S.push(_.format),S.push(_.type),S.push(_.generateMipmaps),S.push(_.mipmapsAutoUpdate),S.push(_.premultiplyAlpha),S.push(_.flipY),S.push(_.unpackAlignment),S.push(_.colorSpace),S.join()}function l1(_,S){let U=i.get(_);if(_.isVideoTexture&&O2(_),_.isRenderTargetTexture===!1&&_.isExternalTexture!==!0&&_.version>0&&U.__version!==_.version){let n1=_.image;if(n1===null)E1("WebGLRenderer: Texture marked for update but no image data found.");else if(n1.complete===!1)E1("WebGLRenderer: Texture marked for update but image is incomplete");else{T2(U,_,S);return}}else _.isExternalTexture&&(U.__webglTexture=_.sourceTexture?_.sourceTexture:null);t.bindTexture(r.TEXTURE_2D,U.__webglTexture,r.TEXTURE0+S)}function f1(_,S){let U=i.get(_);if(_.isRenderTargetTexture===!1&&_.version>0&&U.__version!==_.version){T2(U,_,S);return}else _.isExternalTexture&&(U.__webglTexture=_.sourceTexture?_.sourceTexture:null);t.bindTexture(r.TEXTURE_2D_ARRAY,U.__webglTexture,r.TEXTURE0+S)}function w1(_,S){let U=i.get(_);if(_.isRenderTargetTexture===!1&&_.version>0&&U.__version!==_.version){T2(U,_,S);return}t.bindTexture(r.TEXTURE_3D,U.__webglTexture,r.TEXTURE0+S)}function u1(_,S){let U=i.get(_);if(_.version>0&&U.__version!==_.version){M5(U,_,S);return}t.bindTexture(r.TEXTURE_CUBE_MAP,U.__webglTexture,r.TEXTURE0+S)}let F1={[o9]:r.REPEAT,[$5]:r.CLAMP_TO_EDGE,[a9]:r.MIRRORED_REPEAT},x2={[k2]:r.NEAREST,[Ci]:r.NEAREST_MIPMAP_NEAREST,[j7]:r.NEAREST_MIPMAP_LINEAR,[U2]:r.LINEAR,[P9]:r.LINEAR_MIPMAP_NEAREST,[u0]:r.LINEAR_MIPMAP_LINEAR},T1={[Vi]:r.NEVER,[_e]:r.ALWAYS,[oi]:r.LESS,[ye]:r.LEQUAL,[ai]:r.EQUAL,[Ze]:r.GEQUAL,[Li]:r.GREATER,[si]:r.NOTEQUAL};function j1(_,S){if(S.type===k5&&e.has("OES_texture_float_linear")===!1&&(S.magFilter===U2||S.magFilter===P9||S.magFilter===j7||S.magFilter===u0||S.minFilter===U2||S.minFilter===P9||S.minFilter===j7||S.minFilter===u0)&&E1("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),r.texParameteri(_,r.TEXTURE_WRAP_S,F1[S.wrapS]),r.texParameteri(_,r.TEXTURE_WRAP_T,F1[S.wrapT]),(_===r.TEXTURE_3D||_===r.TEXTURE_2D_ARRAY)&&r.texParameteri(_,r.TEXTURE_WRAP_R,F1[S.wrapR]),r.texParameteri(_,r.TEXTURE_MAG_FILTER,x2[S.magFilter]),r.texParameteri(_,r.TEXTURE_MIN_FILTER,x2[S.minFilter]),S.compareFunction&&(r.texParameteri(_,r.TEXTURE_COMPARE_MODE,r.COMPARE_REF_TO_TEXTURE),r.texParameteri(_,r.TEXTURE_COMPARE_FUNC,T1[S.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(S.magFilter===k2||S.minFilter!==j7&&S.minFilter!==u0||S.type===k5&&e.has("OES_texture_float_linear")===!1)return;if(S.anisotropy>1||i.get(S).__currentAnisotropy){let U=e.get("EXT_texture_filter_anisotropic");r.texParameterf(_,U.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(S.anisotropy,C.getMaxAnisotropy())),i.get(S).__currentAnisotropy=S.anisotropy}}}function a2(_,S){let U=!1;_.__webglInit===void 0&&(_.__webglInit=!0,S.addEventListener("dispose",b),O(S));let n1=S.source,e1=l.get(n1);e1===void 0&&(e1={},l.set(n1,e1));let o1=J(S);if(o1!==_.__cacheKey){e1[o1]===void 0&&(e1[o1]={texture:r.createTexture(),usedTimes:0},H.memory.textures++,U=!0),e1[o1].usedTimes++;let d1=e1[_.__cacheKey];d1!==void 0&&(e1[_.__cacheKey].usedTimes--,d1.usedTimes===0&&X(S)),_.__cacheKey=o1,_.__webglTexture=e1[o1].texture}return U}function Y1(_,S,U){return Math.floor(Math.floor(_/U)/S)}function z2(_,S,U,n1){let o1=_.updateRanges;if(o1.length===0)t.texSubImage2D(r.TEXTURE_2D,0,0,0,S.width,S.height,U,n1,S.data);else{o1.sort((P,j)=>P.start-j.start);let d1=0;for(let P=1;P<o1.length;P++){let j=o1[d1],K=o1[P],s1=j.start+j.count,V1=Y1(K.start,S.width,4),a1=Y1(j.start,S.width,4);K.start<=s1+1&&V1===a1&&Y1(K.start+K.count-1,S.width,4)===V1?j.count=Math.max(j.count,K.start+K.count-j.start):(++d1,o1[d1]=K)}o1.length=d1+1;let $=t.getParameter(r.UNPACK_ROW_LENGTH),Q=t.getParameter(r.UNPACK_SKIP_PIXELS),L1=t.getParameter(r.UNPACK_SKIP_ROWS);t.pixelStorei(r.UNPACK_ROW_LENGTH,S.width);for(let P=0,j=o1.length;P<j;P++){let K=o1[P],s1=Math.floor(K.start/4),V1=Math.ceil(K.count/4),a1=s1%S.width,_1=Math.floor(s1/S.width),W1=V1,H1=1;t.pixelStorei(r.UNPACK_SKIP_PIXELS,a1),t.pixelStorei(r.UNPACK_SKIP_ROWS,_1),t.texSubImage2D(r.TEXTURE_2D,0,a1,_1,W1,H1,U,n1,S.data)}_.clearUpdateRanges(),t.pixelStorei(r.UNPACK_ROW_LENGTH,$),t.pixelStorei(r.UNPACK_SKIP_PIXELS,Q),t.pixelStorei(r.UNPACK_SKIP_ROWS,L1)}}function T2(_,S,U){let n1=r.TEXTURE_2D;(S.isDataArrayTexture||S.isCompressedArrayTexture)&&(n1=r.TEXTURE_2D_ARRAY),S.isData3DTexture&&(n1=r.TEXTURE_3D);let e1=a2(_,S),o1=S.source;t.bindTexture(n1,_.__webglTexture,r.TEXTURE0+U);let d1=i.get(o1);if(o1.version!==d1.__version||e1===!0){if(t.activeTexture(r.TEXTURE0+U),(typeof ImageBitmap<"u"&&S.image instanceof ImageBitmap)===!1){let H1=Q1.getPrimaries(Q1.workingColorSpace),b1=S.colorSpace===A0?null:Q1.getPrimaries(S.colorSpace),U1=S.colorSpace===A0||H1===b1?r.NONE:r.BROWSER_DEFAULT_WEBGL;t.pixelStorei(r.UNPACK_FLIP_Y_WEBGL,S.flipY),t.pixelStorei(r.UNPACK_PREMULTIPLY_ALPHA_WEBGL,S.premultiplyAlpha),t.pixelStorei(r.UNPACK_COLORSPACE_CONVERSION_WEBGL,U1)}t.pixelStorei(r.UNPACK_ALIGNMENT,S.unpackAlignment);let Q=m(S.image,!1,C.maxTextureSize);Q=O1(S,Q);let L1=n.convert(S.format,S.colorSpace),P=n.convert(S.type),j=y(S.internalFormat,L1,P,S.normalized,S.colorSpace,S.isVideoTexture);j1(n1,S);let K,s1=S.mipmaps,V1=S.isVideoTexture!==!0,a1=d1.__version===void 0||e1===!0,_1=o1.dataReady,W1=x(S,Q);if(S.isDepthTexture)j=u(S.format===m0,S.type),a1&&(V1?t.texStorage2D(r.TEXTURE_2D,1,j,Q.width,Q.height):t.texImage2D(r.TEXTURE_2D,0,j,Q.width,Q.height,0,L1,P,null));else if(S.isDataTexture)if(s1.length>0){V1&&a1&&t.texStorage2D(r.TEXTURE_2D,W1,j,s1[0].width,s1[0].height);for(let H1=0,b1=s1.length;H1<b1;H1++)K=s1[H1],V1?_1&&t.texSubImage2D(r.TEXTURE_2D,H1,0,0,K.width,K.height,L1,P,K.data):t.texImage2D(r.TEXTURE_2D,H1,j,K.width,K.height,0,L1,P,K.data);S.generateMipmaps=!1}else V1?(a1&&t.texStorage2D(r.TEXTURE_2D,W1,j,Q.width,Q.height),_1&&z2(S,Q,L1,P)):t.texImage2D(r.TEXTURE_2D,0,j,Q.width,Q.height,0,L1,P,Q.data);else if(S.isCompressedTexture)if(S.isCompressedArrayTexture){V1&&a1&&t.texStorage3D(r.TEXTURE_2D_ARRAY,W1,j,s1[0].width,s1[0].height,Q.depth);for(let H1=0,b1=s1.length;H1<b1;H1++)if(K=s1[H1],S.format!==z5)if(L1!==null)if(V1){if(_1)if(S.layerUpdates.size>0){let U1=Be(K.width,K.height,S.format,S.type);for(let m1 of S.layerUpdates){let V2=K.data.subarray(m1*U1/K.data.BYTES_PER_ELEMENT,(m1+1)*U1/K.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(r.TEXTURE_2D_ARRAY,H1,0,0,m1,K.width,K.height,1,L1,V2)}}else t.compressedTexSubImage3D(r.TEXTURE_2D_ARRAY,H1,0,0,0,K.width,K.height,Q.depth,L1,K.data)}else t.compressedTexImage3D(r.TEXTURE_2D_ARRAY,H1,j,K.width,K.height,Q.depth,0,K.data,0,0);else E1("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else V1?_1&&t.texSubImage3D(r.TEXTURE_2D_ARRAY,H1,0,0,0,K.width,K.height,Q.depth,L1,P,K.data):t.texImage3D(r.TEXTURE_2D_ARRAY,H1,j,K.width,K.height,Q.depth,0,L1,P,K.data);S.layerUpdates.size>0&&S.clearLayerUpdates()}else{V1&&a1&&t.texStorage2D(r.TEXTURE_2D,W1,j,s1[0].width,s1[0].height);for(let H1=0,b1=s1.length;H1<b1;H1++)K=s1[H1],S.format!==z5?L1!==null?V1?_1&&t.compressedTexSubImage2D(r.TEXTURE_2D,H1,0,0,K.width,K.height,L1,K.data):t.compressedTexImage2D(r.TEXTURE_2D,H1,j,K.width,K.height,0,K.data):E1("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):V1?_1&&t.texSubImage2D(r.TEXTURE_2D,H1,0,0,K.width,K.height,L1,P,K.data):t.texImage2D(r.TEXTURE_2D,H1,j,K.width,K.height,0,L1,P,K.data)}else if(S.isDataArrayTexture)if(V1){if(a1&&t.texStorage3D(r.TEXTURE_2D_ARRAY,W1,j,Q.width,Q.height,Q.depth),_1)if(S.layerUpdates.size>0){let H1=Be(Q.width,Q.height,S.format,S.type);for(let b1 of S.layerUpdates){let U1=Q.data.subarray(b1*H1/Q.data.BYTES_PER_ELEMENT,(b1+1)*H1/Q.data.BYTES_PER_ELEMENT);t.texSubImage3D(r.TEXTURE_2D_ARRAY,0,0,0,b1,Q.width,Q.height,1,L1,P,U1)}S.clearLayerUpdates()}else t.texSubImage3D(r.TEXTURE_2D_ARRAY,0,0,0,0,Q.width,Q.height,Q.depth,L1,P,Q.data)}else t.texImage3D(r.TEXTURE_2D_ARRAY,0,j,Q.width,Q.height,Q.depth,0,L1,P,Q.data);else if(S.isData3DTexture)V1?(a1&&t.texStorage3D(r.TEXTURE_3D,W1,j,Q.width,Q.height,Q.depth),_1&&t.texSubImage3D(r.TEXTURE_3D,0,0,0,0,Q.width,Q.height,Q.depth,L1,P,Q.data)):t.texImage3D(r.TEXTURE_3D,0,j,Q.width,Q.height,Q.depth,0,L1,P,Q.data);else if(S.isFramebufferTexture){if(a1)if(V1)t.texStorage2D(r.TEXTURE_2D,W1,j,Q.width,Q.height);else{let H1=Q.width,b1=Q.height;for(let U1=0;U1<W1;U1++)t.texImage2D(r.TEXTURE_2D,U1,j,H1,b1,0,L1,P,null),H1>>=1,b1>>=1}}else if(S.isHTMLTexture){if("texElementImage2D"in r){let H1=r.canvas;if(H1.hasAttribute("layoutsubtree")||H1.setAttribute("layoutsubtree","true"),Q.parentNode!==H1){H1.appendChild(Q),M.add(S),H1.onpaint=b1=>{let U1=b1.changedElements;for(let m1 of M)U1.includes(m1.image)&&(m1.needsUpdate=!0)},H1.requestPaint();return}if(r.texElementImage2D.length===3)r.texElementImage2D(r.TEXTURE_2D,r.RGBA8,Q);else{let U1=r.RGBA,m1=r.RGBA,V2=r.UNSIGNED_BYTE;r.texElementImage2D(r.TEXTURE_2D,0,U1,m1,V2,Q)}r.texParameteri(r.TEXTURE_2D,r.TEXTURE_MIN_FILTER,r.LINEAR),r.texParameteri(r.TEXTURE_2D,r.TEXTURE_WRAP_S,r.CLAMP_TO_EDGE),r.texParameteri(r.TEXTURE_2D,r.TEXTURE_WRAP_T,r.CLAMP_TO_EDGE)}}else if(s1.length>0){if(V1&&a1){let H1=D1(s1[0]);t.texStorage2D(r.TEXTURE_2D,W1,j,H1.width,H1.height)}for(let H1=0,b1=s1.length;H1<b1;H1++)K=s1[H1],V1?_1&&t.texSubImage2D(r.TEXTURE_2D,H1,0,0,L1,P,K):t.texImage2D(r.TEXTURE_2D,H1,j,L1,P,K);S.generateMipmaps=!1}else if(V1){if(a1){let H1=D1(Q);t.texStorage2D(r.TEXTURE_2D,W1,j,H1.width,H1.height)}_1&&t.texSubImage2D(r.TEXTURE_2D,0,0,0,L1,P,Q)}else t.texImage2D(r.TEXTURE_2D,0,j,L1,P,Q);f(S)&&S.mipmapsAutoUpdate===!0&&A(n1),d1.__version=o1.version,S.onUpdate&&S.onUpdate(S)}_.__version=S.version}function M5(_,S,U){if(S.image.length!==6)return;let n1=a2(_,S),e1=S.source;t.bindTexture(r.TEXTURE_CUBE_MAP,_.__webglTexture,r.TEXTURE0+U);let o1=i.get(e1);if(e1.version!==o1.__version||n1===!0){t.activeTexture(r.TEXTURE0+U);let d1=Q1.getPrimaries(Q1.workingColorSpace),$=S.colorSpace===A0?null:Q1.getPrimaries(S.colorSpace),Q=S.colorSpace===A0||d1===$?r.NONE:r.BROWSER_DEFAULT_WEBGL;t.pixelStorei(r.UNPACK_FLIP_Y_WEBGL,S.flipY),t.pixelStorei(r.UNPACK_PREMULTIPLY_ALPHA_WEBGL,S.premultiplyAlpha),t.pixelStorei(r.UNPACK_ALIGNMENT,S.unpackAlignment),t.pixelStorei(r.UNPACK_COLORSPACE_CONVERSION_WEBGL,Q);let L1=S.isCompressedTexture||S.image[0].isCompressedTexture,P=S.image[0]&&S.image[0].isDataTexture,j=[];for(let m1=0;m1<6;m1++)!L1&&!P?j[m1]=m(S.image[m1],!0,C.maxCubemapSize):j[m1]=P?S.image[m1].image:S.image[m1],j[m1]=O1(S,j[m1]);let K=j[0],s1=n.convert(S.format,S.colorSpace),V1=n.convert(S.type),a1=y(S.internalFormat,s1,V1,S.normalized,S.colorSpace),_1=S.isVideoTexture!==!0,W1=o1.__version===void 0||n1===!0,H1=e1.dataReady,b1=x(S,K);j1(r.TEXTURE_CUBE_MAP,S);let U1;if(S.isDepthTexture){if(a1=u(S.format===m0,S.type),W1)if(_1)t.texStorage2D(r.TEXTURE_CUBE_MAP,1,a1,K.width,K.height);else for(let m1=0;m1<6;m1++)t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+m1,0,a1,K.width,K.height,0,s1,V1,null)}else if(L1){_1&&W1&&t.texStorage2D(r.TEXTURE_CUBE_MAP,b1,a1,K.width,K.height);for(let m1=0;m1<6;m1++){U1=j[m1].mipmaps;for(let V2=0;V2<U1.length;V2++){let I2=U1[V2];S.format!==z5?s1!==null?_1?H1&&t.compressedTexSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+m1,V2,0,0,I2.width,I2.height,s1,I2.data):t.compressedTexImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+m1,V2,a1,I2.width,I2.height,0,I2.data):E1("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):_1?H1&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+m1,V2,0,0,I2.width,I2.height,s1,V1,I2.data):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+m1,V2,a1,I2.width,I2.height,0,s1,V1,I2.data)}}}else{if(U1=S.mipmaps,_1&&W1){U1.length>0&&b1++;let m1=D1(j[0]);t.texStorage2D(r.TEXTURE_CUBE_MAP,b1,a1,m1.width,m1.height)}for(let m1=0;m1<6;m1++)if(P){_1?H1&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+m1,0,0,0,j[m1].width,j[m1].height,s1,V1,j[m1].data):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+m1,0,a1,j[m1].width,j[m1].height,0,s1,V1,j[m1].data);for(let V2=0;V2<U1.length;V2++){let g0=U1[V2].image[m1].image;_1?H1&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+m1,V2+1,0,0,g0.width,g0.height,s1,V1,g0.data):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+m1,V2+1,a1,g0.width,g0.height,0,s1,V1,g0.data)}}else{_1?H1&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+m1,0,0,0,s1,V1,j[m1]):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+m1,0,a1,s1,V1,j[m1]);for(let V2=0;V2<U1.length;V2++){let I2=U1[V2];_1?H1&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+m1,V2+1,0,0,s1,V1,I2.image[m1]):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+m1,V2+1,a1,s1,V1,I2.image[m1])}}}f(S)&&S.mipmapsAutoUpdate===!0&&A(r.TEXTURE_CUBE_MAP),o1.__version=e1.version,S.onUpdate&&S.onUpdate(S)}_.__version=S.version}function h2(_,S,U,n1,e1,o1){let d1=n.convert(U.format,U.colorSpace),$=n.convert(U.type),Q=y(U.internalFormat,d1,$,U.normalized,U.colorSpace),L1=i.get(S),P=i.get(U);if(P.__renderTarget=S,!L1.__hasExternalTextures){let j=Math.max(1,S.width>>o1),K=Math.max(1,S.height>>o1);e1===r.TEXTURE_3D||e1===r.TEXTURE_2D_ARRAY?t.texImage3D(e1,o1,Q,j,K,S.depth,0,d1,$,null):t.texImage2D(e1,o1,Q,j,K,0,d1,$,null)}t.bindFramebuffer(r.FRAMEBUFFER,_),p1(S)?V.framebufferTexture2DMultisampleEXT(r.FRAMEBUFFER,n1,e1,P.__webglTexture,0,u2(S)):(e1===r.TEXTURE_2D||e1>=r.TEXTURE_CUBE_MAP_POSITIVE_X&&e1<=r.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&r.framebufferTexture2D(r.FRAMEBUFFER,n1,e1,P.__webglTexture,o1),t.bindFramebuffer(r.FRAMEBUFFER,null)}function Y5(_,S,U){if(r.bindRenderbuffer(r.RENDERBUFFER,_),S.depthBuffer){let n1=S.depthTexture,e1=n1&&n1.isDepthTexture?n1.type:null,o1=u(S.stencilBuffer,e1),d1=S.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT;p1(S)?V.renderbufferStorageMultisampleEXT(r.RENDERBUFFER,u2(S),o1,S.width,S.height):U?r.renderbufferStorageMultisample(r.RENDERBUFFER,u2(S),o1,S.width,S.height):r.renderbufferStorage(r.RENDERBUFFER,o1,S.width,S.height),r.framebufferRenderbuffer(r.FRAMEBUFFER,d1,r.RENDERBUFFER,_)}else{let n1=S.textures;for(let e1=0;e1<n1.length;e1++){let o1=n1[e1],d1=n.convert(o1.format,o1.colorSpace),$=n.convert(o1.type),Q=y(o1.internalFormat,d1,$,o1.normalized,o1.colorSpace);p1(S)?V.renderbufferStorageMultisampleEXT(r.RENDERBUFFER,u2(S),Q,S.width,S.height):U?r.renderbufferStorageMultisample(r.RENDERBUFFER,u2(S),Q,S.width,S.height):r.renderbufferStorage(r.RENDERBUFFER,Q,S.width,S.height)}}r.bindRenderbuffer(r.RENDERBUFFER,null)}function B2(_,S,U){let n1=S.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(r.FRAMEBUFFER,_),!(S.depthTexture&&S.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let e1=i.get(S.depthTexture);e1.__renderTarget=S;let o1=n1?S.depthTexture.image[0]:S.depthTexture.image;(!e1.__webglTexture||o1.width!==S.width||o1.height!==S.height)&&(o1.width=S.width,o1.height=S.height,S.depthTexture.needsUpdate=!0),n1?u1(S.depthTexture,0):l1(S.depthTexture,0);let d1=e1.__webglTexture,$=u2(S),Q=n1?r.TEXTURE_CUBE_MAP_POSITIVE_X+U:r.TEXTURE_2D,L1=S.depthTexture.format===m0?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT;if(S.depthTexture.format===c0)p1(S)?V.framebufferTexture2DMultisampleEXT(r.FRAMEBUFFER,L1,Q,d1,0,$):r.framebufferTexture2D(r.FRAMEBUFFER,L1,Q,d1,0);else if(S.depthTexture.format===m0)p1(S)?V.framebufferTexture2DMultisampleEXT(r.FRAMEBUFFER,L1,Q,d1,0,$):r.framebufferTexture2D(r.FRAMEBUFFER,L1,Q,d1,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function f5(_){let S=i.get(_),U=_.isWebGLCubeRenderTarget===!0;if(S.__boundDepthTexture!==_.depthTexture){let n1=_.depthTexture;if(S.__depthDisposeCallback&&S.__depthDisposeCallback(),n1){let e1=()=>{delete S.__boundDepthTexture,delete S.__depthDisposeCallback,n1.removeEventListener("dispose",e1)};n1.addEventListener("dispose",e1),S.__depthDisposeCallback=e1}S.__boundDepthTexture=n1}if(_.depthTexture&&!S.__autoAllocateDepthBuffer)if(U)for(let n1=0;n1<6;n1++)B2(S.__webglFramebuffer[n1],_,n1);else _.texture.mipmaps.length>0?B2(S.__webglFramebuffer[0],_,0):B2(S.__webglFramebuffer,_,0);else if(U){S.__webglDepthbuffer=[];for(let n1=0;n1<6;n1++)if(t.bindFramebuffer(r.FRAMEBUFFER,S.__webglFramebuffer[n1]),S.__webglDepthbuffer[n1]===void 0)S.__webglDepthbuffer[n1]=r.createRenderbuffer(),Y5(S.__webglDepthbuffer[n1],_,!1);else{let e1=_.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT,o1=S.__webglDepthbuffer[n1];r.bindRenderbuffer(r.RENDERBUFFER,o1),r.framebufferRenderbuffer(r.FRAMEBUFFER,e1,r.RENDERBUFFER,o1)}}else if(_.texture.mipmaps.length>0?t.bindFramebuffer(r.FRAMEBUFFER,S.__webglFramebuffer[0]):t.bindFramebuffer(r.FRAMEBUFFER,S.__webglFramebuffer),S.__webglDepthbuffer===void 0)S.__webglDepthbuffer=r.createRenderbuffer(),Y5(S.__webglDepthbuffer,_,!1);else{let e1=_.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT,o1=S.__webglDepthbuffer;r.bindRenderbuffer(r.RENDERBUFFER,o1),r.framebufferRenderbuffer(r.FRAMEBUFFER,e1,r.RENDERBUFFER,o1)}t.bindFramebuffer(r.FRAMEBUFFER,null)}function x5(_,S,U){let n1=i.get(_);S!==void 0&&h2(n1.__webglFramebuffer,_,_.texture,r.COLOR_ATTACHMENT0,r.TEXTURE_2D,0),U!==void 0&&f5(_)}function v5(_){let S=_.texture,U=i.get(_),n1=i.get(S);_.addEventListener("dispose",T),O(_);let e1=_.textures,o1=_.isWebGLCubeRenderTarget===!0,d1=e1.length>1;if(d1||(n1.__webglTexture===void 0&&(n1.__webglTexture=r.createTexture()),n1.__version=S.version,H.memory.textures++),o1){U.__webglFramebuffer=[];for(let $=0;$<6;$++)if(S.mipmaps.length>0){U.__webglFramebuffer[$]=[];for(let Q=0;Q<S.mipmaps.length;Q++)U.__webglFramebuffer[$][Q]=r.createFramebuffer()}else U.__webglFramebuffer[$]=r.createFramebuffer()}else{if(S.mipmaps.length>0){U.__webglFramebuffer=[];for(let $=0;$<S.mipmaps.length;$++)U.__webglFramebuffer[$]=r.createFramebuffer()}else U.__webglFramebuffer=r.createFramebuffer();if(d1)for(let $=0,Q=e1.length;$<Q;$++){let L1=i.get(e1[$]);L1.__webglTexture===void 0&&(L1.__webglTexture=r.createTexture(),H.memory.textures++)}if(_.samples>0&&p1(_)===!1){U.__webglMultisampledFramebuffer=r.createFramebuffer(),U.__webglColorRenderbuffer=[],t.bindFramebuffer(r.FRAMEBUFFER,U.__webglMultisampledFramebuffer);for(let $=0;$<e1.length;$++){let Q=e1[$];U.__webglColorRenderbuffer[$]=r.createRenderbuffer(),r.bindRenderbuffer(r.RENDERBUFFER,U.__webglColorRenderbuffer[$]);let L1=n.convert(Q.format,Q.colorSpace),P=n.convert(Q.type),j=y(Q.internalFormat,L1,P,Q.normalized,Q.colorSpace,_.isXRRenderTarget===!0),K=u2(_);r.renderbufferStorageMultisample(r.RENDERBUFFER,K,j,_.width,_.height),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0+$,r.RENDERBUFFER,U.__webglColorRenderbuffer[$])}r.bindRenderbuffer(r.RENDERBUFFER,null),_.depthBuffer&&(U.__webglDepthRenderbuffer=r.createRenderbuffer(),Y5(U.__webglDepthRenderbuffer,_,!0)),t.bindFramebuffer(r.FRAMEBUFFER,null)}}if(o1){t.bindTexture(r.TEXTURE_CUBE_MAP,n1.__webglTexture),j1(r.TEXTURE_CUBE_MAP,S);for(let $=0;$<6;$++)if(S.mipmaps.length>0)for(let Q=0;Q<S.mipmaps.length;Q++)h2(U.__webglFramebuffer[$][Q],_,S,r.COLOR_ATTACHMENT0,r.TEXTURE_CUBE_MAP_POSITIVE_X+$,Q);else h2(U.__webglFramebuffer[$],_,S,r.COLOR_ATTACHMENT0,r.TEXTURE_CUBE_MAP_POSITIVE_X+$,0);f(S)?A(r.TEXTURE_CUBE_MAP):S.mipmaps.length>0&&r.texParameteri(r.TEXTURE_CUBE_MAP,r.TEXTURE_MAX_LEVEL,S.mipmaps.length-1),t.unbindTexture()}else if(d1){for(let $=0,Q=e1.length;$<Q;$++){let L1=e1[$],P=i.get(L1),j=r.TEXTURE_2D;(_.isWebGL3DRenderTarget||_.isWebGLArrayRenderTarget)&&(j=_.isWebGL3DRenderTarget?r.TEXTURE_3D:r.TEXTURE_2D_ARRAY),t.bindTexture(j,P.__webglTexture),j1(j,L1),h2(U.__webglFramebuffer,_,L1,r.COLOR_ATTACHMENT0+$,j,0),f(L1)&&A(j)}t.unbindTexture()}else{let $=r.TEXTURE_2D;if((_.isWebGL3DRenderTarget||_.isWebGLArrayRenderTarget)&&($=_.isWebGL3DRenderTarget?r.TEXTURE_3D:r.TEXTURE_2D_ARRAY),t.bindTexture($,n1.__webglTexture),j1($,S),S.mipmaps.length>0)for(let Q=0;Q<S.mipmaps.length;Q++)h2(U.__webglFramebuffer[Q],_,S,r.COLOR_ATTACHMENT0,$,Q);else h2(U.__webglFramebuffer,_,S,r.COLOR_ATTACHMENT0,$,0);f(S)?A($):S.mipmaps.length>0&&r.texParameteri($,r.TEXTURE_MAX_LEVEL,S.mipmaps.length-1),t.unbindTexture()}_.depthBuffer&&f5(_)}function D(_){let S=_.textures;for(let U=0,n1=S.length;U<n1;U++){let e1=S[U];if(f(e1)&&e1.mipmapsAutoUpdate===!0){let o1=v(_),d1=i.get(e1).__webglTexture;t.bindTexture(o1,d1),A(o1),t.unbindTexture()}}}let S5=[];function p2(_){if(_.samples>0){if(p1(_)===!1){let S=_.textures,U=_.width,n1=_.height,e1=r.COLOR_BUFFER_BIT,o1=_.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT,d1=i.get(_),$=S.length>1;if($)for(let L1=0;L1<S.length;L1++)t.bindFramebuffer(r.FRAMEBUFFER,d1.__webglMultisampledFramebuffer),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0+L1,r.RENDERBUFFER,null),t.bindFramebuffer(r.FRAMEBUFFER,d1.__webglFramebuffer),r.framebufferTexture2D(r.DRAW_FRAMEBUFFER,r.COLOR_ATTACHMENT0+L1,r.TEXTURE_2D,null,0);t.bindFramebuffer(r.READ_FRAMEBUFFER,d1.__webglMultisampledFramebuffer),_.texture.mipmaps.length>0?t.bindFramebuffer(r.DRAW_FRAMEBUFFER,d1.__webglFramebuffer[0]):t.bindFramebuffer(r.DRAW_FRAMEBUFFER,d1.__webglFramebuffer);for(let L1=0;L1<S.length;L1++){if(_.resolveDepthBuffer&&(_.depthBuffer&&(e1|=r.DEPTH_BUFFER_BIT),_.stencilBuffer&&_.resolveStencilBuffer&&(e1|=r.STENCIL_BUFFER_BIT)),$){r.framebufferRenderbuffer(r.READ_FRAMEBUFFER,r.COLOR_ATTACHMENT0,r.RENDERBUFFER,d1.__webglColorRenderbuffer[L1]);let P=i.get(S[L1]).__webglTexture;r.framebufferTexture2D(r.DRAW_FRAMEBUFFER,r.COLOR_ATTACHMENT0,r.TEXTURE_2D,P,0)}r.blitFramebuffer(0,0,U,n1,0,0,U,n1,e1,r.NEAREST),o===!0&&(S5.length=0,S5.push(r.COLOR_ATTACHMENT0+L1),_.depthBuffer&&_.storeMultisampledDepthBuffer===!1&&S5.push(o1),r.invalidateFramebuffer(r.READ_FRAMEBUFFER,S5))}if(t.bindFramebuffer(r.READ_FRAMEBUFFER,null),t.bindFramebuffer(r.DRAW_FRAMEBUFFER,null),$)for(let L1=0;L1<S.length;L1++){t.bindFramebuffer(r.FRAMEBUFFER,d1.__webglMultisampledFramebuffer),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0+L1,r.RENDERBUFFER,d1.__webglColorRenderbuffer[L1]);let P=i.get(S[L1]).__webglTexture;t.bindFramebuffer(r.FRAMEBUFFER,d1.__webglFramebuffer),r.framebufferTexture2D(r.DRAW_FRAMEBUFFER,r.COLOR_ATTACHMENT0+L1,r.TEXTURE_2D,P,0)}t.bindFramebuffer(r.DRAW_FRAMEBUFFER,d1.__webglMultisampledFramebuffer)}else if(_.depthBuffer&&_.storeMultisampledDepthBuffer===!1&&o){let S=_.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT;r.invalidateFramebuffer(r.DRAW_FRAMEBUFFER,[S])}}}function u2(_){return Math.min(C.maxSamples,_.samples)}function p1(_){let S=i.get(_);return _.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&S.__useRenderToTexture!==!1}function O2(_){let S=H.render.frame;L.get(_)!==S&&(L.set(_,S),_.update())}function O1(_,S){let U=_.colorSpace,n1=_.format,e1=_.type;return _.isCompressedTexture===!0||_.isVideoTexture===!0||U!==D7&&U!==A0&&(Q1.getTransfer(U)===n2?(n1!==z5||e1!==m5)&&E1("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):R1("WebGLTextures: Unsupported texture color space:",U)),S}function D1(_){return typeof HTMLImageElement<"u"&&_ instanceof HTMLImageElement?(a.width=_.naturalWidth||_.width,a.height=_.naturalHeight||_.height):typeof VideoFrame<"u"&&_ instanceof VideoFrame?(a.width=_.displayWidth,a.height=_.displayHeight):(a.width=_.width,a.height=_.height),a}this.allocateTextureUnit=P1,this.resetTextureUnits=t1,this.getTextureUnits=i1,this.setTextureUnits=x1,this.setTexture2D=l1,this.setTexture2DArray=f1,this.setTexture3D=w1,this.setTextureCube=u1,this.rebindTextures=x5,this.setupRenderTarget=v5,this.updateRenderTargetMipmap=D,this.updateMultisampleRenderTarget=p2,this.setupDepthRenderbuffer=f5,this.setupFrameBufferTexture=h2,this.useMultisampledRTT=p1,this.dispose=N}function nl(r,e){function t(i,C=A0){let n,H=Q1.getTransfer(C);if(i===m5)return r.UNSIGNED_BYTE;if(i===B9)return r.UNSIGNED_SHORT_4_4_4_4;if(i===I9)return r.UNSIGNED_SHORT_5_5_5_1;if(i===ue)return r.UNSIGNED_INT_5_9_9_9_REV;if(i===me)return r.UNSIGNED_INT_10F_11F_11F_REV;if(i===ce)return r.BYTE;if(i===pe)return r.SHORT;if(i===j3)return r.UNSIGNED_SHORT;if(i===R9)return r.INT;if(i===N5)return r.UNSIGNED_INT;if(i===k5)return r.FLOAT;if(i===U5)return r.HALF_FLOAT;if(i===Ae)return r.ALPHA;if(i===he)return r.RGB;if(i===z5)return r.RGBA;if(i===c0)return r.DEPTH_COMPONENT;if(i===m0)return r.DEPTH_STENCIL;if(i===fe)return r.RED;if(i===F9)return r.RED_INTEGER;if(i===I0)return r.RG;if(i===D9)return r.RG_INTEGER;if(i===N9)return r.RGBA_INTEGER;if(i===e4||i===t4||i===r4||i===i4)if(H===n2)if(n=e.get("WEBGL_compressed_texture_s3tc_srgb"),n!==null){if(i===e4)return n.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===t4)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===r4)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===i4)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(n=e.get("WEBGL_compressed_texture_s3tc"),n!==null){if(i===e4)return n.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===t4)return n.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===r4)return n.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===i4)return n.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===k9||i===U9||i===z9||i===G9)if(n=e.get("WEBGL_compressed_texture_pvrtc"),n!==null){if(i===k9)return n.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===U9)return n.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===z9)return n.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===G9)return n.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===W9||i===X9||i===q9||i===Y9||i===K9||i===C4||i===$9)if(n=e.get("WEBGL_compressed_texture_etc"),n!==null){if(i===W9||i===X9)return H===n2?n.COMPRESSED_SRGB8_ETC2:n.COMPRESSED_RGB8_ETC2;if(i===q9)return H===n2?n.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:n.COMPRESSED_RGBA8_ETC2_EAC;if(i===Y9)return n.COMPRESSED_R11_EAC;if(i===K9)return n.COMPRESSED_SIGNED_R11_EAC;if(i===C4)return n.COMPRESSED_RG11_EAC;if(i===$9)return n.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===Q9||i===J9||i===j9||i===e6||i===t6||i===r6||i===i6||i===C6||i===n6||i===H6||i===V6||i===o6||i===a6||i===L6)if(n=e.get("WEBGL_compressed_texture_astc"),n!==null){if(i===Q9)return H===n2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:n.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===J9)return H===n2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:n.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===j9)return H===n2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:n.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===e6)return H===n2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:n.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===t6)return H===n2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:n.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===r6)return H===n2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:n.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===i6)return H===n2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:n.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===C6)return H===n2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:n.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===n6)return H===n2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:n.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===H6)return H===n2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:n.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===V6)return H===n2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:n.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===o6)return H===n2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:n.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===a6)return H===n2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:n.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===L6)return H===n2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:n.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===s6||i===M6||i===l6)if(n=e.get("EXT_texture_compression_bptc"),n!==null){if(i===s6)return H===n2?n.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:n.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===M6)return n.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===l6)return n.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===d6||i===c6||i===n4||i===p6)if(n=e.get("EXT_texture_compression_rgtc"),n!==null){if(i===d6)return n.COMPRESSED_RED_RGTC1_EXT;if(i===c6)return n.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===n4)return n.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===p6)return n.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===a3?r.UNSIGNED_INT_24_8:r[i]!==void 0?r[i]:null}return{convert:t}}var Hl=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,Vl=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,We=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new K7(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new q2({vertexShader:Hl,fragmentShader:Vl,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new X2(new C3(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Xe=class extends Q5{constructor(e,t){super();let i=this,C=null,n=1,H=null,V="local-floor",o=1,a=null,L=null,M=null,s=null,l=null,p=null,h=typeof XRWebGLBinding<"u",d=new We,c={},m=t.getContextAttributes(),f=null,A=null,v=[],y=[],u=new B1,x=null,O=null,Z=new C5;Z.viewport=new s2;let b=new C5;b.viewport=new s2;let T=[Z,b],F=new T9,w=null,N=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(J){let l1=v[J];return l1===void 0&&(l1=new G3,v[J]=l1),l1.getTargetRaySpace()},this.getControllerGrip=function(J){let l1=v[J];return l1===void 0&&(l1=new G3,v[J]=l1),l1.getGripSpace()},this.getHand=function(J){let l1=v[J];return l1===void 0&&(l1=new G3,v[J]=l1),l1.getHandSpace()};function W(J){let l1=y.indexOf(J.inputSource);if(l1===-1)return;let f1=v[l1];f1!==void 0&&(f1.update(J.inputSource,J.frame,a||H),f1.dispatchEvent({type:J.type,data:J.inputSource}))}function X(){C.removeEventListener("select",W),C.removeEventListener("selectstart",W),C.removeEventListener("selectend",W),C.removeEventListener("squeeze",W),C.removeEventListener("squeezestart",W),C.removeEventListener("squeezeend",W),C.removeEventListener("end",X),C.removeEventListener("inputsourceschange",C1);for(let J=0;J<v.length;J++){let l1=y[J];l1!==null&&(y[J]=null,v[J].disconnect(l1))}w=null,N=null,d.reset();for(let J in c)delete c[J];if(e.setRenderTarget(f),l=null,s=null,M=null,C=null,A=null,P1.stop(),i.isPresenting=!1,e.setPixelRatio(x),e.setSize(u.width,u.height,!1),O!==null){let J=O.camera;J.fov=O.fov,J.zoom=O.zoom,J.updateProjectionMatrix(),O=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(J){n=J,i.isPresenting===!0&&E1("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(J){V=J,i.isPresenting===!0&&E1("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return a||H},this.setReferenceSpace=function(J){a=J},this.getBaseLayer=function(){return s!==null?s:l},this.getBinding=function(){return M===null&&h&&(M=new XRWebGLBinding(C,t)),M},this.getFrame=function(){return p},this.getSession=function(){return C},this.setSession=async function(J){if(C=J,C!==null){if(f=e.getRenderTarget(),C.addEventListener("select",W),C.addEventListener("selectstart",W),C.addEventListener("selectend",W),C.addEventListener("squeeze",W),C.addEventListener("squeezestart",W),C.addEventListener("squeezeend",W),C.addEventListener("end",X),C.addEventListener("inputsourceschange",C1),m.xrCompatible!==!0&&await t.makeXRCompatible(),x=e.getPixelRatio(),e.getSize(u),h&&"createProjectionLayer"in XRWebGLBinding.prototype){let f1=null,w1=null,u1=null;m.depth&&(u1=m.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,f1=m.stencil?m0:c0,w1=m.stencil?a3:N5);let F1={colorFormat:t.RGBA8,depthFormat:u1,scaleFactor:n};M=this.getBinding(),s=M.createProjectionLayer(F1),C.updateRenderState({layers:[s]}),e.setPixelRatio(1),e.setSize(s.textureWidth,s.textureHeight,!1),A=new n5(s.textureWidth,s.textureHeight,{format:z5,type:m5,depthTexture:new p0(s.textureWidth,s.textureHeight,w1,void 0,void 0,void 0,void 0,void 0,void 0,f1),stencilBuffer:m.stencil,colorSpace:e.outputColorSpace,samples:m.antialias?4:0,resolveDepthBuffer:s.ignoreDepthValues===!1,resolveStencilBuffer:s.ignoreDepthValues===!1,storeMultisampledDepthBuffer:s.ignoreDepthValues===!1,storeMultisampledStencilBuffer:s.ignoreDepthValues===!1})}else{let f1={antialias:m.antialias,alpha:!0,depth:m.depth,stencil:m.stencil,framebufferScaleFactor:n};l=new XRWebGLLayer(C,t,f1),C.updateRenderState({baseLayer:l}),e.setPixelRatio(1),e.setSize(l.framebufferWidth,l.framebufferHeight,!1),A=new n5(l.framebufferWidth,l.framebufferHeight,{format:z5,type:m5,colorSpace:e.outputColorSpace,stencilBuffer:m.stencil,resolveDepthBuffer:l.ignoreDepthValues===!1,resolveStencilBuffer:l.ignoreDepthValues===!1,storeMultisampledDepthBuffer:l.ignoreDepthValues===!1,storeMultisampledStencilBuffer:l.ignoreDepthValues===!1})}A.isXRRenderTarget=!0,this.setFoveation(o),a=null,H=await C.requestReferenceSpace(V),P1.setContext(C),P1.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(C!==null)return C.environmentBlendMode},this.getDepthTexture=function(){return d.getDepthTexture()};function C1(J){for(let l1=0;l1<J.removed.length;l1++){let f1=J.removed[l1],w1=y.indexOf(f1);w1>=0&&(y[w1]=null,v[w1].disconnect(f1))}for(let l1=0;l1<J.added.length;l1++){let f1=J.added[l1],w1=y.indexOf(f1);if(w1===-1){for(let F1=0;F1<v.length;F1++)if(F1>=y.length){y.push(f1),w1=F1;break}else if(y[F1]===null){y[F1]=f1,w1=F1;break}if(w1===-1)break}let u1=v[w1];u1&&u1.connect(f1)}}function Y(J,l1){l1===null?J.matrixWorld.copy(J.matrix):J.matrixWorld.multiplyMatrices(l1.matrixWorld,J.matrix),J.matrixWorldInverse.copy(J.matrixWorld).invert()}this.updateCamera=function(J){if(C===null)return;let l1=J.near,f1=J.far;d.texture!==null&&(d.depthNear>0&&(l1=d.depthNear),d.depthFar>0&&(f1=d.depthFar)),F.near=b.near=Z.near=l1,F.far=b.far=Z.far=f1,(w!==F.near||N!==F.far)&&(C.updateRenderState({depthNear:F.near,depthFar:F.far}),w=F.near,N=F.far),F.layers.mask=J.layers.mask|6,Z.layers.mask=F.layers.mask&-5,b.layers.mask=F.layers.mask&-3;let w1=J.parent,u1=F.cameras;Y(F,w1);for(let F1=0;F1<u1.length;F1++)Y(u1[F1],w1);F.projectionMatrix.copy(Z.projectionMatrix),F.projectionMatrixInverse.copy(Z.projectionMatrixInverse),O===null&&J.isPerspectiveCamera&&(O={camera:J,fov:J.fov,zoom:J.zoom}),t1(J,F,w1)};function t1(J,l1,f1){f1===null?J.matrix.copy(l1.matrixWorld):(J.matrix.copy(f1.matrixWorld),J.matrix.invert(),J.matrix.multiply(l1.matrixWorld)),J.matrix.decompose(J.position,J.quaternion,J.scale),J.updateMatrixWorld(!0),J.projectionMatrix.copy(l1.projectionMatrix),J.projectionMatrixInverse.copy(l1.projectionMatrixInverse),J.isPerspectiveCamera&&(J.fov=U3*2*Math.atan(1/J.projectionMatrix.elements[5]),J.zoom=1)}this.getCamera=function(){return F},this.getFoveation=function(){if(!(s===null&&l===null))return o},this.setFoveation=function(J){o=J,s!==null&&(s.fixedFoveation=J),l!==null&&l.fixedFoveation!==void 0&&(l.fixedFoveation=J)},this.hasDepthSensing=function(){return d.texture!==null},this.getDepthSensingMesh=function(){return d.getMesh(F)},this.getCameraTexture=function(J){return c[J]};let i1=null;function x1(J,l1){if(L=l1.getViewerPose(a||H),p=l1,L!==null){let f1=L.views;l!==null&&(e.setRenderTargetFramebuffer(A,l.framebuffer),e.setRenderTarget(A));let w1=!1;f1.length!==F.cameras.length&&(F.cameras.length=0,w1=!0);for(let T1=0;T1<f1.length;T1++){let j1=f1[T1],a2=null;if(l!==null)a2=l.getViewport(j1);else{let z2=M.getViewSubImage(s,j1);a2=z2.viewport,T1===0&&(e.setRenderTargetTextures(A,z2.colorTexture,z2.depthStencilTexture),e.setRenderTarget(A))}let Y1=T[T1];Y1===void 0&&(Y1=new C5,Y1.layers.enable(T1),Y1.viewport=new s2,T[T1]=Y1),Y1.matrix.fromArray(j1.transform.matrix),Y1.matrix.decompose(Y1.position,Y1.quaternion,Y1.scale),Y1.projectionMatrix.fromArray(j1.projectionMatrix),Y1.projectionMatrixInverse.copy(Y1.projectionMatrix).invert(),Y1.viewport.set(a2.x,a2.y,a2.width,a2.height),T1===0&&(F.matrix.copy(Y1.matrix),F.matrix.decompose(F.position,F.quaternion,F.scale)),w1===!0&&F.cameras.push(Y1)}let u1=C.enabledFeatures;if(u1&&u1.includes("depth-sensing")&&C.depthUsage=="gpu-optimized"&&h){M=i.getBinding();let T1=M.getDepthInformation(f1[0]);T1&&T1.isValid&&T1.texture&&d.init(T1,C.renderState)}if(u1&&u1.includes("camera-access")&&h){e.state.unbindTexture(),M=i.getBinding();for(let T1=0;T1<f1.length;T1++){let j1=f1[T1].camera;if(j1){let a2=c[j1];a2||(a2=new K7,c[j1]=a2);let Y1=M.getCameraImage(j1);a2.sourceTexture=Y1}}}}for(let f1=0;f1<v.length;f1++){let w1=y[f1],u1=v[f1];w1!==null&&u1!==void 0&&u1.update(w1,l1,a||H)}i1&&i1(J,l1),l1.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:l1}),p=null}let P1=new Gi;P1.setAnimationLoop(x1),this.setAnimationLoop=function(J){i1=J},this.dispose=function(){}}},ol=new z1,eC=new I1;eC.set(-1,0,0,0,1,0,0,0,1);function al(r,e){function t(d,c){d.matrixAutoUpdate===!0&&d.updateMatrix(),c.value.copy(d.matrix)}function i(d,c){c.color.getRGB(d.fogColor.value,Ee(r)),c.isFog?(d.fogNear.value=c.near,d.fogFar.value=c.far):c.isFogExp2&&(d.fogDensity.value=c.density)}function C(d,c,m,f,A){c.isNodeMaterial?c.uniformsNeedUpdate=!1:c.isMeshBasicMaterial?n(d,c):c.isMeshLambertMaterial?(n(d,c),c.envMap&&(d.envMapIntensity.value=c.envMapIntensity)):c.isMeshToonMaterial?(n(d,c),M(d,c)):c.isMeshPhongMaterial?(n(d,c),L(d,c),c.envMap&&(d.envMapIntensity.value=c.envMapIntensity)):c.isMeshStandardMaterial?(n(d,c),s(d,c),c.isMeshPhysicalMaterial&&l(d,c,A)):c.isMeshMatcapMaterial?(n(d,c),p(d,c)):c.isMeshDepthMaterial?n(d,c):c.isMeshDistanceMaterial?(n(d,c),h(d,c)):c.isMeshNormalMaterial?n(d,c):c.isLineBasicMaterial?(H(d,c),c.isLineDashedMaterial&&V(d,c)):c.isPointsMaterial?o(d,c,m,f):c.isSpriteMaterial?a(d,c):c.isShadowMaterial?(d.color.value.copy(c.color),d.opacity.value=c.opacity):c.isShaderMaterial&&(c.uniformsNeedUpdate=!1)}function n(d,c){d.opacity.value=c.opacity,c.color&&d.diffuse.value.copy(c.color),c.emissive&&d.emissive.value.copy(c.emissive).multiplyScalar(c.emissiveIntensity),c.map&&(d.map.value=c.map,t(c.map,d.mapTransform)),c.alphaMap&&(d.alphaMap.value=c.alphaMap,t(c.alphaMap,d.alphaMapTransform)),c.bumpMap&&(d.bumpMap.value=c.bumpMap,t(c.bumpMap,d.bumpMapTransform),d.bumpScale.value=c.bumpScale,c.side===_2&&(d.bumpScale.value*=-1)),c.normalMap&&(d.normalMap.value=c.normalMap,t(c.normalMap,d.normalMapTransform),d.normalScale.value.copy(c.normalScale),c.side===_2&&d.normalScale.value.negate()),c.displacementMap&&(d.displacementMap.value=c.displacementMap,t(c.displacementMap,d.displacementMapTransform),d.displacementScale.value=c.displacementScale,d.displacementBias.value=c.displacementBias),c.emissiveMap&&(d.emissiveMap.value=c.emissiveMap,t(c.emissiveMap,d.emissiveMapTransform)),c.specularMap&&(d.specularMap.value=c.specularMap,t(c.specularMap,d.specularMapTransform)),c.alphaTest>0&&(d.alphaTest.value=c.alphaTest);let m=e.get(c),f=m.envMap,A=m.envMapRotation;f&&(d.envMap.value=f,d.envMapRotation.value.setFromMatrix4(ol.makeRotationFromEuler(A)).transpose(),f.isCubeTexture&&f.isRenderTargetTexture===!1&&d.envMapRotation.value.premultiply(eC),d.reflectivity.value=c.reflectivity,d.ior.value=c.ior,d.refractionRatio.value=c.refractionRatio),c.lightMap&&(d.lightMap.value=c.lightMap,d.lightMapIntensity.value=c.lightMapIntensity,t(c.lightMap,d.lightMapTransform)),c.aoMap&&(d.aoMap.value=c.aoMap,d.aoMapIntensity.value=c.aoMapIntensity,t(c.aoMap,d.aoMapTransform))}function H(d,c){d.diffuse.value.copy(c.color),d.opacity.value=c.opacity,c.map&&(d.map.value=c.map,t(c.map,d.mapTransform))}function V(d,c){d.dashSize.value=c.dashSize,d.totalSize.value=c.dashSize+c.gapSize,d.scale.value=c.scale}function o(d,c,m,f){d.diffuse.value.copy(c.color),d.opacity.value=c.opacity,d.size.value=c.size*m,d.scale.value=f*.5,c.map&&(d.map.value=c.map,t(c.map,d.uvTransform)),c.alphaMap&&(d.alphaMap.value=c.alphaMap,t(c.alphaMap,d.alphaMapTransform)),c.alphaTest>0&&(d.alphaTest.value=c.alphaTest)}function a(d,c){d.diffuse.value.copy(c.color),d.opacity.value=c.opacity,d.rotation.value=c.rotation,c.map&&(d.map.value=c.map,t(c.map,d.mapTransform)),c.alphaMap&&(d.alphaMap.value=c.alphaMap,t(c.alphaMap,d.alphaMapTransform)),c.alphaTest>0&&(d.alphaTest.value=c.alphaTest)}function L(d,c){d.specular.value.copy(c.specular),d.shininess.value=Math.max(c.shininess,1e-4)}function M(d,c){c.gradientMap&&(d.gradientMap.value=c.gradientMap)}function s(d,c){d.metalness.value=c.metalness,c.metalnessMap&&(d.metalnessMap.value=c.metalnessMap,t(c.metalnessMap,d.metalnessMapTransform)),d.roughness.value=c.roughness,c.roughnessMap&&(d.roughnessMap.value=c.roughnessMap,t(c.roughnessMap,d.roughnessMapTransform)),c.envMap&&(d.envMapIntensity.value=c.envMapIntensity)}function l(d,c,m){d.ior.value=c.ior,c.diffuseRoughness>0&&(d.diffuseRoughness.value=c.diffuseRoughness,c.diffuseRoughnessMap&&(d.diffuseRoughnessMap.value=c.diffuseRoughnessMap,t(c.diffuseRoughnessMap,d.diffuseRoughnessMapTransform))),c.sheen>0&&(d.sheenColor.value.copy(c.sheenColor).multiplyScalar(c.sheen),d.sheenRoughness.value=c.sheenRoughness,c.sheenColorMap&&(d.sheenColorMap.value=c.sheenColorMap,t(c.sheenColorMap,d.sheenColorMapTransform)),c.sheenRoughnessMap&&(d.sheenRoughnessMap.value=c.sheenRoughnessMap,t(c.sheenRoughnessMap,d.sheenRoughnessMapTransform))),c.clearcoat>0&&(d.clearcoat.value=c.clearcoat,d.clearcoatRoughness.value=c.clearcoatRoughness,c.clearcoatMap&&(d.clearcoatMap.value=c.clearcoatMap,t(c.clearcoatMap,d.clearcoatMapTransform)),c.clearcoatRoughnessMap&&(d.clearcoatRoughnessMap.value=c.clearcoatRoughnessMap,t(c.clearcoatRoughnessMap,d.clearcoatRoughnessMapTransform)),c.clearcoatNormalMap&&(d.clearcoatNormalMap.value=c.clearcoatNormalMap,t(c.clearcoatNormalMap,d.clearcoatNormalMapTransform),d.clearcoatNormalScale.value.copy(c.clearcoatNormalScale),c.side===_2&&d.clearcoatNormalScale.value.negate())),c.dispersion>0&&(d.dispersion.value=c.dispersion),c.retroreflectivity>0&&(d.retroreflectivity.value=c.retroreflectivity),c.iridescence>0&&(d.iridescence.value=c.iridescence,d.iridescenceIOR.value=c.iridescenceIOR,d.iridescenceThicknessMinimum.value=c.iridescenceThicknessMinimum,d.iridescenceThicknessMaximum.value=c.iridescenceThicknessMaximum,c.iridescenceMap&&(d.iridescenceMap.value=c.iridescenceMap,t(c.iridescenceMap,d.iridescenceMapTransform)),c.iridescenceThicknessMap&&(d.iridescenceThicknessMap.value=c.iridescenceThicknessMap,t(c.iridescenceThicknessMap,d.iridescenceThicknessMapTransform))),c.transmission>0&&(d.transmission.value=c.transmission,d.transmissionSamplerMap.value=m.texture,d.transmissionSamplerSize.value.set(m.width,m.height),c.transmissionMap&&(d.transmissionMap.value=c.transmissionMap,t(c.transmissionMap,d.transmissionMapTransform)),d.thickness.value=c.thickness,c.thicknessMap&&(d.thicknessMap.value=c.thicknessMap,t(c.thicknessMap,d.thicknessMapTransform)),d.attenuationDistance.value=c.attenuationDistance,d.attenuationColor.value.copy(c.attenuationColor)),c.anisotropy>0&&(d.anisotropyVector.value.set(c.anisotropy*Math.cos(c.anisotropyRotation),c.anisotropy*Math.sin(c.anisotropyRotation)),c.anisotropyMap&&(d.anisotropyMap.value=c.anisotropyMap,t(c.anisotropyMap,d.anisotropyMapTransform))),d.specularIntensity.value=c.specularIntensity,d.specularColor.value.copy(c.specularColor),c.specularColorMap&&(d.specularColorMap.value=c.specularColorMap,t(c.specularColorMap,d.specularColorMapTransform)),c.specularIntensityMap&&(d.specularIntensityMap.value=c.specularIntensityMap,t(c.specularIntensityMap,d.specularIntensityMapTransform))}function p(d,c){c.matcap&&(d.matcap.value=c.matcap)}function h(d,c){let m=e.get(c).light;d.referencePosition.value.setFromMatrixPosition(m.matrixWorld),d.nearDistance.value=m.shadow.camera.near,d.farDistance.value=m.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:C}}function Ll(r,e,t,i){let C={},n={};function H(m,f){let A=f.program;i.uniformBlockBinding(m,A,C[m.id])}function V(m,f){let A=C[m.id];A===void 0&&(p(m),A=o(m),C[m.id]=A,m.addEventListener("dispose",d));let v=f.program;i.updateUBOMapping(m,v);let y=e.render.frame;n[m.id]!==y&&(a(m),n[m.id]=y)}function o(m){let f=r.createBuffer(),A=m.__size,v=m.usage;return r.bindBuffer(r.UNIFORM_BUFFER,f),r.bufferData(r.UNIFORM_BUFFER,A,v),r.bindBuffer(r.UNIFORM_BUFFER,null),f}function a(m){let f=C[m.id],A=m.uniforms,v=m.__cache;r.bindBuffer(r.UNIFORM_BUFFER,f);for(let y=0,u=A.length;y<u;y++){let x=A[y];if(Array.isArray(x))for(let O=0,Z=x.length;O<Z;O++)L(x[O],y,O,v);else L(x,y,0,v)}r.bindBuffer(r.UNIFORM_BUFFER,null)}function L(m,f,A,v){if(s(m,f,A,v)===!0){let y=m.__offset,u=m.value;if(Array.isArray(u)){let x=0;for(let O=0;O<u.length;O++){let Z=u[O],b=h(Z,!0);M(Z,m.__data,x),x+=b.storage/Float32Array.BYTES_PER_ELEMENT}}else M(u,m.__data,0);r.bufferSubData(r.UNIFORM_BUFFER,y,m.__data)}}function M(m,f,A){typeof m=="number"||typeof m=="boolean"?f[A]=m:m.isMatrix3?(f[A]=m.elements[0],f[A+1]=m.elements[1],f[A+2]=m.elements[2],f[A+3]=0,f[A+4]=m.elements[3],f[A+5]=m.elements[4],f[A+6]=m.elements[5],f[A+7]=0,f[A+8]=m.elements[6],f[A+9]=m.elements[7],f[A+10]=m.elements[8],f[A+11]=0):ArrayBuffer.isView(m)?f.set(m.subarray(0,f.length-A),A):m.toArray(f,A)}function s(m,f,A,v){let y=m.value,u=f+"_"+A;if(Array.isArray(y)){v[u]===void 0&&(v[u]=[]);let x=v[u],O=!1;for(let Z=0;Z<y.length;Z++)l(y[Z],x,Z)===!0&&(O=!0);return O}return l(y,v,u)}function l(m,f,A){if(f[A]===void 0)return typeof m=="number"||typeof m=="boolean"?f[A]=m:ArrayBuffer.isView(m)?f[A]=m.slice():f[A]=m.clone(),!0;{let v=f[A];if(typeof m=="number"||typeof m=="boolean"){if(v!==m)return f[A]=m,!0}else{if(ArrayBuffer.isView(m))return!0;if(v.equals(m)===!1)return v.copy(m),!0}}return!1}function p(m){let f=m.uniforms,A=0,v=16;for(let u=0,x=f.length;u<x;u++){let O=Array.isArray(f[u])?f[u]:[f[u]];for(let Z=0,b=O.length;Z<b;Z++){let T=O[Z],F=Array.isArray(T.value)?T.value:[T.value],w=Array.isArray(f[u])||Array.isArray(T.value),N=A;for(let X=0,C1=F.length;X<C1;X++){let Y=F[X],t1=h(Y,w),i1=A%v,x1=i1%t1.boundary,P1=i1+x1;A+=x1,P1!==0&&v-P1<t1.storage&&(A+=v-P1),X===0&&(N=A),A+=t1.storage}let W=T.type==="int"?Int32Array:T.type==="uint"?Uint32Array:Float32Array;T.__data=new W((A-N)/Float32Array.BYTES_PER_ELEMENT),T.__offset=N}}let y=A%v;return y>0&&(A+=v-y),m.__size=A,m.__cache={},this}function h(m,f){let A={boundary:0,storage:0};return typeof m=="number"||typeof m=="boolean"?(A.boundary=4,A.storage=4):m.isVector2?(A.boundary=8,A.storage=8):m.isVector3||m.isColor?(A.boundary=16,A.storage=12):m.isVector4?(A.boundary=16,A.storage=16):m.isMatrix3?(A.boundary=16,A.storage=48):m.isMatrix4?(A.boundary=16,A.storage=64):m.isTexture?E1("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(m)?(A.boundary=16,A.storage=m.byteLength):E1("WebGLRenderer: Unsupported uniform value type.",m),f===!0&&(A.boundary=16,A.storage=Math.ceil(A.storage/16)*16),A}function d(m){let f=m.target;f.removeEventListener("dispose",d),r.deleteBuffer(C[f.id]),delete C[f.id],delete n[f.id]}function c(){for(let m in C)r.deleteBuffer(C[m]);C={},n={}}return{bind:H,update:V,dispose:c}}var sl=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),e0=null;function Ml(){return e0===null&&(e0=new c9(sl,16,16,I0,U5),e0.name="DFG_LUT",e0.minFilter=U2,e0.magFilter=U2,e0.wrapS=$5,e0.wrapT=$5,e0.generateMipmaps=!1,e0.needsUpdate=!0),e0}var f6=class{constructor(e={}){let{canvas:t=li(),context:i=null,depth:C=!0,stencil:n=!1,alpha:H=!1,antialias:V=!1,premultipliedAlpha:o=!0,preserveDrawingBuffer:a=!1,powerPreference:L="default",failIfMajorPerformanceCaveat:M=!1,reversedDepthBuffer:s=!1,outputBufferType:l=m5}=e;this.isWebGLRenderer=!0;let p;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");p=i.getContextAttributes().alpha}else p=H;let h=l,d=new Set([N9,D9,F9]),c=new Set([m5,N5,j3,a3,B9,I9]),m=new Uint32Array(4),f=new Int32Array(4),A={textures:[],min:[],max:[],resolution:[]},v=null,y=null,u=[],x=[],O=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=J5,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let Z=this,b=!1,T=null,F=null,w=null,N=null;this._outputColorSpace=p5;let W=0,X=0,C1=null,Y=-1,t1=null,i1=new s2,x1=new s2,P1=null,J=new G1(0),l1=0,f1=t.width,w1=t.height,u1=1,F1=null,x2=null,T1=new s2(0,0,f1,w1),j1=new s2(0,0,f1,w1),a2=!1,Y1=new i3,z2=new p9,T2=!1,M5=!1,h2=new z1,Y5=new E,B2=new s2,f5={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},x5=!1;function v5(){return C1===null?u1:1}let D=i;function S5(g,B){return t.getContext(g,B)}let p2,u2,p1,O2,O1,D1,_,S,U,n1,e1,o1,d1,$,Q,L1,P,j,K,s1,V1,a1,_1;try{let g={alpha:!0,depth:C,stencil:n,antialias:V,premultipliedAlpha:o,preserveDrawingBuffer:a,powerPreference:L,failIfMajorPerformanceCaveat:M};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",b1,!1),t.addEventListener("webglcontextrestored",U1,!1),t.addEventListener("webglcontextcreationerror",m1,!1),D===null){let B="webgl2";if(D=S5(B,g),D===null)throw S5(B)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}W1()}catch(g){throw t.removeEventListener("webglcontextlost",b1,!1),t.removeEventListener("webglcontextrestored",U1,!1),t.removeEventListener("webglcontextcreationerror",m1,!1),R1("WebGLRenderer: "+g.message),g}function W1(){p2=new vs(D),p2.init(),V1=new nl(D,p2),u2=new Ms(D,p2,e,V1),p1=new il(D,p2),u2.reversedDepthBuffer&&s&&p1.buffers.depth.setReversed(!0),F=D.createFramebuffer(),w=D.createFramebuffer(),N=D.createFramebuffer(),O2=new ys(D),O1=new zM,D1=new Cl(D,p2,p1,O1,u2,V1,O2),_=new xs(Z),S=new _o(D),a1=new Ls(D,S),U=new Ss(D,S,O2,a1),n1=new _s(D,U,S,a1,O2),j=new Zs(D,u2,D1),Q=new ls(O1),e1=new UM(Z,_,p2,u2,a1,Q),o1=new al(Z,O1),d1=new WM,$=new QM(p2),P=new as(Z,_,p1,n1,p,o),L1=new rl(Z,n1,u2),_1=new Ll(D,O2,u2,p1),K=new ss(D,p2,O2),s1=new gs(D,p2,O2),O2.programs=e1.programs,Z.capabilities=u2,Z.extensions=p2,Z.properties=O1,Z.renderLists=d1,Z.shadowMap=L1,Z.state=p1,Z.info=O2}h!==m5&&(O=new ws(h,t.width,t.height,V,C,n));let H1=new Xe(Z,D);this.xr=H1,this.getContext=function(){return D},this.getContextAttributes=function(){return D.getContextAttributes()},this.forceContextLoss=function(){let g=p2.get("WEBGL_lose_context");g&&g.loseContext()},this.forceContextRestore=function(){let g=p2.get("WEBGL_lose_context");g&&g.restoreContext()},this.getPixelRatio=function(){return u1},this.setPixelRatio=function(g){g!==void 0&&(u1=g,this.setSize(f1,w1,!1))},this.getSize=function(g){return g.set(f1,w1)},this.setSize=function(g,B,q=!0){if(H1.isPresenting){E1("WebGLRenderer: Can't change size while VR device is presenting.");return}f1=g,w1=B,t.width=Math.floor(g*u1),t.height=Math.floor(B*u1),q===!0&&(t.style.width=g+"px",t.style.height=B+"px"),O!==null&&O.setSize(t.width,t.height),this.setViewport(0,0,g,B)},this.getDrawingBufferSize=function(g){return g.set(f1*u1,w1*u1).floor()},this.setDrawingBufferSize=function(g,B,q){f1=g,w1=B,u1=q,t.width=Math.floor(g*q),t.height=Math.floor(B*q),this.setViewport(0,0,g,B)},this.setEffects=function(g){if(h===m5){R1("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(g){for(let B=0;B<g.length;B++)if(g[B].isOutputPass===!0){E1("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}O.setEffects(g||[])},this.getCurrentViewport=function(g){return g.copy(i1)},this.getViewport=function(g){return g.copy(T1)},this.setViewport=function(g,B,q,k){g.isVector4?T1.set(g.x,g.y,g.z,g.w):T1.set(g,B,q,k),p1.viewport(i1.copy(T1).multiplyScalar(v5()).round())},this.getScissor=function(g){return g.copy(j1)},this.setScissor=function(g,B,q,k){g.isVector4?j1.set(g.x,g.y,g.z,g.w):j1.set(g,B,q,k),p1.scissor(x1.copy(j1).multiplyScalar(v5()).round())},this.getScissorTest=function(){return a2},this.setScissorTest=function(g){p1.setScissorTest(a2=g)},this.setOpaqueSort=function(g){F1=g},this.setTransparentSort=function(g){x2=g},this.getClearColor=function(g){return g.copy(P.getClearColor())},this.setClearColor=function(){P.setClearColor(...arguments)},this.getClearAlpha=function(){return P.getClearAlpha()},this.setClearAlpha=function(){P.setClearAlpha(...arguments)},this.clear=function(g=!0,B=!0,q=!0){let k=0;if(g){let G=!1;if(C1!==null){let c1=C1.texture.format;G=d.has(c1)}if(G){let c1=C1.texture.type,v1=c.has(c1),M1=P.getClearColor(),h1=P.getClearAlpha(),y1=M1.r,N1=M1.g,K1=M1.b;v1?(m[0]=y1,m[1]=N1,m[2]=K1,m[3]=h1,D.clearBufferuiv(D.COLOR,0,m)):(f[0]=y1,f[1]=N1,f[2]=K1,f[3]=h1,D.clearBufferiv(D.COLOR,0,f))}else k|=D.COLOR_BUFFER_BIT}B&&(k|=D.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),q&&(k|=D.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),k!==0&&D.clear(k)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(g){g.setRenderer(this),T=g},this.dispose=function(){t.removeEventListener("webglcontextlost",b1,!1),t.removeEventListener("webglcontextrestored",U1,!1),t.removeEventListener("webglcontextcreationerror",m1,!1),P.dispose(),d1.dispose(),$.dispose(),D1.dispose(),O1.dispose(),_.dispose(),n1.dispose(),U.dispose(),a1.dispose(),_1.dispose(),e1.dispose(),H1.dispose(),H1.removeEventListener("sessionstart",ir),H1.removeEventListener("sessionend",Cr),q0.stop()};function b1(g){g.preventDefault(),be("WebGLRenderer: Context Lost."),b=!0}function U1(){be("WebGLRenderer: Context Restored."),b=!1;let g=O2.autoReset,B=L1.enabled,q=L1.autoUpdate,k=L1.needsUpdate,G=L1.type;W1(),O2.autoReset=g,L1.enabled=B,L1.autoUpdate=q,L1.needsUpdate=k,L1.type=G}function m1(g){R1("WebGLRenderer: A WebGL context could not be created. Reason: ",g.statusMessage)}function V2(g){let B=g.target;B.removeEventListener("dispose",V2),I2(B)}function I2(g){g0(g),O1.remove(g)}function g0(g){let B=O1.get(g).programs;B!==void 0&&(B.forEach(function(q){e1.releaseProgram(q)}),g.isShaderMaterial&&e1.releaseShaderCache(g))}this.renderBufferDirect=function(g,B,q,k,G,c1){B===null&&(B=f5);let v1=G.isMesh&&G.matrixWorld.determinantAffine()<0,M1=hV(g,B,q,k,G);p1.setMaterial(k,v1);let h1=q.index,y1=1;if(k.wireframe===!0){if(h1=U.getWireframeAttribute(q),h1===void 0)return;y1=2}let N1=q.drawRange,K1=q.attributes.position,S1=N1.start*y1,$1=(N1.start+N1.count)*y1;c1!==null&&(S1=Math.max(S1,c1.start*y1),$1=Math.min($1,(c1.start+c1.count)*y1)),h1!==null?(S1=Math.max(S1,0),$1=Math.min($1,h1.count)):K1!=null&&(S1=Math.max(S1,0),$1=Math.min($1,K1.count));let y2=$1-S1;if(y2<0||y2===1/0)return;a1.setup(G,k,M1,q,h1);let d2,L2=K;if(h1!==null&&(d2=S.get(h1),L2=s1,L2.setIndex(d2)),G.isMesh)k.wireframe===!0?(p1.setLineWidth(k.wireframeLinewidth*v5()),L2.setMode(D.LINES)):L2.setMode(D.TRIANGLES);else if(G.isLine){let $2=k.linewidth;$2===void 0&&($2=1),p1.setLineWidth($2*v5()),G.isLineSegments?L2.setMode(D.LINES):G.isLineLoop?L2.setMode(D.LINE_LOOP):L2.setMode(D.LINE_STRIP)}else G.isPoints?L2.setMode(D.POINTS):G.isSprite&&L2.setMode(D.TRIANGLES);if(G.isBatchedMesh)if(p2.get("WEBGL_multi_draw"))L2.renderMultiDraw(G._multiDrawStarts,G._multiDrawCounts,G._multiDrawCount);else{let $2=G._multiDrawStarts,g1=G._multiDrawCounts,i5=G._multiDrawCount,t2=h1?S.get(h1).bytesPerElement:1,Y0=O1.get(k).currentProgram.getUniforms();for(let Q2=0;Q2<i5;Q2++)Y0.setValue(D,"_gl_DrawID",Q2),L2.render($2[Q2]/t2,g1[Q2])}else if(G.isInstancedMesh)L2.renderInstances(S1,y2,G.count);else if(q.isInstancedBufferGeometry){let $2=q._maxInstanceCount!==void 0?q._maxInstanceCount:1/0,g1=Math.min(q.instanceCount,$2);L2.renderInstances(S1,y2,g1)}else L2.render(S1,y2)};function rr(g,B,q,k){T!==null&&g.isNodeMaterial&&T.setObject(k,g),T2===!0&&Q.setState(g,q,!1),g.transparent===!0&&g.side===Y2&&g.forceSinglePass===!1?(g.side=_2,g.needsUpdate=!0,w7(g,B,k),g.side=V5,g.needsUpdate=!0,w7(g,B,k),g.side=Y2):w7(g,B,k)}this.compile=function(g,B,q=null){q===null&&(q=g),T!==null&&T.renderStart(g,B,q),y=$.get(q),y.init(B),x.push(y),q.traverseVisible(function(G){G.isLight&&G.layers.test(B.layers)&&(y.pushLight(G),G.castShadow&&y.pushShadow(G))}),g!==q&&g.traverseVisible(function(G){G.isLight&&G.layers.test(B.layers)&&(y.pushLight(G),G.castShadow&&y.pushShadow(G))}),y.setupLights(),T!==null&&T.updateLights(y.state.lightsArray),M5=this.localClippingEnabled,T2=Q.init(this.clippingPlanes,M5),T2===!0&&Q.setGlobalState(this.clippingPlanes,B),T!==null&&L1.render(y.state.shadowsArray,q,B);let k=new Set;return g.traverse(function(G){if(!(G.isMesh||G.isPoints||G.isLine||G.isSprite))return;let c1=G.material;if(c1)if(Array.isArray(c1))for(let v1=0;v1<c1.length;v1++){let M1=c1[v1];rr(M1,q,B,G),k.add(M1)}else rr(c1,q,B,G),k.add(c1)}),y=x.pop(),T!==null&&T.renderEnd(),k},this.compileAsync=function(g,B,q=null){let k=this.compile(g,B,q);return new Promise(G=>{function c1(){if(k.forEach(function(v1){let h1=O1.get(v1).currentProgram;(h1===void 0||h1.isReady())&&k.delete(v1)}),k.size===0){G(g);return}setTimeout(c1,10)}p2.get("KHR_parallel_shader_compile")!==null?c1():setTimeout(c1,10)})};let y8=null;function mV(g){y8&&y8(g)}function ir(){q0.stop()}function Cr(){q0.start()}let q0=new Gi;q0.setAnimationLoop(mV),typeof self<"u"&&q0.setContext(self),this.setAnimationLoop=function(g){y8=g,H1.setAnimationLoop(g),g===null?q0.stop():q0.start()},H1.addEventListener("sessionstart",ir),H1.addEventListener("sessionend",Cr),this.render=function(g,B){if(B!==void 0&&B.isCamera!==!0){R1("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(b===!0)return;T!==null&&T.renderStart(g,B);let q=H1.enabled===!0&&H1.isPresenting===!0,k=O!==null&&(C1===null||q)&&O.begin(Z,C1);if(g.matrixWorldAutoUpdate===!0&&g.updateMatrixWorld(),B.parent===null&&B.matrixWorldAutoUpdate===!0&&B.updateMatrixWorld(),H1.enabled===!0&&H1.isPresenting===!0&&(O===null||O.isCompositing()===!1)&&(H1.cameraAutoUpdate===!0&&H1.updateCamera(B),B=H1.getCamera()),g.isScene===!0&&g.onBeforeRender(Z,g,B,C1),y=$.get(g,x.length),y.init(B),y.state.textureUnits=D1.getTextureUnits(),x.push(y),h2.multiplyMatrices(B.projectionMatrix,B.matrixWorldInverse),B.isArrayCamera?z2.setFromArrayCamera(B):Y1.setFromProjectionMatrix(h2,Z5,B.reversedDepth),M5=this.localClippingEnabled,T2=Q.init(this.clippingPlanes,M5),v=d1.get(g,u.length),v.init(),u.push(v),this.info.render.frame++,H1.enabled===!0&&H1.isPresenting===!0){let v1=Z.xr.getDepthSensingMesh();v1!==null&&Z8(v1,B,-1/0,Z.sortObjects)}Z8(g,B,0,Z.sortObjects),v.finish(),T!==null&&T.updateLights(y.state.lightsArray),Z.sortObjects===!0&&v.sort(F1,x2),x5=H1.enabled===!1||H1.isPresenting===!1||H1.hasDepthSensing()===!1,x5&&P.addToRenderList(v,g),this.info.autoReset===!0&&this.info.reset(),T2===!0&&Q.beginShadows();let G=y.state.shadowsArray;if(L1.render(G,g,B),T2===!0&&Q.endShadows(),(k&&O.hasRenderPass())===!1){let v1=v.opaque,M1=v.transmissive;if(y.setupLights(),B.isArrayCamera){let h1=B.cameras;if(M1.length>0)for(let y1=0,N1=h1.length;y1<N1;y1++){let K1=h1[y1];Hr(v1,M1,g,K1)}x5&&P.render(g);for(let y1=0,N1=h1.length;y1<N1;y1++){let K1=h1[y1];nr(v,g,K1,K1.viewport)}}else M1.length>0&&Hr(v1,M1,g,B),x5&&P.render(g),nr(v,g,B)}C1!==null&&X===0&&(D1.updateMultisampleRenderTarget(C1),D1.updateRenderTargetMipmap(C1)),k&&O.end(Z),g.isScene===!0&&g.onAfterRender(Z,g,B),a1.resetDefaultState(),Y=-1,t1=null,x.pop(),x.length>0?(y=x[x.length-1],D1.setTextureUnits(y.state.textureUnits),T2===!0&&Q.setGlobalState(Z.clippingPlanes,y.state.camera)):y=null,u.pop(),u.length>0?v=u[u.length-1]:v=null,T!==null&&T.renderEnd()};function Z8(g,B,q,k){if(g.visible===!1)return;if(g.layers.test(B.layers)){if(g.isGroup)q=g.renderOrder;else if(g.isLOD)g.autoUpdate===!0&&g.update(B);else if(g.isLight)y.pushLight(g),g.castShadow&&y.pushShadow(g);else if(g.isSprite){let v1=B.isArrayCamera?z2:Y1;if(!g.frustumCulled||g.intersectsFrustum(v1)){k&&B2.setFromMatrixPosition(g.matrixWorld).applyMatrix4(h2);let M1=n1.update(g),h1=g.material;h1.visible&&v.push(g,M1,h1,q,B2.z,null,B)}}else if(g.isMesh||g.isLine||g.isPoints){let v1=B.isArrayCamera?z2:Y1;if(!g.frustumCulled||g.intersectsFrustum(v1)){let M1=n1.update(g),h1=g.material;if(k&&(g.boundingSphere!==void 0?(g.boundingSphere===null&&g.computeBoundingSphere(),B2.copy(g.boundingSphere.center)):(M1.boundingSphere===null&&M1.computeBoundingSphere(),B2.copy(M1.boundingSphere.center)),B2.applyMatrix4(g.matrixWorld).applyMatrix4(h2)),Array.isArray(h1)){let y1=M1.groups;for(let N1=0,K1=y1.length;N1<K1;N1++){let S1=y1[N1],$1=h1[S1.materialIndex];$1&&$1.visible&&v.push(g,M1,$1,q,B2.z,S1,B)}}else h1.visible&&v.push(g,M1,h1,q,B2.z,null,B)}}}let c1=g.children;for(let v1=0,M1=c1.length;v1<M1;v1++)Z8(c1[v1],B,q,k)}function nr(g,B,q,k){let{opaque:G,transmissive:c1,transparent:v1}=g;y.setupLightsView(q),T2===!0&&Q.setGlobalState(Z.clippingPlanes,q),k&&p1.viewport(i1.copy(k)),G.length>0&&w4(G,B,q),c1.length>0&&w4(c1,B,q),v1.length>0&&w4(v1,B,q),p1.buffers.depth.setTest(!0),p1.buffers.depth.setMask(!0),p1.buffers.color.setMask(!0),p1.setPolygonOffset(!1)}function Hr(g,B,q,k){if((q.isScene===!0?q.overrideMaterial:null)!==null)return;if(y.state.transmissionRenderTarget[k.id]===void 0){let S1=p2.has("EXT_color_buffer_half_float")||p2.has("EXT_color_buffer_float");y.state.transmissionRenderTarget[k.id]=new n5(1,1,{generateMipmaps:!0,type:S1?U5:m5,minFilter:u0,samples:Math.max(4,u2.samples),stencilBuffer:n,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Q1.workingColorSpace})}let c1=y.state.transmissionRenderTarget[k.id],v1=k.viewport||i1;c1.setSize(v1.z*Z.transmissionResolutionScale,v1.w*Z.transmissionResolutionScale);let M1=Z.getRenderTarget(),h1=Z.getActiveCubeFace(),y1=Z.getActiveMipmapLevel();Z.setRenderTarget(c1),Z.getClearColor(J),l1=Z.getClearAlpha(),l1<1&&Z.setClearColor(16777215,.5),Z.clear(),x5&&P.render(q);let N1=Z.toneMapping;Z.toneMapping=J5;let K1=k.viewport;if(k.viewport!==void 0&&(k.viewport=void 0),y.setupLightsView(k),T2===!0&&Q.setGlobalState(Z.clippingPlanes,k),w4(g,q,k),D1.updateMultisampleRenderTarget(c1),D1.updateRenderTargetMipmap(c1),p2.has("WEBGL_multisampled_render_to_texture")===!1){let S1=!1;for(let $1=0,y2=B.length;$1<y2;$1++){let d2=B[$1],{object:L2,geometry:$2,material:g1,group:i5}=d2;if(g1.side===Y2&&L2.layers.test(k.layers)){let t2=g1.side;g1.side=_2,g1.needsUpdate=!0,Vr(L2,q,k,$2,g1,i5),g1.side=t2,g1.needsUpdate=!0,S1=!0}}S1===!0&&(D1.updateMultisampleRenderTarget(c1),D1.updateRenderTargetMipmap(c1))}Z.setRenderTarget(M1,h1,y1),Z.setClearColor(J,l1),K1!==void 0&&(k.viewport=K1),Z.toneMapping=N1}function w4(g,B,q){let k=B.isScene===!0?B.overrideMaterial:null;for(let G=0,c1=g.length;G<c1;G++){let v1=g[G],{object:M1,geometry:h1,group:y1}=v1,N1=v1.material;N1.allowOverride===!0&&k!==null&&(N1=k),M1.layers.test(q.layers)&&Vr(M1,B,q,h1,N1,y1)}}function Vr(g,B,q,k,G,c1){T!==null&&G.isNodeMaterial&&T.setObject(g,G),g.onBeforeRender(Z,B,q,k,G,c1),g.modelViewMatrix.multiplyMatrices(q.matrixWorldInverse,g.matrixWorld),g.normalMatrix.getNormalMatrix(g.modelViewMatrix),G.onBeforeRender(Z,B,q,k,g,c1),G.transparent===!0&&G.side===Y2&&G.forceSinglePass===!1?(G.side=_2,G.needsUpdate=!0,Z.renderBufferDirect(q,B,k,G,g,c1),G.side=V5,G.needsUpdate=!0,Z.renderBufferDirect(q,B,k,G,g,c1),G.side=Y2):Z.renderBufferDirect(q,B,k,G,g,c1),g.onAfterRender(Z,B,q,k,G,c1)}function or(g){let B=0;for(let q of g)q.texture!==null&&B++;return B}function w7(g,B,q){B.isScene!==!0&&(B=f5);let k=O1.get(g),G=y.state.lights,c1=y.state.shadowsArray,v1=G.state.version,M1=e1.getParameters(g,G.state,c1,B,q,y.state.lightProbeGridArray),h1=e1.getProgramCacheKey(M1),y1=k.programs;k.environment=g.isMeshStandardMaterial||g.isMeshLambertMaterial||g.isMeshPhongMaterial?B.environment:null,k.fog=B.fog;let N1=g.isMeshStandardMaterial||g.isMeshLambertMaterial&&!g.envMap||g.isMeshPhongMaterial&&!g.envMap;k.envMap=_.get(g.envMap||k.environment,N1),k.envMapRotation=k.environment!==null&&g.envMap===null?B.environmentRotation:g.envMapRotation,y1===void 0&&(g.addEventListener("dispose",V2),y1=new Map,k.programs=y1,k.programVariants=new Map);let K1=y1.get(h1);if(K1!==void 0){if(k.currentProgram===K1&&k.lightsStateVersion===v1)return Lr(g,M1),K1}else M1.uniforms=e1.getUniforms(g),T!==null&&g.isNodeMaterial&&T.build(g,q,M1),g.onBeforeCompile(M1,Z),K1=e1.acquireProgram(M1,h1),y1.set(h1,K1),k.uniforms=M1.uniforms;let S1=k.uniforms;return(!g.isShaderMaterial&&!g.isRawShaderMaterial||g.clipping===!0)&&(S1.clippingPlanes=Q.uniform),Lr(g,M1),k.needsLights=xV(g),k.lightsStateVersion=v1,k.needsLights&&(S1.ambientLightColor.value=G.state.ambient,S1.lightProbe.value=G.state.probe,S1.sunLights.value=G.state.sun,S1.sunLightShadows.value=G.state.sunShadow,S1.directionalLights.value=G.state.directional,S1.directionalLightShadows.value=G.state.directionalShadow,S1.spotLights.value=G.state.spot,S1.spotLightShadows.value=G.state.spotShadow,S1.rectAreaLights.value=G.state.rectArea,S1.ltc_1.value=G.state.rectAreaLTC1,S1.ltc_2.value=G.state.rectAreaLTC2,S1.pointLights.value=G.state.point,S1.pointLightShadows.value=G.state.pointShadow,S1.hemisphereLights.value=G.state.hemi,S1.sunShadowMatrix.value=G.state.sunShadowMatrix,S1.sunShadowCascade.value=G.state.sunShadowCascade,S1.directionalShadowMatrix.value=G.state.directionalShadowMatrix,S1.spotLightMatrix.value=G.state.spotLightMatrix,S1.spotLightMap.value=G.state.spotLightMap,S1.pointShadowMatrix.value=G.state.pointShadowMatrix),k.numLightProbeGrids=or(y.state.lightProbeGridArray),k.currentProgram=K1,k.uniformsList=null,K1}function AV(g,B,q,k,G){let c1=O1.get(g),v1=c1.currentProgram.id+","+k+","+G,M1=c1.programVariants.get(v1);return M1===void 0?(M1=w7(g,B,q),c1.programVariants.set(v1,M1)):(c1.currentProgram=M1,c1.uniformsList=null,c1.outputColorSpace=k,c1.toneMapping=G),M1}function ar(g){if(g.uniformsList===null){let B=g.currentProgram.getUniforms();g.uniformsList=t7.seqWithValue(B.seq,g.uniforms)}return g.uniformsList}function Lr(g,B){let q=O1.get(g);q.outputColorSpace=B.outputColorSpace,q.batching=B.batching,q.batchingColor=B.batchingColor,q.instancing=B.instancing,q.instancingColor=B.instancingColor,q.instancingMorph=B.instancingMorph,q.skinning=B.skinning,q.morphTargets=B.morphTargets,q.morphNormals=B.morphNormals,q.morphColors=B.morphColors,q.morphTargetsCount=B.morphTargetsCount,q.numClippingPlanes=B.numClippingPlanes,q.numIntersection=B.numClipIntersection,q.vertexAlphas=B.vertexAlphas,q.vertexTangents=B.vertexTangents,q.toneMapping=B.toneMapping}function hV(g,B,q,k,G){B.isScene!==!0&&(B=f5),D1.resetTextureUnits();let c1=B.fog,v1=k.isMeshStandardMaterial||k.isMeshLambertMaterial||k.isMeshPhongMaterial?B.environment:null,M1=C1===null?Z.outputColorSpace:C1.isXRRenderTarget===!0?C1.texture.colorSpace:Q1.workingColorSpace,h1=k.isMeshStandardMaterial||k.isMeshLambertMaterial&&!k.envMap||k.isMeshPhongMaterial&&!k.envMap,y1=_.get(k.envMap||v1,h1),N1=k.vertexColors===!0&&!!q.attributes.color&&q.attributes.color.itemSize===4,K1=!!q.attributes.tangent&&(!!k.normalMap||k.anisotropy>0),S1=!!q.morphAttributes.position,$1=!!q.morphAttributes.normal,y2=!!q.morphAttributes.color,d2=J5;k.toneMapped&&(C1===null||C1.isXRRenderTarget===!0)&&(d2=Z.toneMapping);let L2=q.morphAttributes.position||q.morphAttributes.normal||q.morphAttributes.color,$2=L2!==void 0?L2.length:0,g1=O1.get(k),i5=y.state.lights;if(T2===!0&&(M5===!0||g!==t1)){let f2=g===t1&&k.id===Y;Q.setState(k,g,f2)}let t2=!1,Y0=!1;k.version===g1.__version?g1.needsLights&&g1.lightsStateVersion!==i5.state.version||G.isBatchedMesh&&g1.batching===!1||!G.isBatchedMesh&&g1.batching===!0||G.isBatchedMesh&&g1.batchingColor===!0&&G._colorsTexture===null||G.isBatchedMesh&&g1.batchingColor===!1&&G._colorsTexture!==null||G.isInstancedMesh&&g1.instancing===!1||!G.isInstancedMesh&&g1.instancing===!0||G.isSkinnedMesh&&g1.skinning===!1||!G.isSkinnedMesh&&g1.skinning===!0||G.isInstancedMesh&&g1.instancingColor===!0&&G.instanceColor===null||G.isInstancedMesh&&g1.instancingColor===!1&&G.instanceColor!==null||G.isInstancedMesh&&g1.instancingMorph===!0&&G.morphTexture===null||G.isInstancedMesh&&g1.instancingMorph===!1&&G.morphTexture!==null||g1.envMap!==y1||k.fog===!0&&g1.fog!==c1||g1.numClippingPlanes!==void 0&&(g1.numClippingPlanes!==Q.numPlanes||g1.numIntersection!==Q.numIntersection)||g1.vertexAlphas!==N1||g1.vertexTangents!==K1||g1.morphTargets!==S1||g1.morphNormals!==$1||g1.morphColors!==y2||g1.morphTargetsCount!==$2||g1.numLightProbeGrids!==or(y.state.lightProbeGridArray)?t2=!0:(g1.outputColorSpace!==M1||g1.toneMapping!==d2)&&(Y0=!0):(t2=!0,g1.__version=k.version);let Q2=g1.currentProgram;(t2===!0||Y0===!0)&&(Q2=Y0===!0?AV(k,B,G,M1,d2):w7(k,B,G),T&&k.isNodeMaterial&&T.onUpdateProgram(k,Q2,g1));let T4=!1,y0=!1,K0=!1,e2=Q2.getUniforms(),G2=g1.uniforms;if(p1.useProgram(Q2.program)&&(T4=!0,y0=!0,K0=!0),k.id!==Y&&(Y=k.id,y0=!0),T4||t1!==g){p1.buffers.depth.getReversed()&&g.reversedDepth!==!0&&(g._reversedDepth=!0,g.updateProjectionMatrix()),e2.setValue(D,"projectionMatrix",g.projectionMatrix),e2.setValue(D,"viewMatrix",g.matrixWorldInverse);let F2=e2.map.cameraPosition;F2!==void 0&&F2.setValue(D,Y5.setFromMatrixPosition(g.matrixWorld)),u2.logarithmicDepthBuffer&&e2.setValue(D,"logDepthBufFC",2/(Math.log(g.far+1)/Math.LN2)),(k.isMeshPhongMaterial||k.isMeshToonMaterial||k.isMeshLambertMaterial||k.isMeshBasicMaterial||k.isMeshStandardMaterial||k.isShaderMaterial)&&e2.setValue(D,"isOrthographic",g.isOrthographicCamera===!0),t1!==g&&(t1=g,y0=!0,K0=!0)}if(g1.needsLights&&(i5.state.sunShadowMap.length>0&&e2.setValue(D,"sunShadowMap",i5.state.sunShadowMap,D1),i5.state.directionalShadowMap.length>0&&e2.setValue(D,"directionalShadowMap",i5.state.directionalShadowMap,D1),i5.state.spotShadowMap.length>0&&e2.setValue(D,"spotShadowMap",i5.state.spotShadowMap,D1),i5.state.pointShadowMap.length>0&&e2.setValue(D,"pointShadowMap",i5.state.pointShadowMap,D1)),G.isSkinnedMesh){e2.setOptional(D,G,"bindMatrix"),e2.setOptional(D,G,"bindMatrixInverse");let f2=G.skeleton;f2&&(f2.boneTexture===null&&f2.computeBoneTexture(),e2.setValue(D,"boneTexture",f2.boneTexture,D1))}G.isBatchedMesh&&(e2.setOptional(D,G,"batchingTexture"),e2.setValue(D,"batchingTexture",G._matricesTexture,D1),e2.setOptional(D,G,"batchingIdTexture"),e2.setValue(D,"batchingIdTexture",G._indirectTexture,D1),e2.setOptional(D,G,"batchingColorTexture"),G._colorsTexture!==null&&e2.setValue(D,"batchingColorTexture",G._colorsTexture,D1));let B5=q.morphAttributes;if((B5.position!==void 0||B5.normal!==void 0||B5.color!==void 0)&&j.update(G,q,Q2),(y0||g1.receiveShadow!==G.receiveShadow)&&(g1.receiveShadow=G.receiveShadow,e2.setValue(D,"receiveShadow",G.receiveShadow)),(k.isMeshStandardMaterial||k.isMeshLambertMaterial||k.isMeshPhongMaterial)&&k.envMap===null&&B.environment!==null&&(G2.envMapIntensity.value=B.environmentIntensity),G2.dfgLUT!==void 0&&(G2.dfgLUT.value=Ml()),y0){if(e2.setValue(D,"toneMappingExposure",Z.toneMappingExposure),g1.needsLights&&fV(G2,K0),c1&&k.fog===!0&&o1.refreshFogUniforms(G2,c1),o1.refreshMaterialUniforms(G2,k,u1,w1,y.state.transmissionRenderTarget[g.id]),g1.needsLights&&g1.numLightProbeGrids>0){let f2=A,F2=0;for(let V0 of y.state.lightProbeGridArray)V0.texture!==null&&(f2.textures[F2]=V0.texture,f2.min[F2]=V0.boundingBox.min,f2.max[F2]=V0.boundingBox.max,f2.resolution[F2]=V0.resolution,F2++);for(let V0 in f2)f2[V0].length=F2;G2.probesSH.value=f2.textures,G2.probesMin.value=f2.min,G2.probesMax.value=f2.max,G2.probesResolution.value=f2.resolution}t7.upload(D,ar(g1),G2,D1)}if(k.isShaderMaterial&&k.uniformsNeedUpdate===!0&&(t7.upload(D,ar(g1),G2,D1),k.uniformsNeedUpdate=!1),k.isSpriteMaterial&&e2.setValue(D,"center",G.center),e2.setValue(D,"modelViewMatrix",G.modelViewMatrix),e2.setValue(D,"normalMatrix",G.normalMatrix),e2.setValue(D,"modelMatrix",G.matrixWorld),k.uniformsGroups!==void 0){let f2=k.uniformsGroups;for(let F2=0,V0=f2.length;F2<V0;F2++){let Mr=f2[F2];_1.update(Mr,Q2),_1.bind(Mr,Q2)}}return Q2}function fV(g,B){g.ambientLightColor.needsUpdate=B,g.lightProbe.needsUpdate=B,g.sunLights.needsUpdate=B,g.sunLightShadows.needsUpdate=B,g.directionalLights.needsUpdate=B,g.directionalLightShadows.needsUpdate=B,g.pointLights.needsUpdate=B,g.pointLightShadows.needsUpdate=B,g.spotLights.needsUpdate=B,g.spotLightShadows.needsUpdate=B,g.rectAreaLights.needsUpdate=B,g.hemisphereLights.needsUpdate=B}function xV(g){return g.isMeshLambertMaterial||g.isMeshToonMaterial||g.isMeshPhongMaterial||g.isMeshStandardMaterial||g.isShadowMaterial||g.isShaderMaterial&&g.lights===!0}this.getActiveCubeFace=function(){return W},this.getActiveMipmapLevel=function(){return X},this.getRenderTarget=function(){return C1},this.setRenderTargetTextures=function(g,B,q){let k=O1.get(g);k.__autoAllocateDepthBuffer=g.resolveDepthBuffer===!1,k.__autoAllocateDepthBuffer===!1&&(k.__useRenderToTexture=!1),O1.get(g.texture).__webglTexture=B,O1.get(g.depthTexture).__webglTexture=k.__autoAllocateDepthBuffer?void 0:q,k.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(g,B){let q=O1.get(g);q.__webglFramebuffer=B,q.__useDefaultFramebuffer=B===void 0},this.setRenderTarget=function(g,B=0,q=0){C1=g,W=B,X=q;let k=null,G=!1,c1=!1;if(g){let M1=O1.get(g);if(M1.__useDefaultFramebuffer!==void 0){p1.bindFramebuffer(D.FRAMEBUFFER,M1.__webglFramebuffer),i1.copy(g.viewport),x1.copy(g.scissor),P1=g.scissorTest,p1.viewport(i1),p1.scissor(x1),p1.setScissorTest(P1),Y=-1;return}else if(M1.__webglFramebuffer===void 0)D1.setupRenderTarget(g);else if(M1.__hasExternalTextures)D1.rebindTextures(g,O1.get(g.texture).__webglTexture,O1.get(g.depthTexture).__webglTexture);else if(g.depthBuffer){let N1=g.depthTexture;if(M1.__boundDepthTexture!==N1){if(N1!==null&&O1.has(N1)&&(g.width!==N1.image.width||g.height!==N1.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");D1.setupDepthRenderbuffer(g)}}let h1=g.texture;(h1.isData3DTexture||h1.isDataArrayTexture||h1.isCompressedArrayTexture)&&(c1=!0);let y1=O1.get(g).__webglFramebuffer;g.isWebGLCubeRenderTarget?(Array.isArray(y1[B])?k=y1[B][q]:k=y1[B],G=!0):g.samples>0&&D1.useMultisampledRTT(g)===!1?k=O1.get(g).__webglMultisampledFramebuffer:Array.isArray(y1)?k=y1[q]:k=y1,i1.copy(g.viewport),x1.copy(g.scissor),P1=g.scissorTest}else i1.copy(T1).multiplyScalar(u1).floor(),x1.copy(j1).multiplyScalar(u1).floor(),P1=a2;if(q!==0&&(k=F),p1.bindFramebuffer(D.FRAMEBUFFER,k)&&p1.drawBuffers(g,k),p1.viewport(i1),p1.scissor(x1),p1.setScissorTest(P1),G){let M1=O1.get(g.texture);D.framebufferTexture2D(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_CUBE_MAP_POSITIVE_X+B,M1.__webglTexture,q)}else if(c1){let M1=B;for(let h1=0;h1<g.textures.length;h1++){let y1=O1.get(g.textures[h1]);D.framebufferTextureLayer(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0+h1,y1.__webglTexture,q,M1)}}else if(g!==null&&q!==0){let M1=O1.get(g.texture);D.framebufferTexture2D(D.FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,M1.__webglTexture,q)}Y=-1};function sr(g){let B=O1.get(g);return(B.__readFormat!==g.format||B.__readType!==g.type)&&(B.__readFormat=g.format,B.__readType=g.type,B.__formatReadable=u2.textureFormatReadable(g.format),B.__typeReadable=u2.textureTypeReadable(g.type)),B}this.readRenderTargetPixels=function(g,B,q,k,G,c1,v1,M1=0){if(!(g&&g.isWebGLRenderTarget)){R1("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let h1=O1.get(g).__webglFramebuffer;if(g.isWebGLCubeRenderTarget&&v1!==void 0&&(h1=h1[v1],Array.isArray(h1)&&(h1=h1[0])),h1){p1.bindFramebuffer(D.FRAMEBUFFER,h1);try{let y1=g.textures[M1],N1=y1.format,K1=y1.type;g.textures.length>1&&D.readBuffer(D.COLOR_ATTACHMENT0+M1);let S1=sr(y1);if(S1.__formatReadable===!1){R1("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(S1.__typeReadable===!1){R1("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}B>=0&&B<=g.width-k&&q>=0&&q<=g.height-G&&D.readPixels(B,q,k,G,V1.convert(N1),V1.convert(K1),c1)}finally{let y1=C1!==null?O1.get(C1).__webglFramebuffer:null;p1.bindFramebuffer(D.FRAMEBUFFER,y1)}}},this.readRenderTargetPixelsAsync=async function(g,B,q,k,G,c1,v1,M1=0){if(!(g&&g.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let h1=O1.get(g).__webglFramebuffer;if(g.isWebGLCubeRenderTarget&&v1!==void 0&&(h1=h1[v1],Array.isArray(h1)&&(h1=h1[0])),h1)if(B>=0&&B<=g.width-k&&q>=0&&q<=g.height-G){p1.bindFramebuffer(D.FRAMEBUFFER,h1);let y1=g.textures[M1],N1=y1.format,K1=y1.type;g.textures.length>1&&D.readBuffer(D.COLOR_ATTACHMENT0+M1);let S1=sr(y1);if(S1.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(S1.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let $1=D.createBuffer();D.bindBuffer(D.PIXEL_PACK_BUFFER,$1),D.bufferData(D.PIXEL_PACK_BUFFER,c1.byteLength,D.STREAM_READ),D.readPixels(B,q,k,G,V1.convert(N1),V1.convert(K1),0),D.bindBuffer(D.PIXEL_PACK_BUFFER,null);let y2=C1!==null?O1.get(C1).__webglFramebuffer:null;p1.bindFramebuffer(D.FRAMEBUFFER,y2);let d2=D.fenceSync(D.SYNC_GPU_COMMANDS_COMPLETE,0);return D.flush(),await ci(D,d2,4),D.bindBuffer(D.PIXEL_PACK_BUFFER,$1),D.getBufferSubData(D.PIXEL_PACK_BUFFER,0,c1),D.bindBuffer(D.PIXEL_PACK_BUFFER,null),D.deleteBuffer($1),D.deleteSync(d2),c1}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(g,B=null,q=0){let k=Math.pow(2,-q),G=Math.floor(g.image.width*k),c1=Math.floor(g.image.height*k),v1=B!==null?B.x:0,M1=B!==null?B.y:0;D1.setTexture2D(g,0),D.copyTexSubImage2D(D.TEXTURE_2D,q,0,0,v1,M1,G,c1),p1.unbindTexture()},this.copyTextureToTexture=function(g,B,q=null,k=null,G=0,c1=0){let v1,M1,h1,y1,N1,K1,S1,$1,y2,d2=g.isCompressedTexture?g.mipmaps[c1]:g.image;if(q!==null)v1=q.max.x-q.min.x,M1=q.max.y-q.min.y,h1=q.isBox3?q.max.z-q.min.z:1,y1=q.min.x,N1=q.min.y,K1=q.isBox3?q.min.z:0;else{let e2=Math.pow(2,-G);v1=Math.floor(d2.width*e2),M1=Math.floor(d2.height*e2),g.isDataArrayTexture?h1=d2.depth:g.isData3DTexture?h1=Math.floor(d2.depth*e2):h1=1,y1=0,N1=0,K1=0}k!==null?(S1=k.x,$1=k.y,y2=k.z):(S1=0,$1=0,y2=0);let L2=V1.convert(B.format),$2=V1.convert(B.type),g1;B.isData3DTexture?(D1.setTexture3D(B,0),g1=D.TEXTURE_3D):B.isDataArrayTexture||B.isCompressedArrayTexture?(D1.setTexture2DArray(B,0),g1=D.TEXTURE_2D_ARRAY):(D1.setTexture2D(B,0),g1=D.TEXTURE_2D),p1.activeTexture(D.TEXTURE0),p1.pixelStorei(D.UNPACK_FLIP_Y_WEBGL,B.flipY),p1.pixelStorei(D.UNPACK_PREMULTIPLY_ALPHA_WEBGL,B.premultiplyAlpha),p1.pixelStorei(D.UNPACK_ALIGNMENT,B.unpackAlignment);let i5=p1.getParameter(D.UNPACK_ROW_LENGTH),t2=p1.getParameter(D.UNPACK_IMAGE_HEIGHT),Y0=p1.getParameter(D.UNPACK_SKIP_PIXELS),Q2=p1.getParameter(D.UNPACK_SKIP_ROWS),T4=p1.getParameter(D.UNPACK_SKIP_IMAGES);p1.pixelStorei(D.UNPACK_ROW_LENGTH,d2.width),p1.pixelStorei(D.UNPACK_IMAGE_HEIGHT,d2.height),p1.pixelStorei(D.UNPACK_SKIP_PIXELS,y1),p1.pixelStorei(D.UNPACK_SKIP_ROWS,N1),p1.pixelStorei(D.UNPACK_SKIP_IMAGES,K1);let y0=g.isDataArrayTexture||g.isData3DTexture,K0=B.isDataArrayTexture||B.isData3DTexture;if(g.isDepthTexture){let e2=O1.get(g),G2=O1.get(B),B5=O1.get(e2.__renderTarget),f2=O1.get(G2.__renderTarget);p1.bindFramebuffer(D.READ_FRAMEBUFFER,B5.__webglFramebuffer),p1.bindFramebuffer(D.DRAW_FRAMEBUFFER,f2.__webglFramebuffer);for(let F2=0;F2<h1;F2++)y0&&(D.framebufferTextureLayer(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,O1.get(g).__webglTexture,G,K1+F2),D.framebufferTextureLayer(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,O1.get(B).__webglTexture,c1,y2+F2)),D.blitFramebuffer(y1,N1,y1+v1,N1+M1,S1,$1,S1+v1,$1+M1,D.DEPTH_BUFFER_BIT,D.NEAREST);p1.bindFramebuffer(D.READ_FRAMEBUFFER,null),p1.bindFramebuffer(D.DRAW_FRAMEBUFFER,null)}else if(G!==0||g.isRenderTargetTexture||O1.has(g)){let e2=O1.get(g),G2=O1.get(B);p1.bindFramebuffer(D.READ_FRAMEBUFFER,w),p1.bindFramebuffer(D.DRAW_FRAMEBUFFER,N);for(let B5=0;B5<h1;B5++)y0?D.framebufferTextureLayer(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,e2.__webglTexture,G,K1+B5):D.framebufferTexture2D(D.READ_FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,e2.__webglTexture,G),K0?D.framebufferTextureLayer(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,G2.__webglTexture,c1,y2+B5):D.framebufferTexture2D(D.DRAW_FRAMEBUFFER,D.COLOR_ATTACHMENT0,D.TEXTURE_2D,G2.__webglTexture,c1),G!==0?D.blitFramebuffer(y1,N1,y1+v1,N1+M1,S1,$1,S1+v1,$1+M1,D.COLOR_BUFFER_BIT,D.NEAREST):K0?D.copyTexSubImage3D(g1,c1,S1,$1,y2+B5,y1,N1,v1,M1):D.copyTexSubImage2D(g1,c1,S1,$1,y1,N1,v1,M1);p1.bindFramebuffer(D.READ_FRAMEBUFFER,null),p1.bindFramebuffer(D.DRAW_FRAMEBUFFER,null)}else K0?g.isDataTexture||g.isData3DTexture?D.texSubImage3D(g1,c1,S1,$1,y2,v1,M1,h1,L2,$2,d2.data):B.isCompressedArrayTexture?D.compressedTexSubImage3D(g1,c1,S1,$1,y2,v1,M1,h1,L2,d2.data):D.texSubImage3D(g1,c1,S1,$1,y2,v1,M1,h1,L2,$2,d2):g.isDataTexture?D.texSubImage2D(D.TEXTURE_2D,c1,S1,$1,v1,M1,L2,$2,d2.data):g.isCompressedTexture?D.compressedTexSubImage2D(D.TEXTURE_2D,c1,S1,$1,d2.width,d2.height,L2,d2.data):D.texSubImage2D(D.TEXTURE_2D,c1,S1,$1,v1,M1,L2,$2,d2);p1.pixelStorei(D.UNPACK_ROW_LENGTH,i5),p1.pixelStorei(D.UNPACK_IMAGE_HEIGHT,t2),p1.pixelStorei(D.UNPACK_SKIP_PIXELS,Y0),p1.pixelStorei(D.UNPACK_SKIP_ROWS,Q2),p1.pixelStorei(D.UNPACK_SKIP_IMAGES,T4),c1===0&&B.generateMipmaps===!0&&B.mipmapsAutoUpdate===!0&&D.generateMipmap(g1),p1.unbindTexture()},this.initRenderTarget=function(g){O1.get(g).__webglFramebuffer===void 0&&D1.setupRenderTarget(g)},this.initTexture=function(g){g.isCubeTexture?D1.setTextureCube(g,0):g.isData3DTexture?D1.setTexture3D(g,0):g.isDataArrayTexture||g.isCompressedArrayTexture?D1.setTexture2DArray(g,0):D1.setTexture2D(g,0),p1.unbindTexture()},this.resetState=function(){W=0,X=0,C1=null,p1.reset(),a1.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Z5}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=Q1._getDrawingBufferColorSpace(e),t.unpackColorSpace=Q1._getUnpackColorSpace()}};var qe=26,tC=25,rC=1200,i7=89.9,ll=.8;function s3(r){let e=new E(r[3],r[4],r[5]),t=new E(r[0],r[1],r[2]).sub(e),i=Math.max(t.length(),.001),C=b2.radToDeg(Math.asin(b2.clamp(t.z/i,-1,1))),n=Math.hypot(t.x,t.y)<.06*i,H=t.z>0?-1:1,V=n?[H*r[6],H*r[7]]:[t.x,t.y],o=b2.radToDeg(Math.atan2(V[0]??0,V[1]??1));return{target:e,distance:i,azimuth:o,elevation:C}}var g6=r=>Math.round(r*100)/100;function M3({target:r,distance:e,azimuth:t,elevation:i}){let C=((t+180)%360+360)%360-180;return{target:new E(...r.toArray().map(g6)),distance:g6(b2.clamp(e,1,5e3)),azimuth:g6(C),elevation:g6(b2.clamp(i,-i7,i7))}}function h0(r){return{...r,target:r.target.clone()}}function r0({azimuth:r,elevation:e}){let t=b2.degToRad(r),i=b2.degToRad(e),C=new E(Math.sin(t)*Math.cos(i),Math.cos(t)*Math.cos(i),Math.sin(i)),n=new E(-Math.cos(t),Math.sin(t),0);return{right:n,up:C.clone().cross(n),back:C}}function C7(r){let{up:e,back:t}=r0(r),i=n=>Math.round(n*1e6)/1e6,C=r.target.clone().addScaledVector(t,r.distance);return[C.x,C.y,C.z,r.target.x,r.target.y,r.target.z,e.x,e.y,e.z].map(i)}var y6=class{camera=new C5(qe,1,1,3e3);pose={target:new E,distance:300,azimuth:0,elevation:0};free={left:0,top:0,width:1,height:1};window_={width:1,height:1};resize(e,t,i){this.window_={width:e,height:t},this.free=i,this.place()}get reach(){let e=this.free.width/this.free.height;return this.pose.distance*Math.max(1,ll/e)}place(){let{pose:e,free:t,camera:i}=this;e.elevation=b2.clamp(e.elevation,-i7,i7),e.distance=b2.clamp(e.distance,tC,rC);let{right:C,up:n,back:H}=r0(e);i.position.copy(e.target).addScaledVector(H,this.reach),i.matrix.makeBasis(C,n,H).setPosition(i.position),i.matrixAutoUpdate=!1,i.matrixWorld.copy(i.matrix),i.matrixWorldInverse.copy(i.matrix).invert(),i.near=Math.max(2,this.reach*.06),i.far=this.reach+900;let{width:V,height:o}=this.window_,a=Math.tan(b2.degToRad(qe/2))*(o/t.height);i.fov=2*b2.radToDeg(Math.atan(a)),i.aspect=V/o;let L=V/2-(t.left+t.width/2),M=o/2-(t.top+t.height/2);i.setViewOffset(V,o,L,M,V,o)}get pixelsPerMm(){return this.free.height/(2*this.reach*Math.tan(b2.degToRad(qe/2)))}project(e){let t=e instanceof E?e.clone():new E(...e);t.applyMatrix4(this.camera.matrixWorldInverse);let i=-t.z;return t.applyMatrix4(this.camera.projectionMatrix),{x:(t.x+1)/2*this.window_.width,y:(1-t.y)/2*this.window_.height,depth:i}}direction(e,t){let{width:i,height:C}=this.window_;return new E(e/i*2-1,1-t/C*2,.5).applyMatrix4(this.camera.projectionMatrixInverse).applyMatrix4(this.camera.matrix).sub(this.camera.position).normalize()}turn(e,t,i){let C=r0(this.pose),n=i.clone().sub(this.pose.target),[H,V,o]=[n.dot(C.right),n.dot(C.up),n.dot(C.back)];this.pose.azimuth+=e,this.pose.elevation=b2.clamp(this.pose.elevation+t,-i7,i7);let{right:a,up:L,back:M}=r0(this.pose);this.pose.target.copy(i).addScaledVector(a,-H).addScaledVector(L,-V).addScaledVector(M,-o),this.place()}move(e,t){let{right:i,up:C}=r0(this.pose);this.pose.target.addScaledVector(i,-e/this.pixelsPerMm).addScaledVector(C,t/this.pixelsPerMm),this.place()}zoom(e,t,i){let{right:C,up:n}=r0(this.pose),H=this.pose.distance,V=this.pixelsPerMm;this.pose.distance=b2.clamp(H*e,tC,rC);let o=1-this.pose.distance/H,a=this.free.left+this.free.width/2,L=this.free.top+this.free.height/2;this.pose.target.addScaledVector(C,(t-a)/V*o),this.pose.target.addScaledVector(n,(L-i)/V*o),this.place()}},dl=r=>((r+180)%360+360)%360-180,cl=r=>r*r*r*(r*(6*r-15)+10);function iC(r,e,t){let i=cl(Math.min(1,Math.max(0,t)));return{target:r.target.clone().lerp(e.target,i),distance:Math.exp(b2.lerp(Math.log(r.distance),Math.log(e.distance),i)),azimuth:r.azimuth+dl(e.azimuth-r.azimuth)*i,elevation:b2.lerp(r.elevation,e.elevation,i)}}var S2=(r,e,t={})=>({token:r,gloss:e,grain:0,fibres:0,glass:0,shelter:.85,hatch:!1,...t}),pl={bone:S2("--a-bone",.02,{grain:.13,hatch:!0,shelter:.92}),sacrum:S2("--a-sacrum",.02,{grain:.14,hatch:!0,shelter:.92}),cartilage:S2("--a-cartilage",.75),annulus:S2("--a-annulus",.22,{fibres:2}),nucleus:S2("--a-nucleus",.55),capsule:S2("--a-ligament",.2,{fibres:4}),ligament:S2("--a-ligament",.14,{fibres:4}),flavum:S2("--a-flavum",.14,{fibres:4}),dura:S2("--a-dura",.5,{glass:1}),cord:S2("--a-root",.4,{shelter:.55}),root:S2("--a-root",.34,{shelter:.55}),l5:S2("--a-l5",.38,{shelter:.38}),l4:S2("--l4",.34),s1:S2("--s1",.34),ganglion:S2("--a-ganglion",.34,{shelter:.38}),fat:S2("--a-fat",.2,{fibres:3}),muscle:S2("--a-muscle",.2,{fibres:4}),tendon:S2("--a-tendon",.4,{fibres:4}),fragment:S2("--a-fragment",.35,{fibres:2}),space:S2("--a-cartilage",.1,{glass:1})},ul=/^(sacrum|coccyx)/;function nC({id:r,material:e,level:t}){return e==="bone"&&ul.test(r)?"sacrum":e==="ganglion"&&t.toUpperCase()!=="L5"?"root":e}function F0(r){return pl[r]??S2("--a-bone",.05)}var CC=new Map;function Z6(r){let{token:e}=F0(r),t=CC.get(e);if(t)return t;let i=getComputedStyle(document.documentElement).getPropertyValue(e).trim(),C=new G1(i||"#EDE3CE");return CC.set(e,C),C}var Ye=class{manifest=null;byId=new Map;fill(e){let t=e.structures.map(i=>({...i,material:nC(i)}));this.manifest={...e,structures:t},this.byId=new Map(t.map(i=>[i.id,i]))}get structures(){return this.manifest?.structures??[]}get views(){return this.manifest?.views??[]}get(e){return this.byId.get(e)}has(e){return this.byId.has(e)}groups(e){return this.manifest?.groups[e]??[]}atStart(e){return this.structures.filter(t=>t[e]).map(t=>t.id)}},Z1=new Ye;function Ke(r){let e=r.children.flatMap(t=>typeof t=="string"?[t]:Ke(t));return[...new Set(e)].filter(t=>Z1.has(t))}function $e(r,e){for(let t of e){if(t.children.includes(r))return[t.id];let i=t.children.filter(n=>typeof n!="string"),C=$e(r,i);if(C.length)return[t.id,...C]}return[]}var I=o0({hidden:[],faded:[],selected:"",alsoSelected:[],isolated:[],opacity:{},cut:null,camera:null,labelsOn:!0,theme:"system"}),R=o0({panel:null,message:null,hovered:"",pointer:{x:0,y:0},loading:{total:0,got:0,next:"",done:!1,failed:""},atlasReady:!1,width:"wide",size:{w:1440,h:900},sheet:"half",sheetPx:0,treeOpen:!1,treeMode:"systems",expanded:[],keysOpen:!1,viewsOpen:!1,menuFor:"",singleKeys:!0,keyView:"",cutDragged:!1,drawn:0,canUndo:!1,canRedo:!1,scale:{mm:20,px:100},spoken:""});var HC=16,ml=272,Al=380,hl=60,fl=84,Qe=96,Je=296;function VC(r){return r<768?"phone":r<1024?"tablet":r<1280?"small":"wide"}var n7=()=>R.width==="phone"||R.width==="tablet",oC=()=>I.selected!=="",aC=()=>R.width==="wide"||R.treeOpen;function l3(){return!n7()||!oC()?0:R.sheetPx>0?R.sheetPx:R.sheet==="peek"?Qe:R.sheet==="half"?Math.min(Je,R.size.h*.45):R.size.h-60}function G5(){let{w:r,h:e}=R.size,t=R.width==="wide"?ml+HC:0,i=!n7()&&oC()?Al+HC:0,C=R.width==="phone",n=C?64:hl*.5,H=Math.min(l3(),e*.55),V=C?H:H+fl*.5;return{left:t,top:n,width:Math.max(120,r-t-i),height:Math.max(120,e-n-V)}}function LC(){let r=new Set(I.hidden),e=new Set(I.faded),t=new Set(I.isolated),i=new Set([I.selected,...I.alsoSelected]);return C=>{let{id:n,kind:H,material:V}=C,o=t.size>0&&!t.has(n),a=I.opacity[n]??(e.has(n)?0:1),L=H==="space"||V==="space"?.35:1;return{alpha:r.has(n)?0:L,solid:o?0:a,pickable:!o,selected:i.has(n),hovered:R.hovered===n}}}var _6=`
in float ao;
in float along;
out vec3 vNormal;
out vec3 vView;
out vec3 vSpot;
out float vAo;
out float vAlong;
void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  vec4 eye = viewMatrix * world;
  vSpot = world.xyz;
  vNormal = normalMatrix * normal;
  vView = -eye.xyz;
  vAo = ao;
  vAlong = along;
  gl_Position = projectionMatrix * eye;
}`,sC=`
precision highp float;
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outMask;
in vec3 vNormal;
in vec3 vView;
in vec3 vSpot;
in float vAo;
in float vAlong;
uniform vec3 albedo;
uniform float solid;      // 1 solid, 0 edge view
uniform float alpha;      // fades the whole structure in and out
uniform float glass;      // 1 for what is clear by nature
uniform float gloss;
uniform float shelter;    // share of the baked occlusion that counts
uniform float grain;
uniform float fibres;     // 1 lines along vAlong, 2 rings, 3 stipple, 4 stripes in space
uniform float lift;       // lightness added under the pointer
uniform vec4 cut;         // plane: normal and offset, mm
uniform float cutOn;
uniform float detail;     // 0 while moving on a slow machine
uniform float marks;      // selected, hovered: 0..3
uniform float number;

float hash(vec3 p) {
  p = fract(p * 0.3183099 + 0.1);
  p *= 17.0;
  return fract(p.x * p.y * p.z * (p.x + p.y + p.z));
}
float noise(vec3 x) {
  vec3 i = floor(x);
  vec3 f = fract(x);
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(mix(hash(i), hash(i + vec3(1, 0, 0)), f.x), mix(hash(i + vec3(0, 1, 0)), hash(i + vec3(1, 1, 0)), f.x), f.y),
    mix(mix(hash(i + vec3(0, 0, 1)), hash(i + vec3(1, 0, 1)), f.x), mix(hash(i + vec3(0, 1, 1)), hash(i + vec3(1, 1, 1)), f.x), f.y),
    f.z);
}
float pattern() {
  if (fibres < 0.5) return 0.0;
  if (fibres < 1.5) return 0.5 + 0.5 * sin(vAlong * 6.2832 * 9.0);
  if (fibres < 2.5) return smoothstep(0.55, 0.95, 0.5 + 0.5 * sin(vSpot.z * 4.4 + 0.35 * vSpot.y));
  if (fibres < 3.5) return smoothstep(0.62, 0.75, noise(vSpot * 1.6));
  // Fine bundles with a slow drift: broad even stripes would read as wood.
  float across = vSpot.x + 0.35 * vSpot.y;
  return 0.35 * (0.5 + 0.5 * sin(across * 11.0 + 2.0 * noise(vSpot * 0.4))) + 0.35 * noise(vec3(across * 4.0, vSpot.yz * 0.35));
}
vec3 display(vec3 linear) {
  vec3 x = max(linear, 0.0);
  return mix(12.92 * x, 1.055 * pow(x, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, x));
}
void main() {
  if (cutOn > 0.5 && dot(vSpot, cut.xyz) > cut.w) discard;
  vec3 v = normalize(vView);
  vec3 n = normalize(vNormal);
  float facing = clamp(dot(n, v), 0.0, 1.0);
  float open = mix(1.0, vAo, shelter);
  vec3 base = albedo;
  if (detail > 0.5) {
    if (grain > 0.0) {
      float g = noise(vSpot * 0.55) * 0.6 + noise(vSpot * 2.3) * 0.4 - 0.5;
      base *= 1.0 + grain * g;
      base = mix(base, base * vec3(1.03, 0.985, 0.92), clamp(1.0 - open, 0.0, 1.0));
    }
    base *= 1.0 - 0.14 * pattern() * step(0.5, fibres);
  }
  vec3 key = normalize(vec3(-0.52, 0.66, 0.62));
  vec3 fill = normalize(vec3(0.85, 0.02, 0.5));
  vec3 back = normalize(vec3(0.35, 0.42, -0.84));
  float k = clamp(dot(n, key) * 0.88 + 0.12, 0.0, 1.0);
  float f = clamp(dot(n, fill) * 0.7 + 0.3, 0.0, 1.0);
  float b = pow(clamp(dot(n, back) * 0.6 + 0.4, 0.0, 1.0), 2.0);
  vec3 sky = mix(vec3(0.115, 0.105, 0.095), vec3(0.285, 0.30, 0.325), n.y * 0.5 + 0.5);
  float shade = open * open;
  vec3 light = vec3(1.04, 0.985, 0.90) * k * mix(shade, 1.0, 0.28)
             + vec3(0.13, 0.138, 0.15) * f * open
             + vec3(0.26, 0.31, 0.38) * b * open
             + sky * shade;
  vec3 colour = base * light * 0.92;
  vec3 half_ = normalize(key + v);
  float sharp = mix(14.0, 90.0, gloss);
  float spec = pow(clamp(dot(n, half_), 0.0, 1.0), sharp) * (0.03 + 0.38 * gloss) * open;
  colour += vec3(spec);
  float edge = pow(1.0 - facing, 3.0);
  colour += (0.05 + 0.16 * gloss) * edge * vec3(0.75, 0.86, 1.0) * open * clamp(n.y * 0.5 + 0.6, 0.0, 1.0);
  colour = colour / (1.0 + max(colour - 0.62, 0.0) * 0.55);
  colour += lift * (1.0 - colour) ;
  // Edge view: 6 % face on to 85 % edge on, power 2.2.
  float rim = pow(1.0 - facing, 2.2);
  float ghost = mix(0.06, 0.85, rim);
  float clear = mix(0.34, 0.96, pow(1.0 - facing, 1.6));
  float seen = mix(ghost, mix(1.0, clear, glass), solid) * alpha;
  colour = mix(colour, colour * 1.12 + 0.06 * rim, (1.0 - solid) + glass * rim);
  outColour = vec4(display(colour) * seen, seen);
  float counts = step(0.999, seen);
  float selected = mod(marks, 2.0);
  float hovered = step(1.5, marks);
  float covers = max(counts, max(selected, hovered));
  // What is clear leaves the mask of what is behind it.
  outMask = vec4(selected, hovered, number / 255.0, 1.0) * covers;
}`,MC=`
precision highp float;
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outMask;
in vec3 vSpot;
uniform vec4 cut;
void main() {
  if (dot(vSpot, cut.xyz) > cut.w) discard;
  outColour = vec4(0.0);
  outMask = vec4(0.0);
}`,lC=`
precision highp float;
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outMask;
uniform vec3 paint;
uniform float hatch;
uniform float seen;
uniform float dots;      // drawing-buffer pixels per CSS pixel
uniform float marks;
uniform float number;
void main() {
  vec3 colour = paint;
  if (hatch > 0.5) {
    float across = mod((gl_FragCoord.x - gl_FragCoord.y) / dots * 0.70711, 8.0);
    float line = 1.0 - smoothstep(0.5, 1.1, abs(across - 4.0));
    colour = mix(colour, colour * vec3(0.72, 0.66, 0.56), line * 0.8);
  }
  outColour = vec4(colour * seen, seen);
  outMask = vec4(mod(marks, 2.0), step(1.5, marks), (number + 128.0) / 255.0, 1.0);
}`;var dC=18,d3={cut:{value:new s2(0,0,1,0)},cutOn:{value:0},detail:{value:1}};function xl(r,e){let{gloss:t,grain:i,fibres:C,glass:n,shelter:H}=F0(r.material);return new q2({glslVersion:j5,vertexShader:_6,fragmentShader:sC,side:V5,blending:$3,blendSrc:Q3,blendDst:V3,uniforms:{albedo:{value:Z6(r.material)},solid:{value:1},alpha:{value:1},glass:{value:n},shelter:{value:H},gloss:{value:t},grain:{value:i},fibres:{value:C},lift:{value:0},marks:{value:0},number:{value:e},...d3}})}var b6=class{constructor(e,t,i){this.structure=e;this.number=i;this.mesh=new X2(t,xl(e,i)),this.glass=F0(e.material).glass>0,e.mirrored&&(this.mesh.scale.x=-1),this.mesh.matrixAutoUpdate=!1,this.mesh.updateMatrix(),this.mesh.updateMatrixWorld()}structure;number;mesh;glass;bvh=null;spots=null;alpha=0;solid=1;pickable=!0;wanted={alpha:1,solid:1,pickable:!0,selected:!1,hovered:!1};get opaque(){return!this.glass&&this.alpha>.995&&this.solid>.995}samples(){if(this.spots)return this.spots;let{position:e}=this.mesh.geometry.attributes,t=new E(...this.structure.anchor),i=Math.max(1,Math.floor(e.count/dC)),C=Array.from({length:Math.min(dC,e.count)},(n,H)=>new E().fromBufferAttribute(e,H*i).applyMatrix4(this.mesh.matrixWorld));return this.spots=C.sort((n,H)=>n.distanceToSquared(t)-H.distanceToSquared(t)),this.spots}want(e){this.wanted=e,this.pickable=e.pickable&&e.alpha>0;let{uniforms:t}=this.mesh.material;t.marks.value=(e.selected?1:0)+(e.hovered?2:0),t.lift.value=e.hovered?.12:0}approach(e){let t=(i,C)=>i+Math.max(-e,Math.min(e,C-i));return this.alpha=t(this.alpha,this.wanted.alpha),this.solid=t(this.solid,this.wanted.solid),this.show(),this.alpha!==this.wanted.alpha||this.solid!==this.wanted.solid}show(){let{material:e}=this.mesh;e.uniforms.alpha.value=this.alpha,e.uniforms.solid.value=this.solid,e.transparent=!this.opaque,e.depthWrite=this.opaque,this.mesh.visible=this.alpha>0,this.mesh.renderOrder=this.opaque?0:this.glass?50:60}};var vl=.1,Sl=.006,gl=new C3(1,1);function cC(r,e){let t=e===_2?ve:Se,i=new q2({glslVersion:j5,vertexShader:_6,fragmentShader:MC,uniforms:{cut:d3.cut},side:e,transparent:r.glass,depthTest:!1,depthWrite:!1,colorWrite:!1,stencilWrite:!0,stencilFunc:u6,stencilFail:t,stencilZFail:t,stencilZPass:t}),C=new X2(r.mesh.geometry,i);return C.matrixAutoUpdate=!1,C.matrix.copy(r.mesh.matrix),C}function yl(r){let{hatch:e,glass:t}=F0(r.structure.material),i=Z6(r.structure.material).clone().convertLinearToSRGB().lerp(new G1(1,1,1),vl),C=new q2({glslVersion:j5,vertexShader:"void main() { gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }",fragmentShader:lC,side:Y2,transparent:t>0,blending:$3,blendSrc:Q3,blendDst:V3,depthWrite:t===0,stencilWrite:!0,stencilRef:0,stencilFunc:ge,stencilFail:H4,stencilZFail:H4,stencilZPass:H4,uniforms:{paint:{value:i},hatch:{value:e?1:0},seen:{value:t>0?.42:1},dots:{value:1},marks:r.mesh.material.uniforms.marks,number:{value:r.number}}});return new X2(gl,C)}var w6=class{constructor(e){this.scene=e}scene;faces=new Map;update(e,t,i){let C=t?[...e].filter(H=>_l(H,t)):[];C.sort((H,V)=>V.structure.radius-H.structure.radius);let n=new Set(C);for(let[H,V]of this.faces)Zl(V,n.has(H));t&&C.forEach((H,V)=>this.place(H,t,V,i))}place(e,t,i,C){let n=this.faces.get(e)??this.make(e),H=(e.glass?40:10)+i/100;n.counters.forEach(L=>L.renderOrder=H),n.square.renderOrder=H+.005;let{center:V,radius:o}=e.structure,{square:a}=n;t.projectPoint(new E(...V),a.position),a.position.addScaledVector(t.normal,Sl*i),a.scale.setScalar(o*2.2),a.quaternion.setFromUnitVectors(new E(0,0,1),t.normal),a.material.uniforms.dots.value=C}make(e){let t={counters:[cC(e,_2),cC(e,V5)],square:yl(e)};return this.faces.set(e,t),this.scene.add(...t.counters,t.square),t}};function Zl(r,e){r.square.visible=e,r.counters.forEach(t=>t.visible=e)}function _l(r,e){let t=r.opaque||r.glass&&r.alpha>.9&&r.solid>.9,{center:i,radius:C}=r.structure;return t&&Math.abs(e.distanceToPoint(new E(...i)))<C*1.02}var H7=Math.pow(2,-24),s4=Symbol("SKIP_GENERATION"),T6={strategy:0,maxDepth:40,targetLeafSize:10,useSharedArrayBuffer:!1,setBoundingBox:!0,onProgress:null,indirect:!1,verbose:!0,range:null,[s4]:!1};function M2(r,e,t){return t.min.x=e[r],t.min.y=e[r+1],t.min.z=e[r+2],t.max.x=e[r+3],t.max.y=e[r+4],t.max.z=e[r+5],t}function M4(r){let e=-1,t=-1/0;for(let i=0;i<3;i++){let C=r[i+3]-r[i];C>t&&(t=C,e=i)}return e}function je(r,e,t){for(let i=0;i<3;i++){let C=e[r+2*i],n=e[r+2*i+1],H=C-n,V=C+n;H<t[i]&&(t[i]=H),V>t[i+3]&&(t[i+3]=V)}}function O6(r){let e=r[3]-r[0],t=r[4]-r[1],i=r[5]-r[2];return 2*(e*t+t*i+i*e)}function J1(r,e){return e[r+15]===65535}function H2(r,e){return e[r+6]}function o2(r,e){return e[r+14]}function r2(r){return r+8}function i2(r,e){let t=e[r+6];return r+t*8}function V7(r,e){return e[r+7]}function E6(r,e,t,i,C){let n=1/0,H=1/0,V=1/0,o=-1/0,a=-1/0,L=-1/0,M=1/0,s=1/0,l=1/0,p=-1/0,h=-1/0,d=-1/0,c=r.offset||0;for(let m=(e-c)*6,f=(e+t-c)*6;m<f;m+=6){let A=r[m+0],v=r[m+1],y=A-v,u=A+v;y<n&&(n=y),u>o&&(o=u),A<M&&(M=A),A>p&&(p=A);let x=r[m+2],O=r[m+3],Z=x-O,b=x+O;Z<H&&(H=Z),b>a&&(a=b),x<s&&(s=x),x>h&&(h=x);let T=r[m+4],F=r[m+5],w=T-F,N=T+F;w<V&&(V=w),N>L&&(L=N),T<l&&(l=T),T>d&&(d=T)}i[0]=n,i[1]=H,i[2]=V,i[3]=o,i[4]=a,i[5]=L,C[0]=M,C[1]=s,C[2]=l,C[3]=p,C[4]=h,C[5]=d}var C0=8,tt=8,et=new Int32Array(C0),i0=new Float32Array(C0*6),o7=new Float32Array(C0*6),W5=new Float32Array(6),P6=new Float32Array(6),D0=new Int32Array(tt),uC=new Float32Array(tt*6);function Tl(r,e,t,i){for(let C=0;C<3;C++){let n=e[r+2*C],H=e[r+2*C+1],V=n-H,o=n+H;V<t[i+C]&&(t[i+C]=V),o>t[i+C+3]&&(t[i+C+3]=o)}}function mC(r,e){let t=r[e+3]-r[e],i=r[e+4]-r[e+1],C=r[e+5]-r[e+2];return 2*(t*i+i*C+C*t)}function AC(r,e,t,i,C,n){let H=-1,V=0;if(n===0)H=M4(e),H!==-1&&(V=(e[H]+e[H+3])/2);else if(n===1)H=M4(r),H!==-1&&(V=Ol(t,i,C,H));else if(n===2){let o=O6(r),a=1.25*C,L=t.offset||0,M=(i-L)*6,s=(i+C-L)*6;for(let l=0;l<3;l++){let p=e[l],c=(e[l+3]-p)/C0;if(C<tt){for(let m=0;m<C;m++){let f=M+m*6,A=t[f+2*l],v=m;for(;v>0&&t[D0[v-1]+2*l]>A;)D0[v]=D0[v-1],v--;D0[v]=f}for(let m=0;m<3;m++)W5[m]=1/0,W5[m+3]=-1/0,P6[m]=1/0,P6[m+3]=-1/0;for(let m=C-1;m>=0;m--)je(D0[m],t,P6),uC.set(P6,m*6);for(let m=0;m<C-1;m++){je(D0[m],t,W5);let f=t[D0[m+1]+2*l];if(t[D0[m]+2*l]===f)continue;let A=m+1,v=C-A,y=O6(W5)/o,u=mC(uC,A*6)/o,x=1+1.25*(y*A+u*v);x<a&&(H=l,a=x,V=f)}}else{for(let A=0;A<C0;A++){et[A]=0;for(let v=0;v<3;v++)i0[A*6+v]=1/0,i0[A*6+v+3]=-1/0}for(let A=M;A<s;A+=6){let u=~~((t[A+2*l]-p)/c);u>=C0&&(u=C0-1),et[u]++,Tl(A,t,i0,u*6)}let m=(C0-1)*6;for(let A=0;A<6;A++)o7[m+A]=i0[m+A];for(let A=C0-2;A>=0;A--){let v=A*6,y=v+6;for(let u=0;u<3;u++)o7[v+u]=Math.min(i0[v+u],o7[y+u]),o7[v+u+3]=Math.max(i0[v+u+3],o7[y+u+3])}let f=0;for(let A=0;A<C0-1;A++){let v=A*6,y=et[A];if(y!==0)for(let b=0;b<3;b++)f===0?(W5[b]=i0[v+b],W5[b+3]=i0[v+b+3]):(W5[b]=Math.min(W5[b],i0[v+b]),W5[b+3]=Math.max(W5[b+3],i0[v+b+3]));f+=y;let u=0,x=0;f!==0&&(u=O6(W5)/o);let O=C-f;O!==0&&(x=mC(o7,v+6)/o);let Z=1+1.25*(u*f+x*O);Z<a&&(H=l,a=Z,V=p+c+A*c)}}}}else console.warn(`BVH: Invalid build strategy value ${n} used.`);return{axis:H,pos:V}}function Ol(r,e,t,i){let C=0,n=r.offset;for(let H=e,V=e+t;H<V;H++)C+=r[(H-n)*6+i*2];return C/t}function hC(r,e,t,i,C,n){let H=i,V=i+C-1,o=n.pos,a=n.axis*2,L=t.offset||0;for(;;){for(;H<=V&&t[(H-L)*6+a]<o;)H++;for(;H<=V&&t[(V-L)*6+a]>=o;)V--;if(H<V){for(let M=0;M<e;M++){let s=r[H*e+M];r[H*e+M]=r[V*e+M],r[V*e+M]=s}for(let M=0;M<6;M++){let s=H-L,l=V-L,p=t[s*6+M];t[s*6+M]=t[l*6+M],t[l*6+M]=p}H++,V--}else return H}}var El=Math.pow(2,32),a7=new Float32Array(6),R6=new Float32Array(6);function Pl(r,e,t,i,C,n){let{maxDepth:H,verbose:V,targetLeafSize:o,_strictLeafSize:a=1/0,strategy:L,onProgress:M,useSharedArrayBuffer:s=!1}=C,l=r.primitiveBuffer,p=r.primitiveBufferStride,h=s?SharedArrayBuffer:ArrayBuffer,d=new h(32*Math.max(1,2*Math.ceil(i)-1)),c=new Float32Array(d),m=new Uint32Array(d),f=new Uint16Array(d),A=0,v=!1;return E6(e,t,i,a7,R6),x(t,i,0),d.slice(0,A*32);function y(O){M&&M((O-n.offset)/n.count)}function u(O,Z,b){let T=O*2;m[O+6]=Z,f[T+14]=b,f[T+15]=65535,y(Z+b)}function x(O,Z,b){let T=A++,F=T*8;c.set(a7,F),!v&&b>=H&&(v=!0,V&&console.warn(`BVH: Max depth of ${H} reached when generating BVH. Consider increasing maxDepth.`));let w=Z>a;if(Z<=o&&!w||b>=H){u(F,O,Z);return}let N=AC(a7,R6,e,O,Z,L),W=N.axis===-1?-1:hC(l,p,e,O,Z,N);if(N.axis===-1||W===O||W===O+Z){if(!w){u(F,O,Z);return}N.axis=Math.max(0,M4(a7)),W=O+Math.max(1,Math.floor(Z/2))}m[F+7]=N.axis;let X=W-O;E6(e,O,X,a7,R6),x(O,X,b+1);let C1=A-T;if(C1>El)throw new Error("MeshBVH: Cannot store relative child node offset greater than 32 bits.");m[F+6]=C1;let Y=Z-X;E6(e,W,Y,a7,R6),x(W,Y,b+1)}}function fC(r,e){let t=r.getRootRanges(e.range),i=t[0],C=t[t.length-1],n={offset:i.offset,count:C.offset+C.count-i.offset},H=new Float32Array(6*n.count);H.offset=n.offset,r.computePrimitiveBounds(n.offset,n.count,H),r._roots=t.map(V=>Pl(r,H,V.offset,V.count,e,n))}var N0=class{constructor(e){this._getNewPrimitive=e,this._primitives=[]}getPrimitive(){let e=this._primitives;return e.length===0?this._getNewPrimitive():e.pop()}releasePrimitive(e){this._primitives.push(e)}};var rt=class{constructor(){this.float32Array=null,this.uint16Array=null,this.uint32Array=null;let e=[],t=null;this.setBuffer=i=>{t&&e.push(t),t=i,this.float32Array=new Float32Array(i),this.uint16Array=new Uint16Array(i),this.uint32Array=new Uint32Array(i)},this.clearBuffer=()=>{t=null,this.float32Array=null,this.uint16Array=null,this.uint32Array=null,e.length!==0&&this.setBuffer(e.pop())}}},q1=new rt;var k0,s7,L7=[],B6=new N0(()=>new m2);function xC(r,e,t,i,C,n){k0=B6.getPrimitive(),s7=B6.getPrimitive(),L7.push(k0,s7),q1.setBuffer(r._roots[e]);let H=it(0,r.geometry,t,i,C,n);q1.clearBuffer(),B6.releasePrimitive(k0),B6.releasePrimitive(s7),L7.pop(),L7.pop();let V=L7.length;return V>0&&(s7=L7[V-1],k0=L7[V-2]),H}function it(r,e,t,i,C=null,n=0,H=0){let{float32Array:V,uint16Array:o,uint32Array:a}=q1,L=r*2;if(J1(L,o)){let s=H2(r,a),l=o2(L,o);return M2(r,V,k0),i(s,l,!1,H,n+r/8,k0)}else{let Z=function(T){let{uint16Array:F,uint32Array:w}=q1,N=T*2;for(;!J1(N,F);)T=r2(T),N=T*2;return H2(T,w)},b=function(T){let{uint16Array:F,uint32Array:w}=q1,N=T*2;for(;!J1(N,F);)T=i2(T,w),N=T*2;return H2(T,w)+o2(N,F)},s=r2(r),l=i2(r,a),p=s,h=l,d,c,m,f;if(C&&(m=k0,f=s7,M2(p,V,m),M2(h,V,f),d=C(m),c=C(f),c<d)){p=l,h=s;let T=d;d=c,c=T,m=f}m||(m=k0,M2(p,V,m));let A=J1(p*2,o),v=t(m,A,d,H+1,n+p/8),y;if(v===2){let T=Z(p),w=b(p)-T;y=i(T,w,!0,H+1,n+p/8,m)}else y=v&&it(p,e,t,i,C,n,H+1);if(y)return!0;f=s7,M2(h,V,f);let u=J1(h*2,o),x=t(f,u,c,H+1,n+h/8),O;if(x===2){let T=Z(h),w=b(h)-T;O=i(T,w,!0,H+1,n+h/8,f)}else O=x&&it(h,e,t,i,C,n,H+1);return!!O}}var l4=new q1.constructor,I6=new q1.constructor,U0=new N0(()=>new m2),M7=new m2,l7=new m2,nt=new m2,Ht=new m2,Vt=!1;function vC(r,e,t,i){if(Vt)throw new Error("MeshBVH: Recursive calls to bvhcast not supported.");Vt=!0;let C=r._roots,n=e._roots,H,V=0,o=0,a=new z1().copy(t).invert();for(let L=0,M=C.length;L<M;L++){l4.setBuffer(C[L]),o=0;let s=U0.getPrimitive();M2(0,l4.float32Array,s),s.applyMatrix4(a);for(let l=0,p=n.length;l<p&&(I6.setBuffer(n[l]),H=X5(0,0,t,a,i,V,o,0,0,s),I6.clearBuffer(),o+=n[l].byteLength/32,!H);l++);if(U0.releasePrimitive(s),l4.clearBuffer(),V+=C[L].byteLength/32,H)break}return Vt=!1,H}function X5(r,e,t,i,C,n=0,H=0,V=0,o=0,a=null,L=!1){let M,s;L?(M=I6,s=l4):(M=l4,s=I6);let l=M.float32Array,p=M.uint32Array,h=M.uint16Array,d=s.float32Array,c=s.uint32Array,m=s.uint16Array,f=r*2,A=e*2,v=J1(f,h),y=J1(A,m),u=!1;if(y&&v)L?u=C(H2(e,c),o2(e*2,m),H2(r,p),o2(r*2,h),o,H+e/8,V,n+r/8):u=C(H2(r,p),o2(r*2,h),H2(e,c),o2(e*2,m),V,n+r/8,o,H+e/8);else if(y){let x=U0.getPrimitive();M2(e,d,x),x.applyMatrix4(t);let O=r2(r),Z=i2(r,p);M2(O,l,M7),M2(Z,l,l7);let b=x.intersectsBox(M7),T=x.intersectsBox(l7);u=b&&X5(e,O,i,t,C,H,n,o,V+1,x,!L)||T&&X5(e,Z,i,t,C,H,n,o,V+1,x,!L),U0.releasePrimitive(x)}else{let x=r2(e),O=i2(e,c);M2(x,d,nt),M2(O,d,Ht);let Z=a.intersectsBox(nt),b=a.intersectsBox(Ht);if(Z&&b)u=X5(r,x,t,i,C,n,H,V,o+1,a,L)||X5(r,O,t,i,C,n,H,V,o+1,a,L);else if(Z)if(v)u=X5(r,x,t,i,C,n,H,V,o+1,a,L);else{let T=U0.getPrimitive();T.copy(nt).applyMatrix4(t);let F=r2(r),w=i2(r,p);M2(F,l,M7),M2(w,l,l7);let N=T.intersectsBox(M7),W=T.intersectsBox(l7);u=N&&X5(x,F,i,t,C,H,n,o,V+1,T,!L)||W&&X5(x,w,i,t,C,H,n,o,V+1,T,!L),U0.releasePrimitive(T)}else if(b)if(v)u=X5(r,O,t,i,C,n,H,V,o+1,a,L);else{let T=U0.getPrimitive();T.copy(Ht).applyMatrix4(t);let F=r2(r),w=i2(r,p);M2(F,l,M7),M2(w,l,l7);let N=T.intersectsBox(M7),W=T.intersectsBox(l7);u=N&&X5(O,F,i,t,C,H,n,o,V+1,T,!L)||W&&X5(O,w,i,t,C,H,n,o,V+1,T,!L),U0.releasePrimitive(T)}}return u}var F6=new class{constructor(){let r=null,e=null,t=null,i=!1;this.root=null,this.buffer=null,this.uint32Array=null,this.uint16Array=null,this.setBVH=(n,H)=>{if(i)throw new Error("BVHTraversalHelper: cannot call setBVH during an active traversal.");this.root=H,this.buffer=r=n._roots[H],this.uint16Array=t=new Uint16Array(r),this.uint32Array=e=new Uint32Array(r)},this.reset=()=>{this.root=null,this.buffer=r=null,this.uint16Array=t=null,this.uint32Array=e=null},this.getRangeStart=n=>{let H=n*2;for(;!J1(H,t);)n=r2(n),H=n*2;return H2(n,e)},this.getRangeEnd=n=>{let H=n*2;for(;!J1(H,t);)n=i2(n,e),H=n*2;return H2(n,e)+o2(H,t)};let C=(n,H,V)=>{let o=H*2,a=J1(o,t);if(!n(V,a,H)&&!a){let M=r2(H),s=i2(H,e);C(n,M,V+1),C(n,s,V+1)}};this.traverseBuffer=n=>{if(i)throw new Error("BVHTraversalHelper: cannot start a traversal during an active traversal.");i=!0;try{C(n,0,0)}finally{i=!1}},this.traverse=n=>{this.traverseBuffer((H,V,o)=>{if(V){let a=o*2,L=e[o+6],M=t[a+14];return n(H,V,new Float32Array(r,o*4,6),L,M)}else{let a=V7(o,e);return n(H,V,new Float32Array(r,o*4,6),a)}})}}};var SC=new m2,d7=new Float32Array(6),D6=class{constructor(){this._roots=null,this.primitiveBuffer=null,this.primitiveBufferStride=null}init(e){e={...T6,...e},"maxLeafSize"in e&&(console.warn('BVH: "maxLeafSize" option has been deprecated. Use "targetLeafSize", instead.'),e={...e,targetLeafSize:e.maxLeafSize}),fC(this,e)}getRootRanges(){throw new Error("BVH: getRootRanges() not implemented")}writePrimitiveBounds(){throw new Error("BVH: writePrimitiveBounds() not implemented")}writePrimitiveRangeBounds(e,t,i,C){let n=1/0,H=1/0,V=1/0,o=-1/0,a=-1/0,L=-1/0;for(let M=e,s=e+t;M<s;M++){this.writePrimitiveBounds(M,d7,0);let[l,p,h,d,c,m]=d7;l<n&&(n=l),d>o&&(o=d),p<H&&(H=p),c>a&&(a=c),h<V&&(V=h),m>L&&(L=m)}return i[C+0]=n,i[C+1]=H,i[C+2]=V,i[C+3]=o,i[C+4]=a,i[C+5]=L,i}computePrimitiveBounds(e,t,i){let C=i.offset||0;for(let n=e,H=e+t;n<H;n++){this.writePrimitiveBounds(n,d7,0);let[V,o,a,L,M,s]=d7,l=(V+L)/2,p=(o+M)/2,h=(a+s)/2,d=(L-V)/2,c=(M-o)/2,m=(s-a)/2,f=(n-C)*6;i[f+0]=l,i[f+1]=d+(Math.abs(l)+d)*H7,i[f+2]=p,i[f+3]=c+(Math.abs(p)+c)*H7,i[f+4]=h,i[f+5]=m+(Math.abs(h)+m)*H7}return i}shiftPrimitiveOffsets(e){let t=this._indirectBuffer;if(t)for(let i=0,C=t.length;i<C;i++)t[i]+=e;else{let i=this._roots;for(let C=0;C<i.length;C++){let n=i[C],H=new Uint32Array(n),V=new Uint16Array(n),o=n.byteLength/32;for(let a=0;a<o;a++){let L=8*a,M=2*L;J1(M,V)&&(H[L+6]+=e)}}}}traverse(e,t=0){F6.setBVH(this,t),F6.traverse(e),F6.reset()}refit(){let e=this._roots;for(let t=0,i=e.length;t<i;t++){let C=e[t],n=new Uint32Array(C),H=new Uint16Array(C),V=new Float32Array(C),o=C.byteLength/32;for(let a=o-1;a>=0;a--){let L=a*8,M=L*2;if(J1(M,H)){let l=H2(L,n),p=o2(M,H);this.writePrimitiveRangeBounds(l,p,d7,0),V.set(d7,L)}else{let l=r2(L),p=i2(L,n);for(let h=0;h<3;h++){let d=V[l+h],c=V[l+h+3],m=V[p+h],f=V[p+h+3];V[L+h]=d<m?d:m,V[L+h+3]=c>f?c:f}}}}}getBoundingBox(e){return e.makeEmpty(),this._roots.forEach(i=>{M2(0,new Float32Array(i),SC),e.union(SC)}),e}shapecast(e){let{boundsTraverseOrder:t,intersectsBounds:i,intersectsRange:C,intersectsPrimitive:n,scratchPrimitive:H,iterate:V}=e;if(C&&n){let M=C;C=(s,l,p,h,d)=>M(s,l,p,h,d)?!0:V(s,l,this,n,p,h,H)}else C||(n?C=(M,s,l,p)=>V(M,s,this,n,l,p,H):C=(M,s,l)=>l);let o=!1,a=0,L=this._roots;for(let M=0,s=L.length;M<s;M++){let l=L[M];if(o=xC(this,M,i,C,t,a),o)break;a+=l.byteLength/32}return o}bvhcast(e,t,i){let{intersectsRanges:C}=i;return vC(this,e,t,C)}};function gC(){return typeof SharedArrayBuffer<"u"}function ot(r){return r.index?r.index.count:r.attributes.position.count}function z0(r){return ot(r)/3}function Bl(r,e=ArrayBuffer){return r>65535?new Uint32Array(new e(4*r)):new Uint16Array(new e(2*r))}function yC(r,e){if(!r.index){let t=r.attributes.position.count,i=e.useSharedArrayBuffer?SharedArrayBuffer:ArrayBuffer,C=Bl(t,i);r.setIndex(new E2(C,1));for(let n=0;n<t;n++)C[n]=n}}function Il(r,e,t){let i=ot(r)/t,C=e||r.drawRange,n=C.start/t,H=(C.start+C.count)/t,V=Math.max(0,n),o=Math.min(i,H)-V;return{offset:Math.floor(V),count:Math.floor(o)}}function Fl(r,e){return r.groups.map(t=>({offset:t.start/e,count:t.count/e}))}function at(r,e,t){let i=Il(r,e,t),C=Fl(r,t);if(!C.length)return[i];let n=[],H=i.offset,V=i.offset+i.count,o=ot(r)/t,a=[];for(let s of C){let{offset:l,count:p}=s,h=l,d=isFinite(p)?p:o-l,c=l+d;h<V&&c>H&&(a.push({pos:Math.max(H,h),isStart:!0}),a.push({pos:Math.min(V,c),isStart:!1}))}a.sort((s,l)=>s.pos!==l.pos?s.pos-l.pos:s.type==="end"?-1:1);let L=0,M=null;for(let s of a){let l=s.pos;L!==0&&l!==M&&n.push({offset:M,count:l-M}),L+=s.isStart?1:-1,M=l}return n}function Dl(r,e){let t=r[r.length-1],i=t.offset+t.count>2**16,C=r.reduce((a,L)=>a+L.count,0),n=i?4:2,H=e?new SharedArrayBuffer(C*n):new ArrayBuffer(C*n),V=i?new Uint32Array(H):new Uint16Array(H),o=0;for(let a=0;a<r.length;a++){let{offset:L,count:M}=r[a];for(let s=0;s<M;s++)V[o+s]=L+s;o+=M}return V}var N6=class extends D6{get indirect(){return!!this._indirectBuffer}get primitiveStride(){return null}get primitiveBufferStride(){return this.indirect?1:this.primitiveStride}set primitiveBufferStride(e){}get primitiveBuffer(){return this.indirect?this._indirectBuffer:this.geometry.index.array}set primitiveBuffer(e){}constructor(e,t={}){if(e.isBufferGeometry){if(e.index&&e.index.isInterleavedBufferAttribute)throw new Error("BVH: InterleavedBufferAttribute is not supported for the index attribute.")}else throw new Error("BVH: Only BufferGeometries are supported.");if(t.useSharedArrayBuffer&&!gC())throw new Error("BVH: SharedArrayBuffer is not available.");super(),this.geometry=e,this.resolvePrimitiveIndex=t.indirect?i=>this._indirectBuffer[i]:i=>i,this.primitiveBuffer=null,this.primitiveBufferStride=null,this._indirectBuffer=null,t={...T6,...t},t[s4]||this.init(t)}init(e){let{geometry:t,primitiveStride:i}=this;if(e.indirect){let C=at(t,e.range,i),n=Dl(C,e.useSharedArrayBuffer);this._indirectBuffer=n}else yC(t,e);super.init(e),!t.boundingBox&&e.setBoundingBox&&(t.boundingBox=this.getBoundingBox(new m2))}getRootRanges(e){return this.indirect?[{offset:0,count:this._indirectBuffer.length}]:at(this.geometry,e,this.primitiveStride)}raycastObject3D(){throw new Error("BVH: raycastObject3D() not implemented")}};var h5=class{constructor(){this.min=1/0,this.max=-1/0}setFromPointsField(e,t){let i=1/0,C=-1/0;for(let n=0,H=e.length;n<H;n++){let o=e[n][t];i=o<i?o:i,C=o>C?o:C}this.min=i,this.max=C}setFromPoints(e,t){let i=1/0,C=-1/0;for(let n=0,H=t.length;n<H;n++){let V=t[n],o=e.dot(V);i=o<i?o:i,C=o>C?o:C}this.min=i,this.max=C}isSeparated(e){return this.min>e.max||e.min>this.max}};h5.prototype.setFromBox=(function(){let r=new E;return function(t,i){let C=i.min,n=i.max,H=1/0,V=-1/0;for(let o=0;o<=1;o++)for(let a=0;a<=1;a++)for(let L=0;L<=1;L++){r.x=C.x*o+n.x*(1-o),r.y=C.y*a+n.y*(1-a),r.z=C.z*L+n.z*(1-L);let M=t.dot(r);H=Math.min(M,H),V=Math.max(M,V)}this.min=H,this.max=V}})();var Nl=(function(){let r=new E,e=new E,t=new E;return function(C,n,H){let V=C.start,o=r,a=n.start,L=e;t.subVectors(V,a),r.subVectors(C.end,C.start),e.subVectors(n.end,n.start);let M=t.dot(L),s=L.dot(o),l=L.dot(L),p=t.dot(o),d=o.dot(o)*l-s*s,c,m;d!==0?c=(M*s-p*l)/d:c=0,m=(M+c*s)/l,H.x=c,H.y=m}})(),d4=(function(){let r=new B1,e=new E,t=new E;return function(C,n,H,V){Nl(C,n,r);let o=r.x,a=r.y;if(o>=0&&o<=1&&a>=0&&a<=1){C.at(o,H),n.at(a,V);return}else if(o>=0&&o<=1){a<0?n.at(0,V):n.at(1,V),C.closestPointToPoint(V,!0,H);return}else if(a>=0&&a<=1){o<0?C.at(0,H):C.at(1,H),n.closestPointToPoint(H,!0,V);return}else{let L;o<0?L=C.start:L=C.end;let M;a<0?M=n.start:M=n.end;let s=e,l=t;if(C.closestPointToPoint(M,!0,e),n.closestPointToPoint(L,!0,t),s.distanceToSquared(M)<=l.distanceToSquared(L)){H.copy(s),V.copy(M);return}else{H.copy(L),V.copy(l);return}}}})(),ZC=(function(){let r=new E,e=new E,t=new W2,i=new H5;return function(n,H){let{radius:V,center:o}=n,{a,b:L,c:M}=H;if(i.start=a,i.end=L,i.closestPointToPoint(o,!0,r).distanceTo(o)<=V||(i.start=a,i.end=M,i.closestPointToPoint(o,!0,r).distanceTo(o)<=V)||(i.start=L,i.end=M,i.closestPointToPoint(o,!0,r).distanceTo(o)<=V))return!0;let h=H.getPlane(t);if(Math.abs(h.distanceToPoint(o))<=V){let c=h.projectPoint(o,e);if(H.containsPoint(c))return!0}return!1}})();var kl=["x","y","z"],f0=1e-15,_C=f0*f0;function E5(r){return Math.abs(r)<f0}var K2=class extends e5{constructor(...e){super(...e),this.isExtendedTriangle=!0,this.satAxes=new Array(4).fill().map(()=>new E),this.satBounds=new Array(4).fill().map(()=>new h5),this.points=[this.a,this.b,this.c],this.plane=new W2,this.isDegenerateIntoSegment=!1,this.isDegenerateIntoPoint=!1,this.degenerateSegment=new H5,this.needsUpdate=!0}intersectsSphere(e){return ZC(e,this)}update(){let e=this.a,t=this.b,i=this.c,C=this.points,n=this.satAxes,H=this.satBounds,V=n[0],o=H[0];this.getNormal(V),o.setFromPoints(V,C);let a=n[1],L=H[1];a.subVectors(e,t),L.setFromPoints(a,C);let M=n[2],s=H[2];M.subVectors(t,i),s.setFromPoints(M,C);let l=n[3],p=H[3];l.subVectors(i,e),p.setFromPoints(l,C);let h=a.length(),d=M.length(),c=l.length();this.isDegenerateIntoPoint=!1,this.isDegenerateIntoSegment=!1,h<f0?d<f0||c<f0?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(e),this.degenerateSegment.end.copy(i)):d<f0?c<f0?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(t),this.degenerateSegment.end.copy(e)):c<f0&&(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(i),this.degenerateSegment.end.copy(t)),this.plane.setFromNormalAndCoplanarPoint(V,e),this.needsUpdate=!1}};K2.prototype.closestPointToSegment=(function(){let r=new E,e=new E,t=new H5;return function(C,n=null,H=null){this.needsUpdate&&this.update();let{start:V,end:o}=C,a=this.points,L,M=1/0,s=this.plane.distanceToPoint(V),l=this.plane.distanceToPoint(o);if(s*l<0&&this.plane.intersectLine(C,r)!==null&&this.containsPoint(r))return n&&n.copy(r),H&&H.copy(r),0;for(let p=0;p<3;p++){let h=(p+1)%3;t.start.copy(a[p]),t.end.copy(a[h]),d4(t,C,r,e),L=r.distanceToSquared(e),L<M&&(M=L,n&&n.copy(r),H&&H.copy(e))}return this.closestPointToPoint(V,r),L=V.distanceToSquared(r),L<M&&(M=L,n&&n.copy(r),H&&H.copy(V)),this.closestPointToPoint(o,r),L=o.distanceToSquared(r),L<M&&(M=L,n&&n.copy(r),H&&H.copy(o)),Math.sqrt(M)}})();K2.prototype.intersectsTriangle=(function(){let r=new K2,e=new h5,t=new h5,i=new E,C=new E,n=new E,H=new E,V=new H5,o=new H5,a=new E,L=new B1,M=new B1;function s(f,A,v,y){let u=i;!f.isDegenerateIntoPoint&&!f.isDegenerateIntoSegment?u.copy(f.plane.normal):u.copy(A.plane.normal);let x=f.satBounds,O=f.satAxes;for(let T=1;T<4;T++){let F=x[T],w=O[T];if(e.setFromPoints(w,A.points),F.isSeparated(e)||(H.copy(u).cross(w),e.setFromPoints(H,f.points),t.setFromPoints(H,A.points),e.isSeparated(t)))return!1}let Z=A.satBounds,b=A.satAxes;for(let T=1;T<4;T++){let F=Z[T],w=b[T];if(e.setFromPoints(w,f.points),F.isSeparated(e)||(H.crossVectors(u,w),e.setFromPoints(H,f.points),t.setFromPoints(H,A.points),e.isSeparated(t)))return!1}return v&&(y||console.warn("ExtendedTriangle.intersectsTriangle: Triangles are coplanar which does not support an output edge. Setting edge to 0, 0, 0."),v.start.set(0,0,0),v.end.set(0,0,0)),!0}function l(f,A,v,y,u,x,O,Z,b,T,F){let w=O/(O-Z);T.x=y+(u-y)*w,F.start.subVectors(A,f).multiplyScalar(w).add(f),w=O/(O-b),T.y=y+(x-y)*w,F.end.subVectors(v,f).multiplyScalar(w).add(f)}function p(f,A,v,y,u,x,O,Z,b,T,F){if(u>0)l(f.c,f.a,f.b,y,A,v,b,O,Z,T,F);else if(x>0)l(f.b,f.a,f.c,v,A,y,Z,O,b,T,F);else if(Z*b>0||O!=0)l(f.a,f.b,f.c,A,v,y,O,Z,b,T,F);else if(Z!=0)l(f.b,f.a,f.c,v,A,y,Z,O,b,T,F);else if(b!=0)l(f.c,f.a,f.b,y,A,v,b,O,Z,T,F);else return!0;return!1}function h(f,A,v,y){let u=A.degenerateSegment,x=f.plane.distanceToPoint(u.start),O=f.plane.distanceToPoint(u.end);return E5(x)?E5(O)?s(f,A,v,y):(v&&(v.start.copy(u.start),v.end.copy(u.start)),f.containsPoint(u.start)):E5(O)?(v&&(v.start.copy(u.end),v.end.copy(u.end)),f.containsPoint(u.end)):f.plane.intersectLine(u,i)!=null?(v&&(v.start.copy(i),v.end.copy(i)),f.containsPoint(i)):!1}function d(f,A,v){let y=A.a;return E5(f.plane.distanceToPoint(y))&&f.containsPoint(y)?(v&&(v.start.copy(y),v.end.copy(y)),!0):!1}function c(f,A,v){let y=f.degenerateSegment,u=A.a;return y.closestPointToPoint(u,!0,i),u.distanceToSquared(i)<_C?(v&&(v.start.copy(u),v.end.copy(u)),!0):!1}function m(f,A,v,y){if(f.isDegenerateIntoSegment)if(A.isDegenerateIntoSegment){let u=f.degenerateSegment,x=A.degenerateSegment,O=C,Z=n;u.delta(O),x.delta(Z);let b=i.subVectors(x.start,u.start),T=O.x*Z.y-O.y*Z.x;if(E5(T))return!1;let F=(b.x*Z.y-b.y*Z.x)/T,w=-(O.x*b.y-O.y*b.x)/T;if(F<0||F>1||w<0||w>1)return!1;let N=u.start.z+O.z*F,W=x.start.z+Z.z*w;return E5(N-W)?(v&&(v.start.copy(u.start).addScaledVector(O,F),v.end.copy(u.start).addScaledVector(O,F)),!0):!1}else return A.isDegenerateIntoPoint?c(f,A,v):h(A,f,v,y);else{if(f.isDegenerateIntoPoint)return A.isDegenerateIntoPoint?A.a.distanceToSquared(f.a)<_C?(v&&(v.start.copy(f.a),v.end.copy(f.a)),!0):!1:A.isDegenerateIntoSegment?c(A,f,v):d(A,f,v);if(A.isDegenerateIntoPoint)return d(f,A,v);if(A.isDegenerateIntoSegment)return h(f,A,v,y)}}return function(A,v=null,y=!1){this.needsUpdate&&this.update(),A.isExtendedTriangle?A.needsUpdate&&A.update():(r.copy(A),r.update(),A=r);let u=m(this,A,v,y);if(u!==void 0)return u;let x=this.plane,O=A.plane,Z=O.distanceToPoint(this.a),b=O.distanceToPoint(this.b),T=O.distanceToPoint(this.c);E5(Z)&&(Z=0),E5(b)&&(b=0),E5(T)&&(T=0);let F=Z*b,w=Z*T;if(F>0&&w>0)return!1;let N=x.distanceToPoint(A.a),W=x.distanceToPoint(A.b),X=x.distanceToPoint(A.c);E5(N)&&(N=0),E5(W)&&(W=0),E5(X)&&(X=0);let C1=N*W,Y=N*X;if(C1>0&&Y>0)return!1;C.copy(x.normal),n.copy(O.normal);let t1=C.cross(n),i1=0,x1=Math.abs(t1.x),P1=Math.abs(t1.y);P1>x1&&(x1=P1,i1=1),Math.abs(t1.z)>x1&&(i1=2);let l1=kl[i1],f1=this.a[l1],w1=this.b[l1],u1=this.c[l1],F1=A.a[l1],x2=A.b[l1],T1=A.c[l1];if(p(this,f1,w1,u1,F,w,Z,b,T,L,V))return s(this,A,v,y);if(p(A,F1,x2,T1,C1,Y,N,W,X,M,o))return s(this,A,v,y);if(L.y<L.x){let j1=L.y;L.y=L.x,L.x=j1,a.copy(V.start),V.start.copy(V.end),V.end.copy(a)}if(M.y<M.x){let j1=M.y;M.y=M.x,M.x=j1,a.copy(o.start),o.start.copy(o.end),o.end.copy(a)}return L.y<M.x||M.y<L.x?!1:(v&&(M.x>L.x?v.start.copy(o.start):v.start.copy(V.start),M.y<L.y?v.end.copy(o.end):v.end.copy(V.end)),!0)}})();K2.prototype.distanceToPoint=(function(){let r=new E;return function(t){return this.closestPointToPoint(t,r),t.distanceTo(r)}})();K2.prototype.distanceToTriangle=(function(){let r=new E,e=new E,t=["a","b","c"],i=new H5,C=new H5;return function(H,V=null,o=null){let a=V||o?i:null;if(this.intersectsTriangle(H,a,!0))return(V||o)&&(V&&a.getCenter(V),o&&a.getCenter(o)),0;let L=1/0;for(let M=0;M<3;M++){let s,l=t[M],p=H[l];this.closestPointToPoint(p,r),s=p.distanceToSquared(r),s<L&&(L=s,V&&V.copy(r),o&&o.copy(p));let h=this[l];H.closestPointToPoint(h,r),s=h.distanceToSquared(r),s<L&&(L=s,V&&V.copy(h),o&&o.copy(r))}for(let M=0;M<3;M++){let s=t[M],l=t[(M+1)%3];i.set(this[s],this[l]);for(let p=0;p<3;p++){let h=t[p],d=t[(p+1)%3];C.set(H[h],H[d]),d4(i,C,r,e);let c=r.distanceToSquared(e);c<L&&(L=c,V&&V.copy(r),o&&o.copy(e))}}return Math.sqrt(L)}})();var v2=class{constructor(e,t,i){this.isOrientedBox=!0,this.min=new E,this.max=new E,this.matrix=new z1,this.invMatrix=new z1,this.points=new Array(8).fill().map(()=>new E),this.satAxes=new Array(3).fill().map(()=>new E),this.satBounds=new Array(3).fill().map(()=>new h5),this.alignedSatBounds=new Array(3).fill().map(()=>new h5),this.needsUpdate=!1,e&&this.min.copy(e),t&&this.max.copy(t),i&&this.matrix.copy(i)}set(e,t,i){this.min.copy(e),this.max.copy(t),this.matrix.copy(i),this.needsUpdate=!0}copy(e){this.min.copy(e.min),this.max.copy(e.max),this.matrix.copy(e.matrix),this.needsUpdate=!0}};v2.prototype.update=(function(){return function(){let e=this.matrix,t=this.min,i=this.max,C=this.points;for(let a=0;a<=1;a++)for(let L=0;L<=1;L++)for(let M=0;M<=1;M++){let s=1*a|2*L|4*M,l=C[s];l.x=a?i.x:t.x,l.y=L?i.y:t.y,l.z=M?i.z:t.z,l.applyMatrix4(e)}let n=this.satBounds,H=this.satAxes,V=C[0];for(let a=0;a<3;a++){let L=H[a],M=n[a],s=1<<a,l=C[s];L.subVectors(V,l),M.setFromPoints(L,C)}let o=this.alignedSatBounds;o[0].setFromPointsField(C,"x"),o[1].setFromPointsField(C,"y"),o[2].setFromPointsField(C,"z"),this.invMatrix.copy(this.matrix).invert(),this.needsUpdate=!1}})();v2.prototype.intersectsBox=(function(){let r=new h5;return function(t){this.needsUpdate&&this.update();let i=t.min,C=t.max,n=this.satBounds,H=this.satAxes,V=this.alignedSatBounds;if(r.min=i.x,r.max=C.x,V[0].isSeparated(r)||(r.min=i.y,r.max=C.y,V[1].isSeparated(r))||(r.min=i.z,r.max=C.z,V[2].isSeparated(r)))return!1;for(let o=0;o<3;o++){let a=H[o],L=n[o];if(r.setFromBox(a,t),L.isSeparated(r))return!1}return!0}})();v2.prototype.intersectsTriangle=(function(){let r=new K2,e=new Array(3),t=new h5,i=new h5,C=new E;return function(H){this.needsUpdate&&this.update(),H.isExtendedTriangle?H.needsUpdate&&H.update():(r.copy(H),r.update(),H=r);let V=this.satBounds,o=this.satAxes;e[0]=H.a,e[1]=H.b,e[2]=H.c;for(let s=0;s<3;s++){let l=V[s],p=o[s];if(t.setFromPoints(p,e),l.isSeparated(t))return!1}let a=H.satBounds,L=H.satAxes,M=this.points;for(let s=0;s<3;s++){let l=a[s],p=L[s];if(t.setFromPoints(p,M),l.isSeparated(t))return!1}for(let s=0;s<3;s++){let l=o[s];for(let p=0;p<4;p++){let h=L[p];if(C.crossVectors(l,h),t.setFromPoints(C,e),i.setFromPoints(C,M),t.isSeparated(i))return!1}}return!0}})();v2.prototype.closestPointToPoint=(function(){return function(e,t){return this.needsUpdate&&this.update(),t.copy(e).applyMatrix4(this.invMatrix).clamp(this.min,this.max).applyMatrix4(this.matrix),t}})();v2.prototype.distanceToPoint=(function(){let r=new E;return function(t){return this.closestPointToPoint(t,r),t.distanceTo(r)}})();v2.prototype.distanceToBox=(function(){let r=["x","y","z"],e=new Array(12).fill().map(()=>new H5),t=new Array(12).fill().map(()=>new H5),i=new E,C=new E;return function(H,V=0,o=null,a=null){if(this.needsUpdate&&this.update(),this.intersectsBox(H))return(o||a)&&(H.getCenter(C),this.closestPointToPoint(C,i),H.closestPointToPoint(i,C),o&&o.copy(i),a&&a.copy(C)),0;let L=V*V,M=H.min,s=H.max,l=this.points,p=1/0;for(let d=0;d<8;d++){let c=l[d];C.copy(c).clamp(M,s);let m=c.distanceToSquared(C);if(m<p&&(p=m,o&&o.copy(c),a&&a.copy(C),m<L))return Math.sqrt(m)}let h=0;for(let d=0;d<3;d++)for(let c=0;c<=1;c++)for(let m=0;m<=1;m++){let f=(d+1)%3,A=(d+2)%3,v=c<<f|m<<A,y=1<<d|c<<f|m<<A,u=l[v],x=l[y];e[h].set(u,x);let Z=r[d],b=r[f],T=r[A],F=t[h],w=F.start,N=F.end;w[Z]=M[Z],w[b]=c?M[b]:s[b],w[T]=m?M[T]:s[T],N[Z]=s[Z],N[b]=c?M[b]:s[b],N[T]=m?M[T]:s[T],h++}for(let d=0;d<=1;d++)for(let c=0;c<=1;c++)for(let m=0;m<=1;m++){C.x=d?s.x:M.x,C.y=c?s.y:M.y,C.z=m?s.z:M.z,this.closestPointToPoint(C,i);let f=C.distanceToSquared(i);if(f<p&&(p=f,o&&o.copy(i),a&&a.copy(C),f<L))return Math.sqrt(f)}for(let d=0;d<12;d++){let c=e[d];for(let m=0;m<12;m++){let f=t[m];d4(c,f,i,C);let A=i.distanceToSquared(C);if(A<p&&(p=A,o&&o.copy(i),a&&a.copy(C),A<L))return Math.sqrt(A)}}return Math.sqrt(p)}})();var Lt=class extends N0{constructor(){super(()=>new K2)}},o5=new Lt;var c4=new E,st=new E;function bC(r,e,t={},i=0,C=1/0){let n=i*i,H=C*C,V=1/0,o=null;if(r.shapecast({boundsTraverseOrder:L=>(c4.copy(e).clamp(L.min,L.max),c4.distanceToSquared(e)),intersectsBounds:(L,M,s)=>s<V&&s<H,intersectsTriangle:(L,M)=>{L.closestPointToPoint(e,c4);let s=e.distanceToSquared(c4);return s<V&&(st.copy(c4),V=s,o=M),s<n}}),V===1/0)return null;let a=Math.sqrt(V);return t.point?t.point.copy(st):t.point=st.clone(),t.distance=a,t.faceIndex=o,t}var k6=parseInt("187")>=169,Ul=parseInt("187")<=161,c3=new E,p3=new E,u3=new E,U6=new B1,z6=new B1,G6=new B1,wC=new E,TC=new E,OC=new E,p4=new E;function zl(r,e,t,i,C,n,H,V){let o;if(n===_2?o=r.intersectTriangle(i,t,e,!0,C):o=r.intersectTriangle(e,t,i,n!==Y2,C),o===null)return null;let a=r.origin.distanceTo(C);return a<H||a>V?null:{distance:a,point:C.clone()}}function EC(r,e,t,i,C,n,H,V,o,a,L){c3.fromBufferAttribute(e,n),p3.fromBufferAttribute(e,H),u3.fromBufferAttribute(e,V);let M=zl(r,c3,p3,u3,p4,o,a,L);if(M){if(i){U6.fromBufferAttribute(i,n),z6.fromBufferAttribute(i,H),G6.fromBufferAttribute(i,V),M.uv=new B1;let l=e5.getInterpolation(p4,c3,p3,u3,U6,z6,G6,M.uv);k6||(M.uv=l)}if(C){U6.fromBufferAttribute(C,n),z6.fromBufferAttribute(C,H),G6.fromBufferAttribute(C,V),M.uv1=new B1;let l=e5.getInterpolation(p4,c3,p3,u3,U6,z6,G6,M.uv1);k6||(M.uv1=l),Ul&&(M.uv2=M.uv1)}if(t){wC.fromBufferAttribute(t,n),TC.fromBufferAttribute(t,H),OC.fromBufferAttribute(t,V),M.normal=new E;let l=e5.getInterpolation(p4,c3,p3,u3,wC,TC,OC,M.normal);M.normal.dot(r.direction)>0&&M.normal.multiplyScalar(-1),k6||(M.normal=l)}let s={a:n,b:H,c:V,normal:new E,materialIndex:0};if(e5.getNormal(c3,p3,u3,s.normal),M.face=s,M.faceIndex=n,k6){let l=new E;e5.getBarycoord(p4,c3,p3,u3,l),M.barycoord=l}}return M}function PC(r){return r&&r.isMaterial?r.side:r}function c7(r,e,t,i,C,n,H){let V=i*3,o=V+0,a=V+1,L=V+2,{index:M,groups:s}=r;r.index&&(o=M.getX(o),a=M.getX(a),L=M.getX(L));let{position:l,normal:p,uv:h,uv1:d}=r.attributes;if(Array.isArray(e)){let c=i*3;for(let m=0,f=s.length;m<f;m++){let{start:A,count:v,materialIndex:y}=s[m];if(c>=A&&c<A+v){let u=PC(e[y]),x=EC(t,l,p,h,d,o,a,L,u,n,H);if(x)if(x.faceIndex=i,x.face.materialIndex=y,C)C.push(x);else return x}}}else{let c=PC(e),m=EC(t,l,p,h,d,o,a,L,c,n,H);if(m)if(m.faceIndex=i,m.face.materialIndex=0,C)C.push(m);else return m}return null}function l2(r,e,t,i){let C=r.a,n=r.b,H=r.c,V=e,o=e+1,a=e+2;t&&(V=t.getX(V),o=t.getX(o),a=t.getX(a)),C.x=i.getX(V),C.y=i.getY(V),C.z=i.getZ(V),n.x=i.getX(o),n.y=i.getY(o),n.z=i.getZ(o),H.x=i.getX(a),H.y=i.getY(a),H.z=i.getZ(a)}function RC(r,e,t,i,C,n,H,V){let{geometry:o,_indirectBuffer:a}=r;for(let L=i,M=i+C;L<M;L++)c7(o,e,t,L,n,H,V)}function BC(r,e,t,i,C,n,H){let{geometry:V,_indirectBuffer:o}=r,a=1/0,L=null;for(let M=i,s=i+C;M<s;M++){let l;l=c7(V,e,t,M,null,n,H),l&&l.distance<a&&(L=l,a=l.distance)}return L}function IC(r,e,t,i,C,n,H){let{geometry:V}=t,{index:o}=V,a=V.attributes.position;for(let L=r,M=e+r;L<M;L++){let s;if(s=L,l2(H,s*3,o,a),H.needsUpdate=!0,i(H,s,C,n))return!0}return!1}function FC(r,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=r.geometry,i=t.index?t.index.array:null,C=t.attributes.position,n,H,V,o,a=0,L=r._roots;for(let s=0,l=L.length;s<l;s++)n=L[s],H=new Uint32Array(n),V=new Uint16Array(n),o=new Float32Array(n),M(0,a),a+=n.byteLength;function M(s,l,p=!1){let h=s*2;if(J1(h,V)){let d=H2(s,H),c=o2(h,V),m=1/0,f=1/0,A=1/0,v=-1/0,y=-1/0,u=-1/0;for(let x=3*d,O=3*(d+c);x<O;x++){let Z=i[x],b=C.getX(Z),T=C.getY(Z),F=C.getZ(Z);b<m&&(m=b),b>v&&(v=b),T<f&&(f=T),T>y&&(y=T),F<A&&(A=F),F>u&&(u=F)}return o[s+0]!==m||o[s+1]!==f||o[s+2]!==A||o[s+3]!==v||o[s+4]!==y||o[s+5]!==u?(o[s+0]=m,o[s+1]=f,o[s+2]=A,o[s+3]=v,o[s+4]=y,o[s+5]=u,!0):!1}else{let d=r2(s),c=i2(s,H),m=p,f=!1,A=!1;if(e){if(!m){let Z=d/8+l/32,b=c/8+l/32;f=e.has(Z),A=e.has(b),m=!f&&!A}}else f=!0,A=!0;let v=m||f,y=m||A,u=!1;v&&(u=M(d,l,m));let x=!1;y&&(x=M(c,l,m));let O=u||x;if(O)for(let Z=0;Z<3;Z++){let b=d+Z,T=c+Z,F=o[b],w=o[b+3],N=o[T],W=o[T+3];o[s+Z]=F<N?F:N,o[s+Z+3]=w>W?w:W}return O}}}function r5(r,e,t,i,C){let n,H,V,o,a,L,M=1/t.direction.x,s=1/t.direction.y,l=1/t.direction.z,p=t.origin.x,h=t.origin.y,d=t.origin.z,c=e[r],m=e[r+3],f=e[r+1],A=e[r+3+1],v=e[r+2],y=e[r+3+2];return M>=0?(n=(c-p)*M,H=(m-p)*M):(n=(m-p)*M,H=(c-p)*M),s>=0?(V=(f-h)*s,o=(A-h)*s):(V=(A-h)*s,o=(f-h)*s),n>o||V>H||((V>n||isNaN(n))&&(n=V),(o<H||isNaN(H))&&(H=o),l>=0?(a=(v-d)*l,L=(y-d)*l):(a=(y-d)*l,L=(v-d)*l),n>L||a>H)?!1:((a>n||n!==n)&&(n=a),(L<H||H!==H)&&(H=L),n<=C&&H>=i)}function DC(r,e,t,i,C,n,H,V){let{geometry:o,_indirectBuffer:a}=r;for(let L=i,M=i+C;L<M;L++){let s=a?a[L]:L;c7(o,e,t,s,n,H,V)}}function NC(r,e,t,i,C,n,H){let{geometry:V,_indirectBuffer:o}=r,a=1/0,L=null;for(let M=i,s=i+C;M<s;M++){let l;l=c7(V,e,t,o?o[M]:M,null,n,H),l&&l.distance<a&&(L=l,a=l.distance)}return L}function kC(r,e,t,i,C,n,H){let{geometry:V}=t,{index:o}=V,a=V.attributes.position;for(let L=r,M=e+r;L<M;L++){let s;if(s=t.resolveTriangleIndex(L),l2(H,s*3,o,a),H.needsUpdate=!0,i(H,s,C,n))return!0}return!1}function UC(r,e,t,i,C,n,H){q1.setBuffer(r._roots[e]),r5(0,q1.float32Array,i,n,H)&&Mt(0,r,t,i,C,n,H),q1.clearBuffer()}function Mt(r,e,t,i,C,n,H){let{float32Array:V,uint16Array:o,uint32Array:a}=q1,L=r*2;if(J1(L,o)){let s=H2(r,a),l=o2(L,o);RC(e,t,i,s,l,C,n,H)}else{let s=r2(r);r5(s,V,i,n,H)&&Mt(s,e,t,i,C,n,H);let l=i2(r,a);r5(l,V,i,n,H)&&Mt(l,e,t,i,C,n,H)}}var Gl=["x","y","z"];function zC(r,e,t,i,C,n){q1.setBuffer(r._roots[e]);let H=null;return r5(0,q1.float32Array,i,C,n)&&(H=lt(0,r,t,i,C,n)),q1.clearBuffer(),H}function lt(r,e,t,i,C,n){let{float32Array:H,uint16Array:V,uint32Array:o}=q1,a=r*2;if(J1(a,V)){let M=H2(r,o),s=o2(a,V);return BC(e,t,i,M,s,C,n)}else{let M=V7(r,o),s=Gl[M],p=i.direction[s]>=0,h,d;p?(h=r2(r),d=i2(r,o)):(h=i2(r,o),d=r2(r));let m=r5(h,H,i,C,n)?lt(h,e,t,i,C,n):null;if(m){let v=m.point[s];if(p?v<=H[d+M]:v>=H[d+M+3])return m}let A=r5(d,H,i,C,n)?lt(d,e,t,i,C,n):null;return m&&A?m.distance<=A.distance?m:A:m||A||null}}var W6=new m2,p7=new K2,u7=new K2,u4=new z1,GC=new v2,X6=new v2;function WC(r,e,t,i){q1.setBuffer(r._roots[e]);let C=dt(0,r,t,i);return q1.clearBuffer(),C}function dt(r,e,t,i,C=null){let{float32Array:n,uint16Array:H,uint32Array:V}=q1,o=r*2;if(C===null&&(t.boundingBox||t.computeBoundingBox(),GC.set(t.boundingBox.min,t.boundingBox.max,i),C=GC),J1(o,H)){let L=e.geometry,M=L.index,s=L.attributes.position,l=t.index,p=t.attributes.position,h=H2(r,V),d=o2(o,H);if(u4.copy(i).invert(),t.boundsTree)return M2(r,n,X6),X6.matrix.copy(u4),X6.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:m=>X6.intersectsBox(m),intersectsTriangle:m=>{m.a.applyMatrix4(i),m.b.applyMatrix4(i),m.c.applyMatrix4(i),m.needsUpdate=!0;for(let f=h*3,A=(d+h)*3;f<A;f+=3)if(l2(u7,f,M,s),u7.needsUpdate=!0,m.intersectsTriangle(u7))return!0;return!1}});{let c=z0(t);for(let m=h*3,f=(d+h)*3;m<f;m+=3){l2(p7,m,M,s),p7.a.applyMatrix4(u4),p7.b.applyMatrix4(u4),p7.c.applyMatrix4(u4),p7.needsUpdate=!0;for(let A=0,v=c*3;A<v;A+=3)if(l2(u7,A,l,p),u7.needsUpdate=!0,p7.intersectsTriangle(u7))return!0}}}else{let L=r2(r),M=i2(r,V);return M2(L,n,W6),!!(C.intersectsBox(W6)&&dt(L,e,t,i,C)||(M2(M,n,W6),C.intersectsBox(W6)&&dt(M,e,t,i,C)))}}var q6=new z1,ct=new v2,m4=new v2,Wl=new E,Xl=new E,ql=new E,Yl=new E;function XC(r,e,t,i={},C={},n=0,H=1/0){e.boundingBox||e.computeBoundingBox(),ct.set(e.boundingBox.min,e.boundingBox.max,t),ct.needsUpdate=!0;let V=r.geometry,o=V.attributes.position,a=V.index,L=e.attributes.position,M=e.index,s=o5.getPrimitive(),l=o5.getPrimitive(),p=Wl,h=Xl,d=null,c=null;C&&(d=ql,c=Yl);let m=1/0,f=null,A=null;return q6.copy(t).invert(),m4.matrix.copy(q6),r.shapecast({boundsTraverseOrder:v=>ct.distanceToBox(v),intersectsBounds:(v,y,u)=>u<m&&u<H?(y&&(m4.min.copy(v.min),m4.max.copy(v.max),m4.needsUpdate=!0),!0):!1,intersectsRange:(v,y)=>{if(e.boundsTree)return e.boundsTree.shapecast({boundsTraverseOrder:x=>m4.distanceToBox(x),intersectsBounds:(x,O,Z)=>Z<m&&Z<H,intersectsRange:(x,O)=>{for(let Z=x,b=x+O;Z<b;Z++){l2(l,3*Z,M,L),l.a.applyMatrix4(t),l.b.applyMatrix4(t),l.c.applyMatrix4(t),l.needsUpdate=!0;for(let T=v,F=v+y;T<F;T++){l2(s,3*T,a,o),s.needsUpdate=!0;let w=s.distanceToTriangle(l,p,d);if(w<m&&(h.copy(p),c&&c.copy(d),m=w,f=T,A=Z),w<n)return!0}}}});{let u=z0(e);for(let x=0,O=u;x<O;x++){l2(l,3*x,M,L),l.a.applyMatrix4(t),l.b.applyMatrix4(t),l.c.applyMatrix4(t),l.needsUpdate=!0;for(let Z=v,b=v+y;Z<b;Z++){l2(s,3*Z,a,o),s.needsUpdate=!0;let T=s.distanceToTriangle(l,p,d);if(T<m&&(h.copy(p),c&&c.copy(d),m=T,f=Z,A=x),T<n)return!0}}}}}),o5.releasePrimitive(s),o5.releasePrimitive(l),m===1/0?null:(i.point?i.point.copy(h):i.point=h.clone(),i.distance=m,i.faceIndex=f,C&&(C.point?C.point.copy(c):C.point=c.clone(),C.point.applyMatrix4(q6),h.applyMatrix4(q6),C.distance=h.sub(C.point).length(),C.faceIndex=A),i)}function qC(r,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=r.geometry,i=t.index?t.index.array:null,C=t.attributes.position,n,H,V,o,a=0,L=r._roots;for(let s=0,l=L.length;s<l;s++)n=L[s],H=new Uint32Array(n),V=new Uint16Array(n),o=new Float32Array(n),M(0,a),a+=n.byteLength;function M(s,l,p=!1){let h=s*2;if(J1(h,V)){let d=H2(s,H),c=o2(h,V),m=1/0,f=1/0,A=1/0,v=-1/0,y=-1/0,u=-1/0;for(let x=d,O=d+c;x<O;x++){let Z=3*r.resolveTriangleIndex(x);for(let b=0;b<3;b++){let T=Z+b;T=i?i[T]:T;let F=C.getX(T),w=C.getY(T),N=C.getZ(T);F<m&&(m=F),F>v&&(v=F),w<f&&(f=w),w>y&&(y=w),N<A&&(A=N),N>u&&(u=N)}}return o[s+0]!==m||o[s+1]!==f||o[s+2]!==A||o[s+3]!==v||o[s+4]!==y||o[s+5]!==u?(o[s+0]=m,o[s+1]=f,o[s+2]=A,o[s+3]=v,o[s+4]=y,o[s+5]=u,!0):!1}else{let d=r2(s),c=i2(s,H),m=p,f=!1,A=!1;if(e){if(!m){let Z=d/8+l/32,b=c/8+l/32;f=e.has(Z),A=e.has(b),m=!f&&!A}}else f=!0,A=!0;let v=m||f,y=m||A,u=!1;v&&(u=M(d,l,m));let x=!1;y&&(x=M(c,l,m));let O=u||x;if(O)for(let Z=0;Z<3;Z++){let b=d+Z,T=c+Z,F=o[b],w=o[b+3],N=o[T],W=o[T+3];o[s+Z]=F<N?F:N,o[s+Z+3]=w>W?w:W}return O}}}function YC(r,e,t,i,C,n,H){q1.setBuffer(r._roots[e]),r5(0,q1.float32Array,i,n,H)&&pt(0,r,t,i,C,n,H),q1.clearBuffer()}function pt(r,e,t,i,C,n,H){let{float32Array:V,uint16Array:o,uint32Array:a}=q1,L=r*2;if(J1(L,o)){let s=H2(r,a),l=o2(L,o);DC(e,t,i,s,l,C,n,H)}else{let s=r2(r);r5(s,V,i,n,H)&&pt(s,e,t,i,C,n,H);let l=i2(r,a);r5(l,V,i,n,H)&&pt(l,e,t,i,C,n,H)}}var Kl=["x","y","z"];function KC(r,e,t,i,C,n){q1.setBuffer(r._roots[e]);let H=null;return r5(0,q1.float32Array,i,C,n)&&(H=ut(0,r,t,i,C,n)),q1.clearBuffer(),H}function ut(r,e,t,i,C,n){let{float32Array:H,uint16Array:V,uint32Array:o}=q1,a=r*2;if(J1(a,V)){let M=H2(r,o),s=o2(a,V);return NC(e,t,i,M,s,C,n)}else{let M=V7(r,o),s=Kl[M],p=i.direction[s]>=0,h,d;p?(h=r2(r),d=i2(r,o)):(h=i2(r,o),d=r2(r));let m=r5(h,H,i,C,n)?ut(h,e,t,i,C,n):null;if(m){let v=m.point[s];if(p?v<=H[d+M]:v>=H[d+M+3])return m}let A=r5(d,H,i,C,n)?ut(d,e,t,i,C,n):null;return m&&A?m.distance<=A.distance?m:A:m||A||null}}var Y6=new m2,m7=new K2,A7=new K2,A4=new z1,$C=new v2,K6=new v2;function QC(r,e,t,i){q1.setBuffer(r._roots[e]);let C=mt(0,r,t,i);return q1.clearBuffer(),C}function mt(r,e,t,i,C=null){let{float32Array:n,uint16Array:H,uint32Array:V}=q1,o=r*2;if(C===null&&(t.boundingBox||t.computeBoundingBox(),$C.set(t.boundingBox.min,t.boundingBox.max,i),C=$C),J1(o,H)){let L=e.geometry,M=L.index,s=L.attributes.position,l=t.index,p=t.attributes.position,h=H2(r,V),d=o2(o,H);if(A4.copy(i).invert(),t.boundsTree)return M2(r,n,K6),K6.matrix.copy(A4),K6.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:m=>K6.intersectsBox(m),intersectsTriangle:m=>{m.a.applyMatrix4(i),m.b.applyMatrix4(i),m.c.applyMatrix4(i),m.needsUpdate=!0;for(let f=h,A=d+h;f<A;f++)if(l2(A7,3*e.resolveTriangleIndex(f),M,s),A7.needsUpdate=!0,m.intersectsTriangle(A7))return!0;return!1}});{let c=z0(t);for(let m=h,f=d+h;m<f;m++){let A=e.resolveTriangleIndex(m);l2(m7,3*A,M,s),m7.a.applyMatrix4(A4),m7.b.applyMatrix4(A4),m7.c.applyMatrix4(A4),m7.needsUpdate=!0;for(let v=0,y=c*3;v<y;v+=3)if(l2(A7,v,l,p),A7.needsUpdate=!0,m7.intersectsTriangle(A7))return!0}}}else{let L=r2(r),M=i2(r,V);return M2(L,n,Y6),!!(C.intersectsBox(Y6)&&mt(L,e,t,i,C)||(M2(M,n,Y6),C.intersectsBox(Y6)&&mt(M,e,t,i,C)))}}var $6=new z1,At=new v2,h4=new v2,$l=new E,Ql=new E,Jl=new E,jl=new E;function JC(r,e,t,i={},C={},n=0,H=1/0){e.boundingBox||e.computeBoundingBox(),At.set(e.boundingBox.min,e.boundingBox.max,t),At.needsUpdate=!0;let V=r.geometry,o=V.attributes.position,a=V.index,L=e.attributes.position,M=e.index,s=o5.getPrimitive(),l=o5.getPrimitive(),p=$l,h=Ql,d=null,c=null;C&&(d=Jl,c=jl);let m=1/0,f=null,A=null;return $6.copy(t).invert(),h4.matrix.copy($6),r.shapecast({boundsTraverseOrder:v=>At.distanceToBox(v),intersectsBounds:(v,y,u)=>u<m&&u<H?(y&&(h4.min.copy(v.min),h4.max.copy(v.max),h4.needsUpdate=!0),!0):!1,intersectsRange:(v,y)=>{if(e.boundsTree){let u=e.boundsTree;return u.shapecast({boundsTraverseOrder:x=>h4.distanceToBox(x),intersectsBounds:(x,O,Z)=>Z<m&&Z<H,intersectsRange:(x,O)=>{for(let Z=x,b=x+O;Z<b;Z++){let T=u.resolveTriangleIndex(Z);l2(l,3*T,M,L),l.a.applyMatrix4(t),l.b.applyMatrix4(t),l.c.applyMatrix4(t),l.needsUpdate=!0;for(let F=v,w=v+y;F<w;F++){let N=r.resolveTriangleIndex(F);l2(s,3*N,a,o),s.needsUpdate=!0;let W=s.distanceToTriangle(l,p,d);if(W<m&&(h.copy(p),c&&c.copy(d),m=W,f=F,A=Z),W<n)return!0}}}})}else{let u=z0(e);for(let x=0,O=u;x<O;x++){l2(l,3*x,M,L),l.a.applyMatrix4(t),l.b.applyMatrix4(t),l.c.applyMatrix4(t),l.needsUpdate=!0;for(let Z=v,b=v+y;Z<b;Z++){let T=r.resolveTriangleIndex(Z);l2(s,3*T,a,o),s.needsUpdate=!0;let F=s.distanceToTriangle(l,p,d);if(F<m&&(h.copy(p),c&&c.copy(d),m=F,f=Z,A=x),F<n)return!0}}}}}),o5.releasePrimitive(s),o5.releasePrimitive(l),m===1/0?null:(i.point?i.point.copy(h):i.point=h.clone(),i.distance=m,i.faceIndex=f,C&&(C.point?C.point.copy(c):C.point=c.clone(),C.point.applyMatrix4($6),h.applyMatrix4($6),C.distance=h.sub(C.point).length(),C.faceIndex=A),i)}function ht(r,e,t){return r===null?null:(r.point.applyMatrix4(e.matrixWorld),r.distance=r.point.distanceTo(t.ray.origin),r.object=e,r)}var Q6=new v2,J6=new O5,jC=new E,en=new z1,tn=new E,ft=["getX","getY","getZ"],j6=class r extends N6{static serialize(e,t={}){t={cloneBuffers:!0,...t};let i=e.geometry,C=e._roots,n=e._indirectBuffer,H=i.getIndex(),V={version:1,roots:null,index:null,indirectBuffer:null};return t.cloneBuffers?(V.roots=C.map(o=>o.slice()),V.index=H?H.array.slice():null,V.indirectBuffer=n?n.slice():null):(V.roots=C,V.index=H?H.array:null,V.indirectBuffer=n),V}static deserialize(e,t,i={}){i={setIndex:!0,indirect:!!e.indirectBuffer,...i};let{index:C,roots:n,indirectBuffer:H}=e;e.version||(console.warn("MeshBVH.deserialize: Serialization format has been changed and will be fixed up. It is recommended to regenerate any stored serialized data."),o(n));let V=new r(t,{...i,[s4]:!0});if(V._roots=n,V._indirectBuffer=H||null,i.setIndex){let a=t.getIndex();if(a===null){let L=new E2(e.index,1,!1);t.setIndex(L)}else a.array!==C&&(a.array.set(C),a.needsUpdate=!0)}return V;function o(a){for(let L=0;L<a.length;L++){let M=a[L],s=new Uint32Array(M),l=new Uint16Array(M);for(let p=0,h=M.byteLength/32;p<h;p++){let d=8*p,c=2*d;J1(c,l)||(s[d+6]=s[d+6]/8-p)}}}}get primitiveStride(){return 3}get resolveTriangleIndex(){return this.resolvePrimitiveIndex}constructor(e,t={}){t.maxLeafTris&&(console.warn('MeshBVH: "maxLeafTris" option has been deprecated. Use "targetLeafSize", instead.'),t={...t,targetLeafSize:t.maxLeafTris}),super(e,t)}shiftTriangleOffsets(e){return super.shiftPrimitiveOffsets(e)}writePrimitiveBounds(e,t,i){let C=this.geometry,n=this._indirectBuffer,H=C.attributes.position,V=C.index?C.index.array:null,a=(n?n[e]:e)*3,L=a+0,M=a+1,s=a+2;V&&(L=V[L],M=V[M],s=V[s]);for(let l=0;l<3;l++){let p=H[ft[l]](L),h=H[ft[l]](M),d=H[ft[l]](s),c=p;h<c&&(c=h),d<c&&(c=d);let m=p;h>m&&(m=h),d>m&&(m=d),t[i+l]=c,t[i+l+3]=m}return t}computePrimitiveBounds(e,t,i){let C=this.geometry,n=this._indirectBuffer,H=C.attributes.position,V=C.index?C.index.array:null,o=H.normalized;if(e<0||t+e-i.offset>i.length/6)throw new Error("MeshBVH: compute triangle bounds range is invalid.");let a=H.array,L=H.offset||0,M=3;H.isInterleavedBufferAttribute&&(M=H.data.stride);let s=["getX","getY","getZ"],l=i.offset;for(let p=e,h=e+t;p<h;p++){let c=(n?n[p]:p)*3,m=(p-l)*6,f=c+0,A=c+1,v=c+2;V&&(f=V[f],A=V[A],v=V[v]),o||(f=f*M+L,A=A*M+L,v=v*M+L);for(let y=0;y<3;y++){let u,x,O;o?(u=H[s[y]](f),x=H[s[y]](A),O=H[s[y]](v)):(u=a[f+y],x=a[A+y],O=a[v+y]);let Z=u;x<Z&&(Z=x),O<Z&&(Z=O);let b=u;x>b&&(b=x),O>b&&(b=O);let T=(b-Z)/2,F=y*2;i[m+F+0]=Z+T,i[m+F+1]=T+(Math.abs(Z)+T)*H7}}return i}raycastObject3D(e,t,i=[]){let{material:C}=e;if(C===void 0)return;en.copy(e.matrixWorld).invert(),J6.copy(t.ray).applyMatrix4(en),tn.setFromMatrixScale(e.matrixWorld),jC.copy(J6.direction).multiply(tn);let n=jC.length(),H=t.near/n,V=t.far/n;if(t.firstHitOnly===!0){let o=this.raycastFirst(J6,C,H,V);o=ht(o,e,t),o&&i.push(o)}else{let o=this.raycast(J6,C,H,V);for(let a=0,L=o.length;a<L;a++){let M=ht(o[a],e,t);M&&i.push(M)}}return i}refit(e=null){return(this.indirect?qC:FC)(this,e)}raycast(e,t=V5,i=0,C=1/0){let n=this._roots,H=[],V=this.indirect?YC:UC;for(let o=0,a=n.length;o<a;o++)V(this,o,t,e,H,i,C);return H}raycastFirst(e,t=V5,i=0,C=1/0){let n=this._roots,H=null,V=this.indirect?KC:zC;for(let o=0,a=n.length;o<a;o++){let L=V(this,o,t,e,i,C);L!=null&&(H==null||L.distance<H.distance)&&(H=L)}return H}intersectsGeometry(e,t){let i=!1,C=this._roots,n=this.indirect?QC:WC;for(let H=0,V=C.length;H<V&&(i=n(this,H,e,t),!i);H++);return i}shapecast(e){let t=o5.getPrimitive(),i=super.shapecast({...e,intersectsPrimitive:e.intersectsTriangle,scratchPrimitive:t,iterate:this.indirect?kC:IC});return o5.releasePrimitive(t),i}bvhcast(e,t,i){let{intersectsRanges:C,intersectsTriangles:n}=i,H=o5.getPrimitive(),V=this.geometry.index,o=this.geometry.attributes.position,a=this.indirect?p=>{let h=this.resolveTriangleIndex(p);l2(H,h*3,V,o)}:p=>{l2(H,p*3,V,o)},L=o5.getPrimitive(),M=e.geometry.index,s=e.geometry.attributes.position,l=e.indirect?p=>{let h=e.resolveTriangleIndex(p);l2(L,h*3,M,s)}:p=>{l2(L,p*3,M,s)};if(n){if(!(e instanceof r))throw new Error('MeshBVH: "intersectsTriangles" callback can only be used with another MeshBVH.');let p=(h,d,c,m,f,A,v,y)=>{for(let u=c,x=c+m;u<x;u++){l(u),L.a.applyMatrix4(t),L.b.applyMatrix4(t),L.c.applyMatrix4(t),L.needsUpdate=!0;for(let O=h,Z=h+d;O<Z;O++)if(a(O),H.needsUpdate=!0,n(H,L,O,u,f,A,v,y))return!0}return!1};if(C){let h=C;C=function(d,c,m,f,A,v,y,u){return h(d,c,m,f,A,v,y,u)?!0:p(d,c,m,f,A,v,y,u)}}else C=p}return super.bvhcast(e,t,{intersectsRanges:C})}intersectsBox(e,t){return Q6.set(e.min,e.max,t),Q6.needsUpdate=!0,this.shapecast({intersectsBounds:i=>Q6.intersectsBox(i),intersectsTriangle:i=>Q6.intersectsTriangle(i)})}intersectsSphere(e){return this.shapecast({intersectsBounds:t=>e.intersectsBox(t),intersectsTriangle:t=>t.intersectsSphere(e)})}closestPointToGeometry(e,t,i={},C={},n=0,H=1/0){return(this.indirect?JC:XC)(this,e,t,i,C,n,H)}closestPointToPoint(e,t={},i=0,C=1/0){return bC(this,e,t,i,C)}};var rn=.5,h7=new O5,e8=new O5,Cn=new z1;function vt(r){return r.bvh??=new j6(r.mesh.geometry),r.bvh}function Hn(r){for(let e of r){if(e.bvh)continue;let t=[...r].find(i=>i.bvh&&i.mesh.geometry===e.mesh.geometry);return e.bvh=t?.bvh??vt(e),!0}return!1}function St(r,e){if(!e)return[0,1/0];let t=e.distanceToPoint(r.origin),i=e.normal.dot(r.direction),C=-t/i;return t>0?i<0?[C,1/0]:[1/0,1/0]:i>0?[0,C]:[0,1/0]}function Vn(r,e,t,i){let C=r.mesh.geometry.boundingSphere;if(Cn.copy(r.mesh.matrixWorld).invert(),h7.copy(e).applyMatrix4(Cn),!C||!h7.intersectsSphere(C))return null;let n=vt(r).raycastFirst(h7,Y2,t,i);if(!n)return null;let H=on(n,h7)&&ed(r,t)?t:n.distance;return{part:r,distance:H,point:e.at(H,new E)}}var on=(r,e)=>(r.face?.normal.dot(e.direction)??-1)>0;function ed(r,e){if(e<=0)return!1;h7.at(e,e8.origin),e8.direction.copy(h7.direction).negate();let t=vt(r).raycastFirst(e8,Y2);return t!==null&&on(t,e8)}function xt(r,e,t,i){let C=null;for(let n of r){let H=Vn(n,e,t,i);if(!H)continue;let V=!C||H.distance<C.distance-1e-4,o=C&&Math.abs(H.distance-C.distance)<1e-4&&nn(H.part)<nn(C.part);(V||o)&&(C=H)}return C}var nn=r=>r.structure.radius;function an(r,e,t){let[i,C]=St(e,t);if(i===1/0)return null;let n=[...r].filter(o=>o.pickable&&o.alpha>.02),H=n.filter(o=>!o.glass&&o.solid>=rn),V=n.filter(o=>o.glass||o.solid<rn);return xt(H,e,i,C)??xt(V,e,i,C)}function Ln(r,e,t){let[i,C]=St(e,t);return i===1/0?null:xt([...r].filter(n=>n.opaque),e,i,C)}function sn(r,e,t){let[i,C]=St(e,t);return i===1/0?null:Vn(r,e,i,C)}var td=`
out vec2 vUv;
void main() {
  vUv = position.xy * 0.5 + 0.5;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}`,rd=`
precision highp float;
layout(location = 0) out vec4 outColour;
in vec2 vUv;
uniform sampler2D picture;
uniform sampler2D mask;
uniform vec2 pixel;      // one CSS pixel in texture coordinates
uniform vec4 box;        // where selected things can be: left, bottom, right, top
uniform vec3 line;
uniform vec3 outer;
uniform float edges;
const vec2 RING[12] = vec2[](
  vec2(1, 0), vec2(0.866, 0.5), vec2(0.5, 0.866), vec2(0, 1), vec2(-0.5, 0.866), vec2(-0.866, 0.5),
  vec2(-1, 0), vec2(-0.866, -0.5), vec2(-0.5, -0.866), vec2(0, -1), vec2(0.5, -0.866), vec2(0.866, -0.5));
vec4 over(vec4 under, vec3 colour, float a) { return vec4(colour * a + under.rgb * (1.0 - a), a + under.a * (1.0 - a)); }
void main() {
  vec4 colour = texture(picture, vUv);
  vec4 here = texture(mask, vUv);
  if (edges > 0.5) {
    // The share of a small ring that belongs to another structure gives a smooth line.
    float change = 0.0;
    float onCap = step(0.502, here.b);
    for (int i = 0; i < 12; i += 1) {
      float there = texture(mask, vUv + RING[i] * pixel * 0.8).b;
      onCap = max(onCap, step(0.502, there));
      change += step(0.002, abs(there - here.b));
    }
    if (change > 0.5) {
      // A lone pixel is a pinhole between triangles, not an edge: what lies round it is all one.
      vec2 span = vec2(1.0, 0.0);
      vec4 around = vec4(0.0);
      for (int i = 0; i < 12; i += 2) {
        vec2 tap = vUv + RING[i] * pixel * 2.3;
        float there = texture(mask, tap).b;
        span = vec2(min(span.x, there), max(span.y, there));
        around += texture(picture, tap);
      }
      bool alone = span.y - span.x < 0.002;
      if (alone && change > 11.5) colour = around / 6.0;
      else if (!alone) colour.rgb *= 1.0 - smoothstep(1.5, 6.0, change) * mix(0.3, 0.75, onCap);
    }
  }
  if (vUv.x > box.x && vUv.x < box.z && vUv.y > box.y && vUv.y < box.w) {
    vec2 near = vec2(0.0);
    float far = 0.0;
    float beside = 0.0;
    for (int i = 0; i < 12; i += 1) {
      vec2 tap = texture(mask, vUv + RING[i] * pixel * 2.0).rg;
      near = max(near, tap);
      beside = max(beside, texture(mask, vUv + RING[i] * pixel).g);
      far = max(far, texture(mask, vUv + RING[i] * pixel * 3.6).r);
    }
    float outside = 1.0 - here.r;
    colour = over(colour, vec3(1.0), beside * (1.0 - here.g) * (1.0 - here.r) * 0.95);
    colour = over(colour, outer, far * outside * 0.7);
    colour = over(colour, line, near.x * outside);
  }
  outColour = colour;
}`,id=/swiftshader|llvmpipe|software|basic render/i,Cd=34,nd=500,Hd=8,Vd=16e5,Mn=.6,od=4,t8=class{renderer;screen;slow;rest;moving;screenScene=new t3;late=0;css=new B1(1,1);dots=1;constructor(e){this.renderer=new f6({canvas:e,alpha:!0,antialias:!1,powerPreference:"high-performance"}),this.renderer.setClearColor(new G1(0),0),ad(this.renderer);let t=this.renderer.getContext(),i=t.getExtension("WEBGL_debug_renderer_info");this.slow=id.test(String(t.getParameter(i?i.UNMASKED_RENDERER_WEBGL:t.RENDERER))),this.rest=ln(od),this.moving=ln(0),this.screen=Ld();let C=new T5;C.setAttribute("position",new E2(new Float32Array([-1,-1,0,3,-1,0,-1,3,0]),3));let n=new X2(C,this.screen);n.frustumCulled=!1,this.screenScene.add(n)}resize(e,t){this.css.set(e,t),this.dots=this.sharpness(e,t),this.renderer.setPixelRatio(this.dots),this.renderer.setSize(e,t,!1),this.rest.setSize(Math.round(e*this.dots),Math.round(t*this.dots)),this.moving.setSize(Math.round(e*Mn),Math.round(t*Mn)),this.screen.uniforms.pixel.value=new B1(1/e,1/t)}sharpness(e,t){let i=Math.min(globalThis.devicePixelRatio||1,2),C=Math.max(1,Math.sqrt(Vd/(e*t)));return this.slow?Math.min(i,C):i}dotsOf(e){return(e?this.rest.width:this.moving.width)/this.css.x}learn(e){this.slow||(this.late=e>Cd&&e<nd?this.late+1:0,!(this.late<Hd)&&(this.slow=!0,this.resize(this.css.x,this.css.y)))}draw(e,t,i){let C=i||!this.slow?this.rest:this.moving;this.renderer.setRenderTarget(C),this.renderer.clear(),this.renderer.render(e,t),this.renderer.setRenderTarget(null);let{uniforms:n}=this.screen;n.picture.value=C.textures[0],n.mask.value=C.textures[1],n.edges.value=i||!this.slow?1:0,this.renderer.render(this.screenScene,t)}};function ad(r){let e=({object:t})=>t.userData.depth??0;r.setOpaqueSort((t,i)=>t.renderOrder-i.renderOrder||e(t)-e(i)),r.setTransparentSort((t,i)=>t.renderOrder-i.renderOrder||e(i)-e(t))}function ln(r){let e=new n5(4,4,{count:2,samples:r,stencilBuffer:!0,depthBuffer:!0});for(let t of e.textures)t.minFilter=U2,t.magFilter=U2,t.generateMipmaps=!1;return e}function Ld(){return new q2({glslVersion:j5,vertexShader:td,fragmentShader:rd,depthTest:!1,depthWrite:!1,uniforms:{picture:{value:null},mask:{value:null},pixel:{value:new B1(1,1)},box:{value:new s2(2,2,-2,-2)},line:{value:sd("--a-select")},outer:{value:new G1(.03,.06,.08)},edges:{value:1}}})}function sd(r){let e=getComputedStyle(document.documentElement).getPropertyValue(r).trim();return new G1(e||"#00B8CC").convertLinearToSRGB()}var Md=700,ld=280,dn=220,cn=140,pn=140,dd=250,f4=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,gt=class{canvas=document.createElement("canvas");rig=new y6;parts=new Map;scene=new t3;stats={firstFrameMs:0,lastFrameMs:0,frames:0};onFrame=[];onCalm=[];onCameraRest=[];pipeline=null;faces=new w6(this.scene);flight=null;steps=[];asked=0;last=0;movedAt=-1e9;calm=!1;told=!0;viewDirty=!0;glide=null;calmTimer=0;restTimer=0;attach(e){this.canvas.className="stage-canvas",e.prepend(this.canvas),this.pipeline??=new t8(this.canvas),this.resize()}get ready(){return this.stats.frames>0&&this.parts.size>0}get settled(){let e=this.flight!==null||this.glide!==null||this.steps.length>0;return this.calm&&this.told&&!this.asked&&!this.viewDirty&&!e}resize(){let{w:e,h:t}=R.size;this.pipeline?.resize(e,t),this.rig.resize(e,t,G5()),this.glide=null,this.touch()}reframe(){let e=G5();if(JSON.stringify(e)===JSON.stringify(this.glide?.to??this.rig.free))return;let t=performance.now();this.glide={from:this.rig.free,to:e,start:f4()||!this.ready?t-dn:t},this.touch()}add(e,t){for(let i of Z1.structures.filter(C=>C.chunk===e.name)){let C=t.get(i.node);if(!C)throw new Error(`The chunk ${e.name} has no node ${i.node}.`);let n=new b6(i,C,cd(this.parts.size));this.parts.set(i.id,n),this.scene.add(n.mesh)}this.wantView();for(let i of this.parts.values())i.approach(1);this.touch(),this.prepareWhenIdle()}wantView(){let e=LC();for(let i of this.parts.values())i.want(e(i.structure));let t=this.plane;d3.cutOn.value=t?1:0,t&&d3.cut.value.set(t.normal.x,t.normal.y,t.normal.z,-t.constant),this.viewDirty=!0,this.ask()}get plane(){return I.cut&&new W2(new E(...I.cut.normal),-I.cut.offset_mm)}animate(e){this.steps.push(e),this.ask()}stopMotion(){this.steps=[],this.flight&&(this.rig.pose=M3(this.rig.pose)),this.flight=null}flyTo(e,t=Md){if(this.stopMotion(),f4())return this.jump(e);this.flight={from:h0(this.rig.pose),to:M3(e),start:performance.now(),length:t},this.ask()}jump(e){this.canvas.animate?.([{opacity:.2},{opacity:1}],{duration:80}),this.setPose(e)}setPose(e){this.rig.pose=M3(e),this.rig.place(),this.touch()}setCamera(e,t){JSON.stringify(C7(this.rig.pose))!==JSON.stringify(e)&&(t?this.flyTo(s3(e)):this.setPose(s3(e)))}get goal(){return C7(this.flight?.to??this.rig.pose)}touch(){this.movedAt=performance.now(),this.told=!1,this.calm=!1,this.ask()}ask(){this.calm=!1,this.asked||(this.asked=requestAnimationFrame(e=>this.frame(e)))}frame(e){this.asked=0;let t=e-this.last;this.last=e;let i=this.fly(e);i=this.slide(e)||i;let C=this.steps.length;this.steps=this.steps.filter(H=>H(Math.min(t,pn))),i=i||this.steps.length>0,(i||C)&&(this.movedAt=e);let n=this.fade(Math.min(t,pn));this.draw(e-this.movedAt>cn&&!n&&!i,i?t:0),i||n?this.ask():this.settle(e)}fly(e){if(!this.flight)return!1;let t=(e-this.flight.start)/this.flight.length;return this.rig.pose=t>=1?h0(this.flight.to):iC(this.flight.from,this.flight.to,t),this.rig.place(),this.told=!1,t>=1&&(this.flight=null),t<1}slide(e){if(!this.glide)return!1;let t=Math.min(1,(e-this.glide.start)/dn),{from:i,to:C}=this.glide,n=V=>i[V]+(C[V]-i[V])*(1-(1-t)**3),H={left:n("left"),top:n("top"),width:n("width"),height:n("height")};return this.rig.resize(R.size.w,R.size.h,H),t>=1&&(this.glide=null),t<1}fade(e){if(!this.viewDirty)return!1;let t=f4()?1:e/ld,i=!1;for(let C of this.parts.values())i=C.approach(t)||i;return this.viewDirty=i,i}draw(e,t){if(!this.pipeline||this.parts.size===0)return;let i=performance.now(),{pipeline:C}=this;t&&C.learn(t);let n=e||!C.slow;d3.detail.value=n?1:0,this.faces.update(this.parts.values(),this.plane,C.dotsOf(n)),this.markBox(),this.markDepths(),C.draw(this.scene,this.rig.camera,n),this.calm=e,this.stats.lastFrameMs=performance.now()-i,this.stats.frames+=1,this.stats.firstFrameMs||=performance.now(),this.onFrame.forEach(H=>H()),e&&this.onCalm.forEach(H=>H())}settle(e){if(clearTimeout(this.calmTimer),clearTimeout(this.restTimer),!this.calm){let t=Math.max(0,cn+10-(e-this.movedAt));this.calmTimer=window.setTimeout(()=>this.ask(),t)}this.told||(this.restTimer=window.setTimeout(()=>{this.told=!0,this.onCameraRest.forEach(t=>t(C7(this.rig.pose)))},dd))}markBox(){let e=this.pipeline.screen.uniforms.box.value;e.set(2,2,-2,-2);let{w:t,h:i}=R.size;for(let C of this.parts.values()){if(!C.mesh.material.uniforms.marks.value||!C.mesh.visible)continue;let{x:n,y:H,depth:V}=this.rig.project(C.structure.center),o=C.structure.radius*this.rig.pixelsPerMm*(this.rig.reach/Math.max(1,V))*1.15+8;e.x=Math.min(e.x,(n-o)/t),e.z=Math.max(e.z,(n+o)/t),e.y=Math.min(e.y,1-(H+o)/i),e.w=Math.max(e.w,1-(H-o)/i)}}markDepths(){let e=this.rig.camera.position;for(let{mesh:t,structure:i,opaque:C}of this.parts.values()){let[n,H,V]=i.center,o=Math.hypot(n-e.x,H-e.y,V-e.z);t.userData.depth=C?o-i.radius:o}}rayThrough(e,t){return new O5(this.rig.camera.position.clone(),this.rig.direction(e,t))}pickAt(e,t){return an(this.parts.values(),this.rayThrough(e,t),this.plane)}visibleAnchor(e){let{anchor:t,center:i}=e.structure,C=[new E(...t),new E(...i),...e.samples()];for(let n of C){let H=this.seenAt(e,n);if(H)return H}return null}seenAt(e,t){let i=this.rig.project(t),{left:C,top:n,width:H,height:V}=this.rig.free;if(i.x<C||i.x>C+H||i.y<n||i.y>n+V)return null;let o=this.rig.camera.position,a=new O5(o.clone(),t.clone().sub(o).normalize()),L=sn(e,a,this.plane),M=L&&Ln(this.parts.values(),a,this.plane);return L&&(!M||M.part===e||M.distance>L.distance-.8)?L.point:null}extent(){let{left:e,top:t,width:i,height:C}=this.rig.free,[n,H]=[e+i,e];for(let V of this.parts.values())if(!(V.alpha<.5))for(let o of V.samples()){let{x:a,y:L}=this.rig.project(o);L<t||L>t+C||(n=Math.min(n,a),H=Math.max(H,a))}return n<H?[n,H]:[e,e+i]}measureFrame(){let e=performance.now();this.draw(!1,0);let t=this.pipeline.renderer.getContext();return t.readPixels(0,0,1,1,t.RGBA,t.UNSIGNED_BYTE,new Uint8Array(4)),performance.now()-e}drawForCopy(){return this.draw(!0,0),this.canvas}prepareWhenIdle(){let e=()=>{Hn(this.parts.values())&&un(e)};un(e)}},cd=r=>1+r*47%127;function un(r){"requestIdleCallback"in globalThis?requestIdleCallback(()=>r(),{timeout:2e3}):setTimeout(r,50)}var r1=new gt;var pd=200,f7=[],r8=[];function x4(){let{hidden:r,faded:e,selected:t,alsoSelected:i,isolated:C,opacity:n,cut:H}=I;return JSON.parse(JSON.stringify({hidden:r,faded:e,selected:t,alsoSelected:i,isolated:C,opacity:n,cut:H}))}function mn(){R.canUndo=f7.length>0,R.canRedo=r8.length>0}function yt(r){JSON.stringify(r)!==JSON.stringify(x4())&&(f7.push(r),f7.length>pd&&f7.shift(),r8.length=0,mn())}function An(r,e){let t=r.pop();return t?(e.push(x4()),Object.assign(I,t),mn(),!0):!1}var hn=()=>An(f7,r8),fn=()=>An(r8,f7);var x0=[];function a5(r){let e=x4();r(),yt(e),x0.forEach(t=>t())}var P5=(r,e)=>r.filter(t=>!e.includes(t)),_t=(r,e)=>[...new Set([...r,...e])];function n0(r){!Z1.has(r)||I.selected===r&&I.alsoSelected.length===0||(a5(()=>{I.selected=r,I.alsoSelected=[],I.hidden=P5(I.hidden,[r])}),n7()&&R.sheet==="full"&&(R.sheet="half"))}function C8(r){if(!I.selected)return n0(r);a5(()=>{let e=[I.selected,...I.alsoSelected],t=e.includes(r)?P5(e,[r]):[...e,r];I.selected=t[0]??"",I.alsoSelected=t.slice(1)})}function v7(){I.selected&&a5(()=>{I.selected="",I.alsoSelected=[]})}var m3=()=>I.selected?[I.selected,...I.alsoSelected]:[];function n8(r,e){a5(()=>{I.hidden=e?_t(I.hidden,r):P5(I.hidden,r),e&&r.includes(I.selected)&&(I.selected=""),e&&(I.alsoSelected=P5(I.alsoSelected,r))})}function S4(r,e){a5(()=>{I.faded=e?_t(I.faded,r):P5(I.faded,r),I.opacity=Object.fromEntries(Object.entries(I.opacity).filter(([t])=>!r.includes(t))),e&&(I.hidden=P5(I.hidden,r))})}function H0(r){if(r.length>0&&r.every(i=>I.hidden.includes(i)))return"hidden";let e=P5(r,I.hidden),t=i=>I.faded.includes(i)||(I.opacity[i]??1)<.95;return e.length>0&&e.every(t)?"faded":"shown"}function bt(r){let e=H0(r);if(e==="shown")return S4(r,!0);if(e==="faded")return n8(r,!0);a5(()=>{I.hidden=P5(I.hidden,r),I.faded=P5(I.faded,r),I.opacity=Object.fromEntries(Object.entries(I.opacity).filter(([t])=>!r.includes(t)))})}function wt(r,e){a5(()=>{I.faded=P5(I.faded,r);let t=Object.entries(I.opacity).filter(([C])=>!r.includes(C)),i=e>=1?[]:r.map(C=>[C,Math.round(e*100)/100]);I.opacity=Object.fromEntries([...t,...i])})}var x7=()=>I.isolated.length>0;function g4(){let r=m3();if(!x7()&&r.length===0)return w2("info","Select a structure first.");a5(()=>{I.isolated=x7()?[]:r,I.hidden=P5(I.hidden,r)})}var vn=r=>Z1.structures.map(e=>e.id).filter(e=>!r.includes(e)&&!I.hidden.includes(e)),Tt=()=>{let r=vn(m3());return r.length>0&&r.every(e=>I.faded.includes(e))};function Sn(){let r=m3();if(r.length===0)return w2("info","Select a structure first.");let e=vn(r),t=Tt();a5(()=>{I.faded=t?Z1.atStart("faded"):_t(P5(I.faded,r),e)})}function gn(){let r=m3();if(r.length===0)return w2("info","Select a structure first.");S4(r,H0(r)!=="faded")}function H8(){if(!I.selected)return w2("info","Select a structure first.");n8(m3(),!0)}function V8(){a5(()=>{I.hidden=[],I.faded=[],I.isolated=[],I.opacity={}})}var v4=()=>Z1.structures.filter(r=>["bone","sacrum"].includes(r.material)).map(r=>r.id);function yn(){S4(v4(),H0(v4())!=="faded")}var ud={axial:[0,0,1],sagittal:[1,0,0],coronal:[0,1,0]},md=.45;function Ad(r,e,t){let i=h0(r1.rig.pose);i.target.copy(t),i.elevation=12,r==="axial"&&Object.assign(i,{azimuth:0,elevation:e.z>0?66:-66}),r==="sagittal"&&(i.azimuth=e.x>0?78:-78),r==="coronal"&&(i.azimuth=e.y>0?12:168),v0(),r1.flyTo(i),I.camera=r1.goal}function Ot(r){let{back:e}=r0(r1.rig.pose),t=r==="free"?e.clone():new E(...ud[r]);t.dot(e)<-.05&&t.negate();let i=Z1.get(I.selected),C=i?new E(...i.center):r1.rig.pose.target;t.dot(e)<md&&Ad(r,t,C);let n=V=>Math.round(V*1e4)/1e4,H=t.toArray().map(V=>n(V)+0);a5(()=>{I.cut={kind:r,normal:H,offset_mm:Math.round(t.dot(C)*10)/10}})}function o8(){I.cut?y4():Ot("axial")}function y4(){a5(()=>I.cut=null)}var i8=null;function Zn(r){I.cut&&(i8??=x4(),I.cut={...I.cut,offset_mm:Math.round(r*10)/10})}function Et(){i8&&yt(i8),i8=null,R.cutDragged=!1,x0.forEach(r=>r())}function _n(){let{cut:r}=I;if(!r)return;let e=r.normal.map(t=>-t+0);a5(()=>I.cut={...r,normal:e,offset_mm:-r.offset_mm})}function a8(){hn()&&x0.forEach(r=>r())}function L8(){fn()&&x0.forEach(r=>r())}function A3(r){let e=Z1.views.find(n=>n.id===r);if(!e)return;let{hidden:t,faded:i,cut:C}=e;(t||i||C!==void 0)&&a5(()=>{t&&(I.hidden=[...t]),i&&(I.faded=[...i]),C!==void 0&&(I.cut=C)}),bn(e.camera),R.keyView=r,R.viewsOpen=!1}function bn(r){r1.flyTo(s3(r)),I.camera=r1.goal,x0.forEach(e=>e())}var v0=()=>{R.keyView=""};function wn(){let{start:r}=Z1.manifest;a5(()=>{Object.assign(I,{hidden:Z1.atStart("hidden"),faded:Z1.atStart("faded")}),Object.assign(I,{isolated:[],opacity:{},cut:null,selected:r.selected,alsoSelected:[]})}),bn(r.camera),v0()}function S7(r){let e=Z1.get(r);if(!e)return;let t=h0(r1.rig.pose);t.target.set(...e.center),t.distance=Math.max(60,e.radius/Math.tan(b2.degToRad(6.5))),v0(),r1.flyTo(t),I.camera=r1.goal,x0.forEach(i=>i())}function Tn(r,e){let t=h0(r1.rig.pose),i=r1.parts.get(I.selected);v0(),r1.rig.turn(r,e,i?new E(...i.structure.center):t.target),r1.touch()}function On(r,e){v0(),r1.rig.move(r,e),r1.touch()}function s8(r){let{left:e,top:t,width:i,height:C}=r1.rig.free;v0(),r1.rig.zoom(r,e+i/2,t+C/2),r1.touch()}function M8(){I.labelsOn=!I.labelsOn,x0.forEach(r=>r())}var Zt=["system","light","dark"];function l8(){I.theme=Zt[(Zt.indexOf(I.theme)+1)%Zt.length]??"system",w2("info",{system:"Light or dark as the system says.",light:"Light.",dark:"Dark."}[I.theme])}var xn=0;function w2(r,e,t=r!=="info"){R.message={kind:r,text:e},clearTimeout(xn),t||(xn=window.setTimeout(q5,4e3))}function q5(){R.message=null}var d8=.34,hd=5,fd=500,xd=120,vd=170,Sd=400,gd=12,c8=class{fingers=new Map;start={x:0,y:0,at:0,moved:!1,many:!1};speed={x:0,y:0,at:0};button=0;tapped={id:"",x:0,y:0,at:-1e9};hoverTimer=0;hoverAsked=!1;attach(e){let t=(i,C)=>e.addEventListener(i,C,{passive:!1});return t("pointerdown",i=>this.down(i,e)),t("pointermove",i=>this.moved(i)),t("pointerup",i=>this.up(i)),t("pointercancel",i=>this.fingers.delete(i.pointerId)),t("pointerleave",()=>this.hover("")),t("wheel",i=>this.wheel(i)),t("contextmenu",i=>i.preventDefault()),()=>this.fingers.clear()}down(e,t){t.setPointerCapture(e.pointerId),r1.stopMotion(),this.hover(""),this.fingers.set(e.pointerId,{x:e.clientX,y:e.clientY}),this.button=e.button;let i=this.fingers.size>1;i||(this.start={x:e.clientX,y:e.clientY,at:e.timeStamp,moved:!1,many:i}),this.start.many||=i,this.speed={x:0,y:0,at:e.timeStamp}}moved(e){let t=this.fingers.get(e.pointerId);if(!t){e.pointerType==="mouse"&&this.askHover(e.clientX,e.clientY);return}let i=e.clientX-t.x,C=e.clientY-t.y,n=Math.hypot(e.clientX-this.start.x,e.clientY-this.start.y);!this.start.moved&&n<hd&&!this.start.many||(this.start.moved=!0,v0(),this.fingers.size===2?this.pinch(e,t):this.button>0||e.shiftKey?r1.rig.move(i,C):this.turn(i,C,e.timeStamp),t.x=e.clientX,t.y=e.clientY,r1.touch())}turn(e,t,i){r1.rig.turn(e*d8,t*d8,En());let C=Math.max(1,i-this.speed.at),n=Math.min(1,C/40);this.speed.x+=(e/C-this.speed.x)*n,this.speed.y+=(t/C-this.speed.y)*n,this.speed.at=i}pinch(e,t){let i=[...this.fingers.entries()].find(([o])=>o!==e.pointerId)?.[1];if(!i)return;let C=Math.hypot(t.x-i.x,t.y-i.y),n=Math.hypot(e.clientX-i.x,e.clientY-i.y),H=(e.clientX+i.x)/2,V=(e.clientY+i.y)/2;r1.rig.move((e.clientX-t.x)/2,(e.clientY-t.y)/2),C>0&&n>0&&r1.rig.zoom(C/n,H,V)}up(e){if(!this.fingers.delete(e.pointerId)||this.fingers.size>0)return;let i=e.timeStamp-this.start.at<fd;!this.start.moved&&!this.start.many&&i&&this.button===0?this.tap(e):e.timeStamp-this.speed.at<60&&this.coast()}tap(e){let{clientX:t,clientY:i,timeStamp:C}=e,n=this.tapped,H=n.id!==""&&C-n.at<Sd&&Math.hypot(t-n.x,i-n.y)<gd,V=H?n.id:r1.pickAt(t,i)?.part.structure.id??"";this.tapped={id:V,x:t,y:i,at:C},H?S7(V):V?e.shiftKey||e.ctrlKey||e.metaKey?C8(V):n0(V):v7()}coast(){if(f4()||Math.hypot(this.speed.x,this.speed.y)<.08)return;let e=En();r1.animate(t=>{r1.rig.turn(this.speed.x*t*d8,this.speed.y*t*d8,e);let i=Math.exp(-t/vd);return this.speed.x*=i,this.speed.y*=i,r1.touch(),Math.hypot(this.speed.x,this.speed.y)>.008})}wheel(e){e.preventDefault(),r1.stopMotion(),v0();let t=e.deltaMode===1?18:1;r1.rig.zoom(Math.exp(e.deltaY*t*.0012),e.clientX,e.clientY),r1.touch()}askHover(e,t){R.pointer={x:e,y:t},!this.hoverAsked&&(this.hoverAsked=!0,requestAnimationFrame(()=>{this.hoverAsked=!1,this.hover(r1.pickAt(R.pointer.x,R.pointer.y)?.part.structure.id??"")}))}hover(e){e===R.hovered&&!this.hoverTimer||(clearTimeout(this.hoverTimer),this.hoverTimer=0,!e||R.hovered?R.hovered=e:this.hoverTimer=window.setTimeout(()=>{this.hoverTimer=0,R.hovered=e},xd))}};function En(){let r=r1.parts.get(I.selected);if(!r||!r.mesh.visible)return r1.rig.pose.target;let{x:e,y:t}=r1.rig.project(r.structure.center),{left:i,top:C,width:n,height:H}=r1.rig.free;return e>i&&e<i+n&&t>C&&t<C+H?new E(...r.structure.center):r1.rig.pose.target}var yd=new Set(["left","right"]);function g7(r){let{name:e,side:t}=r;return!yd.has(t)||e.toLowerCase().includes(t)?e:`${e}, ${t}`}var Zd=[[/^\w+ lumbar vertebra \((L\d)\)$/,"$1 vertebra"],[/^(\w)(.*) of the ([LS]\d-[LS]\d) disc$/,"$3 $1$2"],[/^(.+) \([^)]*\)$/,"$1"]];function Rn(r){let e=Zd.find(([t])=>t.test(r));return e?r.replace(e[0],e[1]):r}var Bn=r=>r.replace(/^([LS]\d-[LS]\d) (\w)/,(e,t,i)=>`${t} ${i.toLowerCase()}`);function p8(r){return Bn(g7({...r,name:Rn(r.name)}))}function In(r,e){let t=e.toLowerCase().endsWith(r.side)?Bn(Rn(r.name)):p8(r),i=/^([LST]\d(?:-[LST]\d)?)( left| right)?$/.exec(e)?.[1];if(!i)return t;let C=t.startsWith(`${i} `)?t.slice(i.length+1):t.replace(` ${i}`,"");return C.charAt(0).toUpperCase()+C.slice(1)}function L5(r){let e=Z1.get(r);return e?g7(e):r}var _d=[[0,"behind"],[45,"behind and left"],[90,"the left"],[135,"the front and left"],[180,"the front"],[-135,"the front and right"],[-90,"the right"],[-45,"behind and right"]];function bd(r,e){if(e>65)return"View from above.";if(e<-65)return"View from below.";let t=C=>Math.abs(((r-C)%360+540)%360-180);return`View from ${[..._d].sort((C,n)=>t(C[0])-t(n[0]))[0]?.[1]??"behind"}.`}var Pn=(r,e)=>`${r} ${e}`;function Fn(){let r=Z1.structures.filter(t=>Pt(t.id)&&!I.hidden.includes(t.id)).length,e=I.hidden.filter(t=>Z1.has(t)).length;return!r&&!e?"All shown":[r?Pn(r,"faded"):"",e?Pn(e,"hidden"):""].filter(Boolean).join(", ")}var Pt=r=>I.faded.includes(r)||(I.opacity[r]??1)<.95;function Dn(r,e){let t=[I.selected,...I.alsoSelected].filter(Boolean).map(L5),i=t.length?`${t.join(" and ")}, selected.`:"Nothing selected.",C=I.isolated.length?" Shown alone.":"",n=Z1.views.find(M=>M.id===R.keyView)?.name,H=n?`View: ${n}.`:bd(r,e),V=I.faded.filter(M=>!I.hidden.includes(M)).length,o=V?` ${V} ${V===1?"structure":"structures"} faded.`:"",a=I.hidden.length?` ${I.hidden.length} hidden.`:"",L=I.cut?` ${I.cut.kind[0]?.toUpperCase()}${I.cut.kind.slice(1)} cut.`:"";return`${i}${C} ${H}${o}${a}${L}`}function Nn(r,e){let t=[...r].sort((H,V)=>H.x-V.x),i=Math.ceil(t.length/2)+1,C=t.filter(H=>H.x<e).length,n=Math.min(i,Math.max(t.length-i,C));return{left:t.slice(0,n),right:t.slice(n)}}function kn(r,e,t){let i=Math.max(0,(t-e)/Math.max(1,r.length-1)),C=Math.min(27,i),n=r.map(H=>Math.min(t,Math.max(e,H)));for(let H=1;H<n.length;H+=1)n[H]=Math.max(n[H],n[H-1]+C);for(let H=n.length-1;H>=0;H-=1){let V=H===n.length-1?t:n[H+1]-C;n[H]=Math.min(n[H],V)}return n}function u8(r,e,t,i,C,n){return(t-r)*(n-e)-(i-e)*(C-r)}function wd(r,e){let t=u8(r.x,r.y,r.textX,r.textY,e.x,e.y)*u8(r.x,r.y,r.textX,r.textY,e.textX,e.textY),i=u8(e.x,e.y,e.textX,e.textY,r.x,r.y)*u8(e.x,e.y,e.textX,e.textY,r.textX,r.textY);return t<0&&i<0}function Td(r){for(let e=0;e<r.length;e+=1){let t=!1;for(let i=0;i<r.length;i+=1)for(let C=i+1;C<r.length;C+=1){let[n,H]=[r[i],r[C]];wd(n,H)&&([n.textY,H.textY]=[H.textY,n.textY],t=!0)}if(!t)return}}function Rt(r,e){let t=[...r].sort((n,H)=>n.y-H.y),i=kn(t.map(n=>n.y),e.top,e.bottom),C=t.map((n,H)=>({...n,side:e.side,textX:e.x,textY:i[H]}));return Td(C),C}var m8=26,Od=22;function Un(r,e,t,i,C){let n=[...r].sort((V,o)=>V.y-o.y),H=kn(n.map(V=>V.y+Od),i,C);return n.map((V,o)=>{let a=t-(V.x+m8+V.width),L=V.x-m8-V.width-e,M=a>=0||a>L?"right":"left",s=M==="right"?V.x+m8+Math.min(0,a):V.x-m8-Math.min(0,L);return{...V,side:M,textX:s,textY:H[o]}})}var Ed=9,Pd=4,Gn=14,Rd=280,Bd=190,Id=18,zn=34,Fd={l5:90,ganglion:95,dura:62,annulus:58,sacrum:56,bone:52,flavum:48,ligament:46,root:44},Dd=3,Nd=2,A8="http://www.w3.org/2000/svg",h8=class{layer=document.createElement("div");drawing=document.createElementNS(A8,"svg");behind=new Set;shown=new Map;ruler=document.createElement("canvas").getContext("2d");constructor(){this.layer.className="labels",this.layer.setAttribute("aria-hidden","true"),this.layer.append(this.drawing),r1.onFrame.push(()=>this.follow()),r1.onCalm.push(()=>this.choose())}choose(){let e=I.labelsOn?this.candidates():new Map;for(let[t,i]of this.shown)e.has(t)||this.leave(t,i);for(let[t,i]of e){let C=r1.parts.get(t),n=this.shown.get(t)??this.make(C,i);n.spot.copy(i),clearTimeout(n.leaving),n.leaving=0,this.dress(n);let H=this.behind.has(t);n.lead.classList.toggle("behind",H),requestAnimationFrame(()=>this.setOpacity(n,H?.62:1))}this.arrange(),this.follow()}prune(){let e=new Set(I.hidden),t=new Set(I.isolated);for(let[i,C]of this.shown)(e.has(i)||!I.labelsOn||t.size>0&&!t.has(i))&&this.leave(i,C)}candidates(){let{left:e,top:t,width:i,height:C}=r1.rig.free,[n,H]=[e+i/2,t+C/2],V=new Set(I.isolated),o=r1.parts.get(I.selected)?.structure.side,a=[];for(let L of r1.parts.values()){let{id:M,material:s,anchor:l,side:p}=L.structure;if(L.alpha<.5||V.size>0&&!V.has(M))continue;let h=r1.rig.project(l);if(!(Math.abs(h.x-n)<i/2-24&&Math.abs(h.y-H)<C/2-24)&&M!==I.selected)continue;let c=M===I.selected?500:I.alsoSelected.includes(M)?400:0,m=Math.hypot((h.x-n)/i,(h.y-H)/C)*60+h.depth/40,f=L.solid<.5?25:0,A=(o==="left"||o==="right")&&p!==o&&p!=="midline"?40:0;a.push({part:L,worth:c+(Fd[s]??35)-m-f-A})}return a.sort((L,M)=>M.worth-L.worth),this.firstVisible(a.map(L=>L.part))}firstVisible(e){let t=R.width==="phone"?Pd:Ed,i=new Map;this.behind.clear();let C=0,n=new Map,H=new Set;for(let V of e.slice(0,40)){let{id:o,material:a}=V.structure,L=n.get(a)??0,M=Z4(o)||a==="l5",s=p8(V.structure),l=V.solid<.5;if(i.size>=t||H.has(s)||!M&&L>=Nd||l&&C>=Dd)continue;let p=r1.visibleAnchor(V);if(!p&&!Z4(o))continue;let h=p??new E(...V.structure.anchor);p||this.behind.add(o),l&&(C+=1),i.set(o,h),H.add(s),n.set(a,L+1)}return i}make(e,t){let i=document.createElement("div");i.className="label";let C=document.createElementNS(A8,"g"),n=["halo","line"].map(o=>{let a=document.createElementNS(A8,"polyline");return a.setAttribute("class",`lead-${o}`),a}),H=document.createElementNS(A8,"circle");H.setAttribute("r","3.6"),C.append(...n,H),this.drawing.append(C),this.layer.append(i);let V={part:e,spot:t.clone(),placed:null,text:i,lead:C,lines:n,dot:H,leaving:0};return this.setOpacity(V,0),this.shown.set(e.structure.id,V),V}dress(e){let{id:t,material:i}=e.part.structure,C=i==="l5"||i==="ganglion",n=Z4(t)?C?"pill l5":"pill":"plain",H=Pt(t)?" (faded)":"";e.text.textContent=Ud(e.part)+H,e.text.className=`label ${n}`,e.lead.setAttribute("class",n)}leave(e,t){t.leaving||(this.setOpacity(t,0),t.leaving=window.setTimeout(()=>{t.text.remove(),t.lead.remove(),this.shown.delete(e)},Rd))}setOpacity(e,t){e.text.style.opacity=String(t),e.lead.style.opacity=String(t)}widthOf(e){return this.ruler?(this.ruler.font='600 13px "Hanken Grotesk Variable", sans-serif',this.ruler.measureText(e.text.textContent??"").width+(Z4(e.part.structure.id)?22:0)):120}arrange(){let t=[...this.shown.values()].filter(i=>!i.leaving).map(i=>{let{x:C,y:n}=r1.rig.project(i.spot);return{id:i.part.structure.id,x:C,y:n,width:this.widthOf(i)}});for(let i of R.width==="phone"?this.besideAnchors(t):this.inColumns(t))this.shown.get(i.id).placed=i}besideAnchors(e){let{left:t,top:i,width:C,height:n}=r1.rig.free;return Un(e,t+12,t+C-64,i+84,i+n-34)}inColumns(e){let{left:t,top:i,width:C,height:n}=r1.rig.free,H=t+C/2,{left:V,right:o}=Nn(e,H),a=c=>Math.max(0,...c.map(m=>m.width)),L=Math.min(C/2-Id,430),[M,s]=[i+70,i+n-110],[l,p]=r1.extent(),h=Math.max(H-L+a(V),l-zn),d=Math.min(H+L-a(o),p+zn);return[...Rt(V,{x:h,top:M,bottom:s,side:"left"}),...Rt(o,{x:d,top:Math.max(M,Bd),bottom:s,side:"right"})].map(kd)}follow(){for(let e of this.shown.values()){let{placed:t}=e;if(!t)continue;let{x:i,y:C}=r1.rig.project(e.spot),n=Math.round(t.textY)+.5,H=t.side==="left"?1:-1,V=t.textX+H*7,o=Math.min(Gn,Math.max(0,Math.abs(i-V)*.6)),a=`${V},${n} ${V+H*o},${n} ${i},${C}`;e.lines.forEach(M=>M.setAttribute("points",a)),e.dot.setAttribute("cx",String(i)),e.dot.setAttribute("cy",String(C));let L=t.side==="left"?"-100%":"0";e.text.style.transform=`translate(${t.textX}px, ${t.textY}px) translate(${L}, -50%)`}}};function kd(r,e,t){if((r.side==="left"?r.x-r.textX:r.textX-r.x)>Gn+8||Math.abs(r.textY-r.y)>20)return r;let C=t.filter(H=>H!==r&&H.side===r.side),n=H=>C.every(V=>Math.abs(V.textY-H)>22);return r.textY=[r.y-24,r.y+24].find(n)??r.textY,r}function Ud({structure:r}){let e=p8(r),t=r1.parts.get(I.selected)?.structure.side??"left";return R.width==="phone"&&!Z4(r.id)&&r.side===t?e.replace(/, (left|right)$/,""):e}var Z4=r=>r===I.selected||I.alsoSelected.includes(r);var zd=1179937895,Gd={5120:{bytes:1,top:127,get:(r,e)=>r.getInt8(e)},5121:{bytes:1,top:255,get:(r,e)=>r.getUint8(e)},5123:{bytes:2,top:65535,get:(r,e)=>r.getUint16(e,!0)},5125:{bytes:4,top:1,get:(r,e)=>r.getUint32(e,!0)},5126:{bytes:4,top:1,get:(r,e)=>r.getFloat32(e,!0)}};function Wn(r){let e=new DataView(r);if(r.byteLength<20||e.getUint32(0,!0)!==zd)throw new Error("The geometry file is not a GLB file.");let t=e.getUint32(12,!0),i=JSON.parse(new TextDecoder().decode(new Uint8Array(r,20,t))),C=new DataView(r,20+t+8),n=new Map;for(let H of i.nodes){let V=H.mesh===void 0?void 0:i.meshes[H.mesh]?.primitives[0];V&&H.name&&n.set(H.name,Wd(i,C,H,V))}return n}function Wd(r,e,t,i){let C=new T5,n=(H,V,o)=>{let a=i.attributes[H];a!==void 0&&C.setAttribute(V,new E2(Xd(r,e,a),o))};return n("POSITION","position",3),n("NORMAL","normal",3),n("_AO","ao",1),n("_ALONG","along",1),C.setIndex(new E2(qd(r,e,i.indices),1)),C.applyMatrix4(new z1().compose(new E(...t.translation??[0,0,0]),new b5(...t.rotation??[0,0,0,1]),new E(...t.scale??[1,1,1]))),C.computeBoundingSphere(),C.computeBoundingBox(),C}function Xn(r,e,t,i){let C=r.accessors[t],n=C&&r.bufferViews[C.bufferView],H=C&&Gd[C.componentType];if(!C||!n||!H)throw new Error(`The geometry file has no accessor ${t}.`);let V=C.type==="VEC3"?3:1,o=n.byteStride??V*H.bytes,a=(n.byteOffset??0)+(C.byteOffset??0),L=C.normalized?1/H.top:1;for(let M=0;M<C.count;M+=1)for(let s=0;s<V;s+=1){let l=H.get(e,a+M*o+s*H.bytes)*L;i(M*V+s,l)}}function Xd(r,e,t){let i=r.accessors[t],C=new Float32Array((i?.count??0)*(i?.type==="VEC3"?3:1));return Xn(r,e,t,(n,H)=>C[n]=H),C}function qd(r,e,t){let i=r.accessors[t],C=i?.count??0,n=i?.componentType===5125?new Uint32Array(C):new Uint16Array(C);return Xn(r,e,t,(H,V)=>n[H]=V),n}async function qn(r){let e=await fetch(r,{cache:"no-cache"});if(!e.ok)throw new Error(`The list of structures did not arrive (${e.status}).`);return await e.json()}async function Yd(r){let e=await fetch(r.url);if(!e.ok||!e.body)throw new Error(`The ${r.name} did not arrive (${e.status}).`);let t=[],i=0,C=e.body.getReader();for(let n=await C.read();!n.done;n=await C.read()){t.push(n.value);let H=Math.min(i+n.value.byteLength,r.bytes);R.loading.got+=H-i,i=H}return R.loading.got+=r.bytes-i,new Blob(t).arrayBuffer()}async function Yn(r,e){R.loading.total=r.reduce((i,C)=>i+C.bytes,0);let t=r.map(i=>Yd(i));t.forEach(i=>i.catch(()=>{}));for(let[i,C]of r.entries()){R.loading.next=C.name;let n=await t[i];n&&await e(C,Wn(n))}R.loading.next="",R.loading.done=!0}var Kn="v1",Kd=5e3,y7=r=>r.join("+"),Z7=(r,e)=>r.filter(t=>!e.includes(t)),$d=r=>String(Math.round(r*10)/10);function Qd({kind:r,normal:e,offset_mm:t}){let i=e.map(C=>String(Math.round(C*1e3)/1e3)).join(",");return`${r}:${$d(t)}:${i}`}function Jd(r){let{target:e,distance:t,azimuth:i,elevation:C}=M3(s3(r));return[...e.toArray(),t,i,C].join(",")}function $n(r){let[e,t]=[Z1.atStart("hidden"),Z1.atStart("faded")],i=[["c",Jd(r)],["s",y7([I.selected,...I.alsoSelected].filter(Boolean))||"-"],["h",y7(Z7(I.hidden,e))],["u",y7(Z7(e,I.hidden))],["f",y7(Z7(I.faded,t))],["g",y7(Z7(t,I.faded))],["i",y7(I.isolated)],["o",Object.entries(I.opacity).map(([C,n])=>`${C}:${Math.round(n*100)}`).join("+")],["k",I.cut?Qd(I.cut):""],["l",I.labelsOn?"":"0"]];return`#${Kn};${i.filter(([,C])=>C).map(([C,n])=>`${C}=${n}`).join(";")}`}function jd(r){let[e,t,i]=r.split(":"),C=(i??"").split(",").map(Number);if(!["axial","sagittal","coronal","free"].includes(e??"")||C.length!==3)return null;let n=Math.hypot(...C);return!Number.isFinite(Number(t))||!(n>.5)?null:{kind:e,normal:C.map(H=>H/n),offset_mm:Number(t)}}function ec(r){let e=(r??"").split(",").map(Number);if(e.length!==6||!e.every(o=>Math.abs(o)<=Kd))return null;let[t,i,C,n,H,V]=e;return C7(M3({target:new E(t,i,C),distance:n,azimuth:H,elevation:V}))}function tc(r,e){let i=r.split("+").map(C=>C.split(":")).filter(([C,n])=>C&&e([C]).length&&Number.isFinite(Number(n)));return Object.fromEntries(i.map(([C,n])=>[C,Math.min(100,Math.max(0,Number(n)))/100]))}function rc(r){try{return decodeURIComponent(r)}catch{return""}}function ic(r){let[e,...t]=rc(r.replace(/^#/,"")).split(";");if(e!==Kn)return null;let i=new Map(t.map(L=>[L.slice(0,L.indexOf("=")),L.slice(L.indexOf("=")+1)])),C=[],n=L=>(C.push(...L.filter(M=>!Z1.has(M))),L.filter(M=>Z1.has(M))),H=L=>n((i.get(L)??"").split("+").filter(M=>M&&M!=="-")),[V="",...o]=H("s"),a={selected:V,alsoSelected:o,hidden:[...Z7(Z1.atStart("hidden"),H("u")),...H("h")],faded:[...Z7(Z1.atStart("faded"),H("g")),...H("f")],isolated:H("i"),opacity:i.has("o")?tc(i.get("o")??"",n):{},cut:i.has("k")?jd(i.get("k")??""):null,labelsOn:i.get("l")!=="0"};return{camera:ec(i.get("c")),change:a,unknown:C}}function It(r){let e=ic(location.hash);return e?(Object.assign(I,e.change),e.camera&&(I.camera=e.camera,r1.setCamera(e.camera,r)),e.unknown.length&&w2("warn","This link names a structure we do not have. The rest is shown."),!0):!1}var Bt=()=>location.pathname+location.search+$n(r1.goal);function Qn(){x0.push(()=>{$n(r1.goal)!==location.hash&&history.pushState(null,"",Bt())}),r1.onCameraRest.push(()=>history.replaceState(null,"",Bt())),addEventListener("popstate",()=>It(!0))}function Jn(){return location.origin+Bt()}var f8=[["hidden","hidden"],["faded","faded"],["selected","selected"],["also_selected","alsoSelected"],["isolated","isolated"],["opacity","opacity"],["cut","cut"],["labels_on","labelsOn"],["theme","theme"]],Cc=50,_7=(r,e)=>JSON.stringify(r)===JSON.stringify(e),G0=r=>JSON.parse(JSON.stringify(r));function nc(r){let e=r;return e?.id?{...{name:"",latin:"",side:"",level:"",chip:"",paragraphs:[],why:"",figures:[],relations:[],sources:[],reviewed:""},...G0(e),id:e.id}:null}var x8=class{constructor(e){this.trame=e}trame;agreed=new Map;pushTimer=0;joined=null;start(e){this.join(e),this.trame()?.addConnectListener?.(()=>this.join(!0)),g5(()=>f8.map(([,t])=>G0(I[t])),()=>this.pushSoon()),g5(()=>I.camera,()=>this.pushSoon())}join(e){let t=this.trame()?.state;if(!t||t===this.joined)return;let i=this.joined===null;this.joined=t,(!i||e)&&(this.agreed=new Map),e&&this.push();let C=[...f8.map(([H])=>H),"camera","panel","message"],n=i;t.watch(C,()=>{this.take(t,!n),n=!1})}take(e,t){for(let[i,C]of f8){let n=e.get(i);n===void 0||_7(n,this.agreed.get(i))||(this.agreed.set(i,G0(n)),_7(n,I[C])||Object.assign(I,{[C]:G0(n)}))}this.takeCamera(e.get("camera"),t),R.panel=nc(e.get("panel")),this.takeMessage(e.get("message")??null)}takeMessage(e){_7(e,this.agreed.get("message")??null)||(this.agreed.set("message",G0(e)),e?w2(e.kind,e.text):q5())}takeCamera(e,t){!Array.isArray(e)||e.length!==9||_7(e,this.agreed.get("camera"))||(this.agreed.set("camera",G0(e)),!_7(e,I.camera)&&(I.camera=G0(e),r1.setCamera(I.camera,t)))}pushSoon(){clearTimeout(this.pushTimer),this.pushTimer=window.setTimeout(()=>this.push(),Cc)}push(){let e=this.trame()?.state;if(!e)return;let i=[...f8.map(([C,n])=>[C,I[n]]),["camera",I.camera]].filter(([C,n])=>!_7(n,this.agreed.get(C))).map(([C,n])=>[C,G0(n)]);if(i.length!==0){for(let[C,n]of i)this.agreed.set(C,n);e.update(Object.fromEntries(i))}}};var jn=15,eH=40,Ft=.85,rH=[["/","Find a structure"],["1 \u2026 8","Key views"],["\u2190 \u2192 \u2191 \u2193","Turn by 15\xB0"],["Shift + arrows","Move"],["+  \u2212","Nearer, farther"],["F","Fade the selected structure"],["H","Hide it"],["I","Isolate it"],["Shift + H","Show all"],["L","Labels"],["C","Cut"],["Ctrl + Z","Undo"],["Shift + Ctrl + Z","Redo"],["Esc","Close the top layer"],["?","These keys"]],Hc={"/":()=>oc(),"?":()=>R.keysOpen=!0,"+":()=>s8(Ft),"=":()=>s8(Ft),"-":()=>s8(1/Ft),f:gn,h:H8,H:V8,i:g4,l:M8,c:o8},Vc={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},tH=()=>document.querySelector("[data-testid=search]");function oc(){R.width!=="wide"&&R.width!=="phone"&&(R.treeOpen=!0);let r=tH();r?r.focus():Z0(()=>tH()?.focus())}function ac(){R.keysOpen?R.keysOpen=!1:R.menuFor?R.menuFor="":R.viewsOpen?R.viewsOpen=!1:R.treeOpen&&R.width!=="wide"?R.treeOpen=!1:R.message?q5():x7()?g4():I.cut?y4():v7()}function Dt(r){let e=Vc[r.key];return e?(r.preventDefault(),r.shiftKey?On(e[0]*eH,e[1]*eH):Tn(e[0]*jn,e[1]*jn),!0):!1}function Lc(r,e){return r instanceof HTMLElement?r.closest("input, textarea, select, [contenteditable], dialog")||e.startsWith("Arrow")&&r.closest(".scroll")?!0:r.closest("[role=tree]")!==null&&e!=="/"&&e!=="?":!1}function sc(r){if(r.defaultPrevented)return;if((r.ctrlKey||r.metaKey)&&r.key.toLowerCase()==="z"&&!Mc(r.target)){r.preventDefault(),r.shiftKey?L8():a8();return}if(r.key==="Escape")return ac();if(r.ctrlKey||r.metaKey||r.altKey||Lc(r.target,r.key)||Dt(r)||!R.singleKeys)return;let e=Z1.views.find(i=>i.key===r.key),t=e?()=>A3(e.id):Hc[r.key];t&&(r.preventDefault(),t())}function Mc(r){return r instanceof HTMLInputElement&&r.type!=="range"&&r.type!=="checkbox"}function iH(){addEventListener("keydown",sc)}var CH=matchMedia("(prefers-color-scheme: dark)");function lc(){return I.theme!=="system"?I.theme:CH.matches?"dark":"light"}function nH(){let r=()=>{document.documentElement.dataset.theme=lc()};lr(r),CH.addEventListener("change",r)}function HH(){Object.defineProperty(globalThis,"l5root",{value:{get ready(){return R.loading.done&&r1.ready},get settled(){return R.loading.done&&r1.settled},get firstFrameMs(){return r1.stats.firstFrameMs},get lastFrameMs(){return r1.stats.lastFrameMs},get frames(){return r1.stats.frames},get view(){return JSON.parse(JSON.stringify(I))},project(e){let{x:t,y:i}=r1.rig.project(e);return[t,i]},pick(e,t){let i=performance.now();return{id:r1.pickAt(e,t)?.part.structure.id??"",ms:performance.now()-i}},measureFrame:()=>r1.measureFrame()},configurable:!0})}var v8=null,VH=!1,oH=()=>globalThis.trame;function aH(){R.size={w:innerWidth,h:innerHeight},R.width=VC(innerWidth)}function dc(){let{start:r}=Z1.manifest;I.hidden=Z1.atStart("hidden"),I.faded=Z1.atStart("faded"),I.selected=Z1.has(r.selected)?r.selected:"",I.camera=r.camera,r1.setCamera(r.camera,!1)}function cc(){let r=()=>JSON.stringify({...I,camera:null,theme:null});g5(()=>[r(),R.hovered],()=>r1.wantView(),{flush:"sync"}),g5(r,()=>v8?.prune()),g5(G5,()=>r1.reframe()),r1.reframe(),g5(()=>I.selected,e=>LH(e),{immediate:!0}),LH(Z1.structures.find(e=>e.material==="l5"&&e.side==="left")?.id??"")}function LH(r){let e=$e(r,Z1.groups(R.treeMode));R.expanded=[...new Set([...R.expanded,...e])]}var sH=0;function pc(){r1.onFrame.push(()=>{I.cut&&(R.drawn+=1);let{mm:r,px:e}=Ac(r1.rig.pixelsPerMm);(r!==R.scale.mm||Math.abs(e-R.scale.px)>.4)&&(R.scale={mm:r,px:e})}),r1.onCalm.push(()=>{clearTimeout(sH),sH=window.setTimeout(()=>{R.spoken=Dn((r1.rig.pose.azimuth+180)%360-180,r1.rig.pose.elevation)},400)})}var uc=[1,2,5,10,20,50,100,200],mc=130;function Ac(r){let e=[...uc].reverse().find(t=>t*r<=mc)??1;return{mm:e,px:e*r}}async function hc(r){Z1.fill(await qn(r)),dc();let e=It(!1),t=!Array.isArray(oH()?.state.get("camera"));new x8(oH).start(e||t),R.atlasReady=!0,cc(),Qn(),r1.onCameraRest.push(i=>I.camera=i),await Yn(Z1.manifest.chunks,async(i,C)=>{r1.add(i,C),await new Promise(n=>requestAnimationFrame(n))}),document.documentElement.dataset.frame="done"}var MH="The graphics of this device stopped. The model comes back with them.";function fc(){r1.canvas.addEventListener("webglcontextlost",r=>{r.preventDefault(),w2("warn",MH)}),r1.canvas.addEventListener("webglcontextrestored",()=>{R.message?.text===MH&&q5(),r1.touch()})}function lH(r){VH||(VH=!0,aH(),nH(),iH(),v8=new h8,pc(),fc(),addEventListener("resize",()=>{aH(),r1.resize()}),HH(),hc(r).catch(e=>{R.loading.failed=e.message,w2("error",`${e.message} Load the page again.`)}))}var xc=62;function vc(){return Math.min(xc,.4*r1.rig.free.width/r1.rig.pixelsPerMm)}var Sc={side:20,top:64,bottom:160};function gc({x:r,y:e}){let{left:t,top:i,width:C,height:n}=r1.rig.free,{side:H,top:V,bottom:o}=Sc;return{x:Math.min(t+C-H,Math.max(t+H,r)),y:Math.min(i+n-o,Math.max(i+V,e))}}var yc=r=>Math.abs(r.x)>.9?["P","A"]:["L","R"];function dH(){let{cut:r}=I;if(!r||R.drawn===0)return null;let e=new E(...r.normal),t=r1.rig.pose.target.clone();t.addScaledVector(e,r.offset_mm-e.dot(t));let i=Math.abs(e.x)>.9?new E(0,1,0):new E(1,0,0);i.addScaledVector(e,-i.dot(e)).normalize();let C=e.clone().cross(i),n=vc(),H=(l,p)=>r1.rig.project(t.clone().addScaledVector(i,l*n).addScaledVector(C,p*n)),o=`M${[H(-1,-1),H(1,-1),H(1,1),H(-1,1)].map(({x:l,y:p})=>`${l.toFixed(1)} ${p.toFixed(1)}`).join("L")}Z`,[a,L]=yc(e),M=(l,p)=>{let{x:h,y:d}=gc(H(p*1.05,-.8));return z("text",{x:h,y:d,"text-anchor":"middle","dominant-baseline":"middle"},l)},s=R.cutDragged?[z("path",{class:"outer",d:o}),z("path",{class:"inner",d:o})]:[];return z("svg",{class:"cut-frame","aria-hidden":"true"},[...s,M(a,1),M(L,-1)])}var Zc={bones:"The bones come first.",nerves:"The nerves come next.",soft:"Discs and ligaments come next.",spaces:"The spaces come last."},cH=r=>(r/1e6).toFixed(1);function pH(){let{total:r,got:e,next:t,done:i,failed:C}=R.loading;if(i||C)return null;let n=r?e/r:0,H=r?`${cH(e)} of ${cH(r)} MB. ${Zc[t]??""}`:"Asking for the list of structures.";return z("div",{class:"loading",role:"status","data-testid":"loading"},[z("b","Loading the spine"),z("span",H),z("div",{class:"loading-line"},[z("i",{style:{transform:`scaleX(${n})`}})])])}var _c=[{letter:"A",name:"From the front",view:"anterior",place:"translateZ(var(--half))",azimuth:180,elevation:0},{letter:"P",name:"From behind",view:"posterior",place:"rotateY(180deg) translateZ(var(--half))",azimuth:0,elevation:0},{letter:"L",name:"From the left",view:"left",place:"rotateY(90deg) translateZ(var(--half))",azimuth:90,elevation:0},{letter:"R",name:"From the right",view:"right",place:"rotateY(-90deg) translateZ(var(--half))",azimuth:-90,elevation:0},{letter:"S",name:"From above",view:"superior",place:"rotateX(90deg) rotateZ(180deg) translateZ(var(--half))",azimuth:0,elevation:89},{letter:"I",name:"From below",view:"inferior",place:"rotateX(-90deg) rotateZ(180deg) translateZ(var(--half))",azimuth:0,elevation:-89}];function bc(r){if(Z1.views.some(t=>t.id===r.view))return A3(r.view);let e=h0(r1.rig.pose);r1.flyTo({...e,azimuth:r.azimuth,elevation:r.elevation})}function wc(){let{right:r,up:e,back:t}=r0(r1.rig.pose),i=(C,n,H)=>[r.x*C+r.y*n+r.z*H,-(e.x*C+e.y*n+e.z*H),t.x*C+t.y*n+t.z*H,0].map(V=>V.toFixed(5)).join(",");return`matrix3d(${i(1,0,0)},${i(0,0,-1)},${i(0,-1,0)},0,0,0,1)`}function Tc(r){let e={type:"button",class:"cube-face",style:{transform:r.place},tabindex:-1,title:r.name,"aria-label":r.name,onClick:()=>bc(r)};return z("button",e,r.letter)}var uH=D2({name:"OrientationCube",setup(){let r=v3(null),e=()=>{r.value&&(r.value.style.transform=wc())};x3(()=>{r1.onFrame.push(e),e()}),f3(()=>r1.onFrame=r1.onFrame.filter(i=>i!==e));let t={class:"cube","data-testid":"cube",role:"group","aria-label":"Orientation. Arrow keys turn the model by 15 degrees.",tabindex:0,onKeydown:Dt};return()=>z("div",t,[z("div",{ref:r,class:"cube-box"},_c.map(Tc))])}});var Oc=new c8;function Ec(){let r=I.labelsOn&&R.hovered===I.selected;if(!R.hovered||r)return null;let e=R.pointer.x>R.size.w-220?"translate(calc(-100% - 14px), 14px)":"translate(14px, 14px)",t={left:`${R.pointer.x}px`,top:`${R.pointer.y}px`,transform:e};return z("div",{class:"pointer-name",style:t,"aria-hidden":"true"},L5(R.hovered))}function Pc(){let{mm:r,px:e}=R.scale,t=`Scale: ${r} millimetres at the depth of the model's middle`;return z("div",{class:"scale","data-testid":"scale-bar",role:"img","aria-label":t},[z("i",{style:{width:`${e}px`}}),`${r}\u2009mm`])}var Rc={class:"stage","data-testid":"stage",tabindex:0,role:"application","aria-roledescription":"3D model","aria-label":"Lumbar spine and L5 nerve root. Arrow keys turn, Shift and arrows move, plus and minus zoom."},Bc="This browser cannot draw the model: WebGL 2 is missing or switched off. Names and texts still work.";function Ic(r,e){lH(e);try{r1.attach(r)}catch{w2("error",Bc)}return r.append(v8.layer),Oc.attach(r)}function Fc(){let{left:r,top:e,width:t,height:i}=G5();return{"--free-left":`${r}px`,"--free-right":`${R.size.w-r-t}px`,"--free-bottom":`${R.size.h-e-i}px`,"--free-mid":`${r+t/2}px`}}var mH=D2({name:"AnatomyView",props:{geometry:{type:String,required:!0}},setup(r){let e=v3(null),t=()=>{};return x3(()=>t=Ic(e.value,r.geometry)),f3(()=>t()),()=>z("main",{class:["anatomy",R.width,{cutting:I.cut}],style:Fc()},[z("div",{ref:e,...Rc}),dH(),z(uH),Pc(),Ec(),pH(),z("div",{class:"only-read",role:"status","aria-live":"polite"},R.spoken)])}});var AH="Connection lost. The model still turns.",Dc=2,Nt=[1,1,2,4],hH=D2({name:"ConnectionKeeper",setup(){let r=0,e=0,t=Nt[0],i=0,C=()=>{if(i+=1,t-=1,t<=0){e+=1,t=Nt[Math.min(e,Nt.length-1)];let{trame:n}=globalThis;n?.connect().catch(()=>{})}i>=Dc&&w2("warn",`${AH} Next try in ${t} s.`)};return x3(()=>r=window.setInterval(C,1e3)),f3(()=>{clearInterval(r),R.message?.text.startsWith(AH)&&q5()}),()=>null}});var fH="M20,4H16.83L15,2H9L7.17,4H4A2,2 0 0,0 2,6V18A2,2 0 0,0 4,20H20A2,2 0 0,0 22,18V6A2,2 0 0,0 20,4M20,18H4V6H8.05L9.88,4H14.12L15.95,6H20V18M12,7A5,5 0 0,0 7,12A5,5 0 0,0 12,17A5,5 0 0,0 17,12A5,5 0 0,0 12,7M12,15A3,3 0 0,1 9,12A3,3 0 0,1 12,9A3,3 0 0,1 15,12A3,3 0 0,1 12,15Z";var xH="M7.41,8.58L12,13.17L16.59,8.58L18,10L12,16L6,10L7.41,8.58Z";var vH="M8.59,16.58L13.17,12L8.59,7.41L10,6L16,12L10,18L8.59,16.58Z";var SH="M12 2A10 10 0 0 0 2 12A10 10 0 0 0 12 22A10 10 0 0 0 22 12A10 10 0 0 0 12 2M12 4A8 8 0 0 1 20 12A8 8 0 0 1 12 20V4Z";var gH="M19,6.41L17.59,5L12,10.59L6.41,5L5,6.41L10.59,12L5,17.59L6.41,19L12,13.41L17.59,19L19,17.59L13.41,12L19,6.41Z";var yH="M16,12A2,2 0 0,1 18,10A2,2 0 0,1 20,12A2,2 0 0,1 18,14A2,2 0 0,1 16,12M10,12A2,2 0 0,1 12,10A2,2 0 0,1 14,12A2,2 0 0,1 12,14A2,2 0 0,1 10,12M4,12A2,2 0 0,1 6,10A2,2 0 0,1 8,12A2,2 0 0,1 6,14A2,2 0 0,1 4,12Z";var ZH="M2,5.27L3.28,4L20,20.72L18.73,22L15.65,18.92C14.5,19.3 13.28,19.5 12,19.5C7,19.5 2.73,16.39 1,12C1.69,10.24 2.79,8.69 4.19,7.46L2,5.27M12,9A3,3 0 0,1 15,12C15,12.35 14.94,12.69 14.83,13L11,9.17C11.31,9.06 11.65,9 12,9M12,4.5C17,4.5 21.27,7.61 23,12C22.18,14.08 20.79,15.88 19,17.19L17.58,15.76C18.94,14.82 20.06,13.54 20.82,12C19.17,8.64 15.76,6.5 12,6.5C10.91,6.5 9.84,6.68 8.84,7L7.3,5.47C8.74,4.85 10.33,4.5 12,4.5M3.18,12C4.83,15.36 8.24,17.5 12,17.5C12.69,17.5 13.37,17.43 14,17.29L11.72,15C10.29,14.85 9.15,13.71 9,12.28L5.6,8.87C4.61,9.72 3.78,10.78 3.18,12Z",_H="M12,9A3,3 0 0,1 15,12A3,3 0 0,1 12,15A3,3 0 0,1 9,12A3,3 0 0,1 12,9M12,4.5C17,4.5 21.27,7.61 23,12C21.27,16.39 17,19.5 12,19.5C7,19.5 2.73,16.39 1,12C2.73,7.61 7,4.5 12,4.5M3.18,12C4.83,15.36 8.24,17.5 12,17.5C15.76,17.5 19.17,15.36 20.82,12C19.17,8.64 15.76,6.5 12,6.5C8.24,6.5 4.83,8.64 3.18,12Z";var bH="M12 13H7V18H12V20H5V10H7V11H12V13M8 4V6H4V4H8M10 2H2V8H10V2M20 11V13H16V11H20M22 9H14V15H22V9M20 18V20H16V18H20M22 16H14V22H22V16Z";var wH="M12,9A3,3 0 0,0 9,12A3,3 0 0,0 12,15A3,3 0 0,0 15,12A3,3 0 0,0 12,9M19,19H15V21H19A2,2 0 0,0 21,19V15H19M19,3H15V5H19V9H21V5A2,2 0 0,0 19,3M5,5H9V3H5A2,2 0 0,0 3,5V9H5M5,15H3V19A2,2 0 0,0 5,21H9V19H5V15Z";var TH="M4,5A2,2 0 0,0 2,7V17A2,2 0 0,0 4,19H20A2,2 0 0,0 22,17V7A2,2 0 0,0 20,5H4M4,7H20V17H4V7M5,8V10H7V8H5M8,8V10H10V8H8M11,8V10H13V8H11M14,8V10H16V8H14M17,8V10H19V8H17M5,11V13H7V11H5M8,11V13H10V11H8M11,11V13H13V11H11M14,11V13H16V11H14M17,11V13H19V11H17M8,14V16H16V14H8Z";var OH="M16,17H5V7H16L19.55,12M17.63,5.84C17.27,5.33 16.67,5 16,5H5A2,2 0 0,0 3,7V17A2,2 0 0,0 5,19H16C16.67,19 17.27,18.66 17.63,18.15L22,12L17.63,5.84Z";var EH="M12 16.54L19.37 10.8L21 12.07L12 19.07L3 12.07L4.62 10.81L12 16.54M12 14L3 7L12 0L21 7L12 14M12 2.53L6.26 7L12 11.47L17.74 7L12 2.53M12 21.47L19.37 15.73L21 17L12 24L3 17L4.62 15.74L12 21.47";var PH="M9.5,3A6.5,6.5 0 0,1 16,9.5C16,11.11 15.41,12.59 14.44,13.73L14.71,14H15.5L20.5,19L19,20.5L14,15.5V14.71L13.73,14.44C12.59,15.41 11.11,16 9.5,16A6.5,6.5 0 0,1 3,9.5A6.5,6.5 0 0,1 9.5,3M9.5,5C7,5 5,7 5,9.5C5,12 7,14 9.5,14C12,14 14,12 14,9.5C14,7 12,5 9.5,5Z";var RH="M18.4,10.6C16.55,9 14.15,8 11.5,8C6.85,8 2.92,11.03 1.54,15.22L3.9,16C4.95,12.81 7.95,10.5 11.5,10.5C13.45,10.5 15.23,11.22 16.62,12.38L13,16H22V7L18.4,10.6Z";var BH="M12,5C16.97,5 21,7.69 21,11C21,12.68 19.96,14.2 18.29,15.29C19.36,14.42 20,13.32 20,12.13C20,9.29 16.42,7 12,7V10L8,6L12,2V5M12,19C7.03,19 3,16.31 3,13C3,11.32 4.04,9.8 5.71,8.71C4.64,9.58 4,10.68 4,11.88C4,14.71 7.58,17 12,17V14L16,18L12,22V19Z";var IH="M18 16.08C17.24 16.08 16.56 16.38 16.04 16.85L8.91 12.7C8.96 12.47 9 12.24 9 12S8.96 11.53 8.91 11.3L15.96 7.19C16.5 7.69 17.21 8 18 8C19.66 8 21 6.66 21 5S19.66 2 18 2 15 3.34 15 5C15 5.24 15.04 5.47 15.09 5.7L8.04 9.81C7.5 9.31 6.79 9 6 9C4.34 9 3 10.34 3 12S4.34 15 6 15C6.79 15 7.5 14.69 8.04 14.19L15.16 18.34C15.11 18.55 15.08 18.77 15.08 19C15.08 20.61 16.39 21.91 18 21.91S20.92 20.61 20.92 19C20.92 17.39 19.61 16.08 18 16.08M18 4C18.55 4 19 4.45 19 5S18.55 6 18 6 17 5.55 17 5 17.45 4 18 4M6 13C5.45 13 5 12.55 5 12S5.45 11 6 11 7 11.45 7 12 6.55 13 6 13M18 20C17.45 20 17 19.55 17 19S17.45 18 18 18 19 18.45 19 19 18.55 20 18 20Z";var FH="M21,9L17,5V8H10V10H17V13M7,11L3,15L7,19V16H14V14H7V11Z";var DH="M11,2V4.07C7.38,4.53 4.53,7.38 4.07,11H2V13H4.07C4.53,16.62 7.38,19.47 11,19.93V22H13V19.93C16.62,19.47 19.47,16.62 19.93,13H22V11H19.93C19.47,7.38 16.62,4.53 13,4.07V2M11,6.08V8H13V6.09C15.5,6.5 17.5,8.5 17.92,11H16V13H17.91C17.5,15.5 15.5,17.5 13,17.92V16H11V17.91C8.5,17.5 6.5,15.5 6.08,13H8V11H6.09C6.5,8.5 8.5,6.5 11,6.08M12,11A1,1 0 0,0 11,12A1,1 0 0,0 12,13A1,1 0 0,0 13,12A1,1 0 0,0 12,11Z";var NH="M7.5,2C5.71,3.15 4.5,5.18 4.5,7.5C4.5,9.82 5.71,11.85 7.53,13C4.46,13 2,10.54 2,7.5A5.5,5.5 0 0,1 7.5,2M19.07,3.5L20.5,4.93L4.93,20.5L3.5,19.07L19.07,3.5M12.89,5.93L11.41,5L9.97,6L10.39,4.3L9,3.24L10.75,3.12L11.33,1.47L12,3.1L13.73,3.13L12.38,4.26L12.89,5.93M9.59,9.54L8.43,8.81L7.31,9.59L7.65,8.27L6.56,7.44L7.92,7.35L8.37,6.06L8.88,7.33L10.24,7.36L9.19,8.23L9.59,9.54M19,13.5A5.5,5.5 0 0,1 13.5,19C12.28,19 11.15,18.6 10.24,17.93L17.93,10.24C18.6,11.15 19,12.28 19,13.5M14.6,20.08L17.37,18.93L17.13,22.28L14.6,20.08M18.93,17.38L20.08,14.61L22.28,17.15L18.93,17.38M20.08,12.42L18.94,9.64L22.28,9.88L20.08,12.42M9.63,18.93L12.4,20.08L9.87,22.27L9.63,18.93Z";var kH="M12.5,8C9.85,8 7.45,9 5.6,10.6L2,7V16H11L7.38,12.38C8.77,11.22 10.54,10.5 12.5,10.5C16.04,10.5 19.05,12.81 20.1,16L22.47,15.22C21.08,11.03 17.15,8 12.5,8Z";var UH="M17.75,4.09L15.22,6.03L16.13,9.09L13.5,7.28L10.87,9.09L11.78,6.03L9.25,4.09L12.44,4L13.5,1L14.56,4L17.75,4.09M21.25,11L19.61,12.25L20.2,14.23L18.5,13.06L16.8,14.23L17.39,12.25L15.75,11L17.81,10.95L18.5,9L19.19,10.95L21.25,11M18.97,15.95C19.8,15.87 20.69,17.05 20.16,17.8C19.84,18.25 19.5,18.67 19.08,19.07C15.17,23 8.84,23 4.94,19.07C1.03,15.17 1.03,8.83 4.94,4.93C5.34,4.53 5.76,4.17 6.21,3.85C6.96,3.32 8.14,4.21 8.06,5.04C7.79,7.9 8.75,10.87 10.95,13.06C13.14,15.26 16.1,16.22 18.97,15.95M17.33,17.97C14.5,17.81 11.7,16.64 9.53,14.5C7.36,12.31 6.2,9.5 6.04,6.68C3.23,9.82 3.34,14.64 6.35,17.66C9.37,20.67 14.19,20.78 17.33,17.97Z";var zH="M12,7A5,5 0 0,1 17,12A5,5 0 0,1 12,17A5,5 0 0,1 7,12A5,5 0 0,1 12,7M12,9A3,3 0 0,0 9,12A3,3 0 0,0 12,15A3,3 0 0,0 15,12A3,3 0 0,0 12,9M12,2L14.39,5.42C13.65,5.15 12.84,5 12,5C11.16,5 10.35,5.15 9.61,5.42L12,2M3.34,7L7.5,6.65C6.9,7.16 6.36,7.78 5.94,8.5C5.5,9.24 5.25,10 5.11,10.79L3.34,7M3.36,17L5.12,13.23C5.26,14 5.53,14.78 5.95,15.5C6.37,16.24 6.91,16.86 7.5,17.37L3.36,17M20.65,7L18.88,10.79C18.74,10 18.47,9.23 18.05,8.5C17.63,7.78 17.1,7.15 16.5,6.64L20.65,7M20.64,17L16.5,17.36C17.09,16.85 17.62,16.22 18.04,15.5C18.46,14.77 18.73,14 18.87,13.21L20.64,17M12,22L9.59,18.56C10.33,18.83 11.14,19 12,19C12.82,19 13.63,18.83 14.37,18.56L12,22Z";var Nc={camera:fH,down:xH,right:vH,half:SH,close:gH,more:yH,struck:ZH,eye:_H,tree:bH,reset:wH,keys:TH,label:OH,layers:EH,find:PH,redo:RH,turn:BH,share:IH,swap:FH,target:DH,system:NH,undo:kH,dark:UH,light:zH},kt={fill:"none",stroke:"currentColor","stroke-width":1.9,"stroke-linejoin":"round","stroke-linecap":"round"},kc={cut:()=>z("g",kt,[z("path",{d:"M5.5 8.6 12 5l6.5 3.6v7L12 19.2l-6.5-3.6z"}),z("path",{d:"M2 15.5 22 8.5"})]),foramen:()=>z("g",kt,[z("path",{d:"M12 3.5c4.2 0 6 3 6 6.3 0 4.4-2.2 10.7-5.4 10.7C8.9 20.5 6 15.6 6 10.4 6 6.5 8 3.5 12 3.5z"}),z("circle",{cx:12,cy:10,r:1.9,fill:"currentColor",stroke:"none"})]),recess:()=>z("g",kt,[z("path",{d:"M4 5v6.5c0 4 3 7 8 7s8-3 8-7V5"}),z("path",{d:"M12 3.5v9M8.8 9.8l3.200 3.200 3.200-3.200"})])};function S0(r,e=!1){let t=kc[r],i=t?t():z("path",{d:Nc[r]});return z("svg",{class:["i",{s:e}],viewBox:"0 0 24 24","aria-hidden":"true",focusable:"false"},[i])}function C2(r){let e=r.on===void 0?{}:{"aria-pressed":String(r.on)};return z("button",{type:"button",class:[r.kind??"ico",{on:r.on}],title:r.key?`${r.label} (${r.key})`:r.label,"aria-label":r.label,"data-testid":r.testid,disabled:r.off??!1,onClick:r.press,...e},[r.icon?S0(r.icon):r.text])}function R5(r){let e=r.on===void 0?{}:{"aria-pressed":String(r.on)};return z("button",{type:"button",class:["btn",r.kind??"sm",{on:r.on}],title:r.key?`${r.label} (${r.key})`:r.label,"data-testid":r.testid,disabled:r.off??!1,onClick:r.press,...e},[r.icon?S0(r.icon,!0):null,r.text])}var Ut=()=>{R.keysOpen=!1};function Uc([r,e]){let t=r.split(" + ").map(i=>z("kbd",i));return[z("dt",t),z("dd",e)]}function zc(){let r={type:"checkbox","data-testid":"single-keys",checked:R.singleKeys,onChange:()=>R.singleKeys=!R.singleKeys};return[z("div",{class:"key-head"},[z("h2",{id:"key-sheet-title"},"Keys"),C2({icon:"close",label:"Close",testid:"keys-close",press:Ut})]),z("dl",rH.flatMap(Uc)),z("label",{class:"check"},[z("input",r),"Single keys work. Switch them off if you dictate, or type by accident."])]}var GH=D2({name:"KeySheet",setup(){let r=v3(null);g5(()=>R.keysOpen,i=>{i?r.value?.showModal():r.value?.close()});let t={class:"key-sheet","aria-labelledby":"key-sheet-title","data-testid":"key-sheet",onClose:Ut,onClick:i=>i.target===r.value&&Ut()};return()=>z("dialog",{ref:r,...t},zc())}});var WH=D2({name:"MessageLine",setup:()=>()=>{let{left:r,width:e}=G5(),t=R.message?.kind==="error"?"alert":"status",i=R.message&&[z("span",R.message.text),C2({icon:"close",label:"Close message",testid:"message-close",kind:"ico tiny",press:q5})];return z("div",{class:"message-place",style:{left:`${r+e/2}px`,maxWidth:`${e-24}px`}},[z("div",{class:["message",R.message?.kind,{empty:!R.message}],role:t,"data-testid":"message"},i??[])])}});function W0(r){return z("span",{class:"sw",style:{background:`var(${F0(r).token})`},"aria-hidden":"true"})}var zt={shown:{icon:"eye",next:"Shown. Fade"},faded:{icon:"half",next:"Faded. Hide"},hidden:{icon:"struck",next:"Hidden. Show"}};function Gc(r,e,t,i){let C=Z1.get(r);if(!C)return[];let n=In(C,i);return[{key:`${t}/${r}`,id:r,name:n,depth:e,ids:[r],group:null,material:C.material,parent:t}]}function Xt(r,e,t,i=""){return r.flatMap(C=>{if(typeof C=="string")return Gc(C,e,t,i);let n=Ke(C);if(n.length===0)return[];let H=`${t}/${C.id}`,V=Wc(n);return[{key:H,id:C.id,name:C.name,depth:e,ids:n,group:C,material:V,parent:t},...R.expanded.includes(C.id)?Xt(C.children,e+1,H,C.name):[]]})}function Wc(r){let e=r.map(t=>Z1.get(t).material);return e.find(t=>t==="l5")??e[0]??"bone"}var qt="";function Gt(r){R.expanded=R.expanded.includes(r)?R.expanded.filter(e=>e!==r):[...R.expanded,r]}function Wt(r,e){qt=r.key,r.group?Gt(r.id):e.shiftKey||e.ctrlKey||e.metaKey?C8(r.id):n0(r.id)}function h3(r){r&&(qt=r.key,Z0(()=>document.querySelector(`[data-row="${CSS.escape(r.key)}"]`)?.focus()))}function Xc(r,e,t){let i=t.indexOf(e),C=R.expanded.includes(e.id),H={ArrowDown:()=>h3(t[i+1]),ArrowUp:()=>h3(t[i-1]),Home:()=>h3(t[0]),End:()=>h3(t[t.length-1]),ArrowRight:()=>e.group&&!C?Gt(e.id):h3(e.group?t[i+1]:void 0),ArrowLeft:()=>e.group&&C?Gt(e.id):h3(t.find(V=>V.key===e.parent)),Enter:()=>Wt(e,r)," ":()=>Wt(e,r),h:()=>bt(e.ids),m:()=>XH(e.id)}[r.key]??qc(r,t,i);H&&(r.preventDefault(),r.stopPropagation(),H())}function qc(r,e,t){if(r.key.length!==1||r.ctrlKey||r.metaKey||r.altKey||r.key==="/"||r.key==="?")return null;let C=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.name.toLowerCase().startsWith(r.key.toLowerCase()));return C?()=>h3(C):null}function XH(r){R.menuFor=R.menuFor===r?"":r}function Yc(r){let e=H0(r.ids);return[z("button",{type:"button",class:"row-more",tabindex:-1,"aria-label":`More for ${r.name}`,title:"Opacity and more (m)","data-testid":`more-${r.id}`,onClick:t=>{t.stopPropagation(),XH(r.id)}},[S0("more",!0)]),z("button",{type:"button",class:"row-eye",tabindex:-1,"aria-label":`${r.name}: ${zt[e].next}`,title:`${zt[e].next} (h)`,"data-testid":`eye-${r.id}`,onClick:t=>{t.stopPropagation(),bt(r.ids)}},[S0(zt[e].icon)])]}function Kc(r,e,t){let i=!r.group&&(I.selected===r.id||I.alsoSelected.includes(r.id)),C=r.material==="l5"||r.material==="ganglion",n=H0(r.ids)!=="shown",H=r.group?{"aria-expanded":String(R.expanded.includes(r.id))}:{};return z("div",{key:r.key,role:"treeitem",class:["row",{group:r.group,sel:i,l5:C,dim:n,menu:R.menuFor===r.id}],style:{paddingLeft:`${8+r.depth*16}px`},tabindex:r.key===t?0:-1,"data-row":r.key,"data-testid":`tree-row-${r.id}`,"aria-level":r.depth+1,"aria-selected":String(i),"aria-label":`${r.name}${n?`, ${H0(r.ids)}`:""}`,onClick:V=>Wt(r,V),onKeydown:V=>Xc(V,r,e),...H},[z("span",{class:"caret"},r.group?[S0(R.expanded.includes(r.id)?"down":"right",!0)]:[]),W0(r.material),z("span",{class:"row-name",title:r.name},r.name),...Yc(r)])}function qH(){let r=Xt(Z1.groups(R.treeMode),0,R.treeMode),e=r.find(i=>!i.group&&i.id===I.selected),t=r.find(i=>i.key===qt)?.key??e?.key??r[0]?.key??"";return z("div",{class:"tree",role:"tree","aria-label":"Structures","aria-multiselectable":"true"},r.map(i=>Kc(i,r,t)))}function YH(r){return Z1.has(r)?[r]:Xt(Z1.groups(R.treeMode),0,R.treeMode).find(t=>t.id===r)?.ids??[]}function $c(r){let e=r[0]??"";return I.opacity[e]??(I.faded.includes(e)?0:1)}function Yt(r,e){let t=Math.round($c(r)*100);return z("label",{class:"slider-row"},[z("span","Opacity"),z("input",{type:"range",min:0,max:100,step:5,value:t,"data-testid":e,"aria-valuetext":t===0?"edges only":`${t} percent`,onInput:i=>wt(r,Number(i.target.value)/100)}),z("span",{class:"slider-value"},t===0?"edges":`${t} %`)])}function KH(){let r=R.menuFor,e=r?YH(r):[];if(e.length===0)return null;let t=C=>()=>{C(),R.menuFor=""},i=(C,n,H)=>R5({text:C,label:C,testid:n,press:t(H)});return z("div",{class:"row-menu",role:"group","aria-label":`More for ${L5(r)}`,"data-testid":"row-menu"},[z("b",L5(r)===r?`${e.length} structures`:L5(r)),Yt(e,"opacity"),z("div",{class:"wrap"},[i("Solid","menu-solid",()=>wt(e,1)),i("Fade","menu-fade",()=>S4(e,!0)),i("Hide","menu-hide",()=>n8(e,!0)),i("Fly to it","menu-fly",()=>S7(e[0]))])])}var Qc=12,_4=r=>r.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[\u2010-\u2015]/g,"-");function $H(r,e){let t=_4(r);return t===e?1:t.startsWith(e)?.9:t.split(/[\s,-]+/).some(i=>i.startsWith(e))?.75:t.includes(e)?.55:0}function Jc(r){return _4(r).split(/[\s,-]+/).map(e=>e[0]??"").join("")}function jc(r,e,t){let i=[g7(r),r.latin,r.level,...r.synonyms],C=Math.max(...i.map(V=>$H(V,t))),n=e.every(V=>i.some(o=>$H(o,V)>0))?.5:0,H=t.length>1&&Jc(r.name).includes(t)?.45:0;return Math.max(C,n,H)}function QH(r){let e=_4(r.trim());if(!e)return[];let t=e.split(/\s+/);return Z1.structures.map(i=>({structure:i,points:jc(i,t,e)})).filter(({points:i})=>i>0).sort((i,C)=>C.points-i.points).slice(0,Qc).map(({structure:i})=>i)}function ep(r,e){let t=Array.from({length:e.length+1},(i,C)=>C);for(let i=1;i<=r.length;i+=1){let C=[i];for(let n=1;n<=e.length;n+=1){let H=t[n-1]+(r[i-1]===e[n-1]?0:1);C.push(Math.min(H,t[n]+1,C[n-1]+1))}t=C}return t[e.length]}function JH(r){let e=_4(r.trim()),t=Z1.structures.flatMap(({name:H,latin:V,synonyms:o})=>[H,V,...o]),i=t.flatMap(H=>H.split(/[\s,()]+/)).filter(H=>H.length>3),C=[...new Set([...t,...i])].map(H=>({text:H,far:ep(e,_4(H))}));C.sort((H,V)=>H.far-V.far);let n=C[0];return n&&n.far<=Math.max(1,e.length/3)?n.text:""}var A2=o0({query:"",at:0}),Kt=()=>QH(A2.query);function jH(r){n0(r.id),A2.query="",R.width!=="wide"&&(R.treeOpen=!1)}function tp(r){let e=Kt();if(r.key==="ArrowDown"||r.key==="ArrowUp"){r.preventDefault();let t=r.key==="ArrowDown"?1:-1;A2.at=(A2.at+t+e.length)%Math.max(1,e.length),Z0(()=>document.getElementById(`found-${A2.at}`)?.scrollIntoView({block:"nearest"}))}else if(r.key==="Enter"){let t=e[A2.at];t&&jH(t)}else r.key==="Escape"&&A2.query&&(r.stopPropagation(),A2.query="")}function $t(){let r=A2.query.trim()!=="",e=r?Kt():[],t=e[A2.at]?{"aria-activedescendant":`found-${A2.at}`}:{};return z("div",{class:"search"},[S0("find"),z("input",{type:"text",role:"combobox","data-testid":"search","aria-label":"Find a structure","aria-expanded":String(e.length>0),"aria-controls":"found","aria-autocomplete":"list",autocomplete:"off",spellcheck:!1,placeholder:R.width==="phone"?"Find a structure":"Name, Latin or \u201CDRG\u201D",value:A2.query,onInput:i=>{A2.query=i.target.value,A2.at=0},onKeydown:tp,...t}),R.width==="wide"&&!r?z("kbd","/"):null])}function rp(r,e){return z("div",{id:`found-${e}`,key:r.id,role:"option",class:["found-row",{marked:e===A2.at}],"aria-selected":String(e===A2.at),"data-testid":`found-${r.id}`,onClick:()=>jH(r),onPointermove:()=>A2.at=e},[W0(r.material),z("span",{class:"found-name"},[g7(r),z("i",{class:"la"},r.latin)])])}function ip(){let r=JH(A2.query),e=r&&z("p",["Did you mean ",z("button",{type:"button",class:"inline",onClick:()=>A2.query=r},r),"?"]);return z("div",{class:"nothing",role:"status"},[z("b",`Nothing found for \u201C${A2.query.trim()}\u201D`),e||null,z("p","English, Latin and everyday names work.")])}function eV(){if(!A2.query.trim())return null;let r=Kt();return r.length===0?ip():z("div",{id:"found",role:"listbox",class:"found","aria-label":"Structures found"},r.map(rp))}function Cp(){let r=(e,t)=>z("button",{type:"button",class:{on:R.treeMode===e},"aria-pressed":String(R.treeMode===e),"data-testid":`tree-${e}`,onClick:()=>R.treeMode=e},t);return z("div",{class:"seg",role:"group","aria-label":"Order of the list"},[r("systems","Systems"),r("regions","Regions")])}function np(){let r=Fn();return z("footer",{class:"foot"},[z("span",{class:"cap","data-testid":"hidden-count"},r),R5({text:"Show all",label:"Show all structures",key:"Shift+H",testid:"show-all",kind:"q sm",press:V8,off:r==="All shown"})])}function tV(){let r=eV();return r?[z("div",{class:"scroll"},[r])]:[Cp(),z("div",{class:"scroll"},[qH()]),KH(),np()].filter(e=>e!==null)}var Hp=()=>{R.treeOpen=!R.treeOpen};function Vp(){let r=R.treeOpen||A2.query.trim()!=="";return z("div",{class:"find-row"},[z("div",{class:"find-line",role:"search"},[$t(),C2({icon:r?"close":"tree",label:r?"Close the list":"All structures",testid:"tree-open",kind:"round",press:()=>{A2.query="",R.treeOpen=!r}})]),r?z("nav",{class:"panel browser floating","aria-label":"Structures"},tV()):null])}function op(){Z0(()=>document.querySelector(".tree .row.sel")?.scrollIntoView({block:"nearest"}))}var rV=D2({name:"StructureBrowser",setup(){return g5(()=>[I.selected,R.atlasReady],op,{flush:"post"}),()=>{if(!R.atlasReady)return null;if(R.width==="phone")return Vp();let r=R.width==="wide"?null:C2({icon:"tree",label:"All structures",testid:"tree-open",kind:"round tree-button",on:R.treeOpen,press:Hp});return aC()?z("div",[r,z("nav",{class:["panel browser",R.width],"aria-label":"Structures"},[z("div",{class:"browser-head",role:"search"},[$t()]),...tV()])]):r}}});var X0=["peek","half","full"],ap=.45,Lp=4,s5={y:0,height:0,at:0,speed:0,moved:!1},Qt=r=>({peek:Qe,half:Math.min(Je,R.size.h*.45),full:R.size.h-60})[r];function sp(r){r.currentTarget.setPointerCapture(r.pointerId),s5={y:r.clientY,height:l3(),at:r.timeStamp,speed:0,moved:!1}}function Mp(r){if(!r.currentTarget.hasPointerCapture(r.pointerId))return;let t=s5.height-(r.clientY-s5.y);if(s5.moved||=Math.abs(r.clientY-s5.y)>Lp,!s5.moved)return;let i=R.sheetPx||s5.height;s5.speed=(t-i)/Math.max(1,r.timeStamp-s5.at),s5.at=r.timeStamp,R.sheetPx=Math.min(Qt("full"),Math.max(64,t))}function iV(){if(!s5.moved)return;let r=R.sheetPx,e=[...X0].sort((C,n)=>Math.abs(Qt(C)-r)-Math.abs(Qt(n)-r))[0],t=Math.abs(s5.speed)>ap?Math.sign(s5.speed):0,i=X0.indexOf(e)+t;R.sheet=X0[Math.min(2,Math.max(0,i))],R.sheetPx=0}function lp(){if(s5.moved){s5.moved=!1;return}R.sheet=X0[(X0.indexOf(R.sheet)+1)%X0.length]}function dp(r){let e={ArrowUp:1,ArrowDown:-1}[r.key];e&&(r.preventDefault(),r.stopPropagation(),R.sheet=X0[Math.min(2,Math.max(0,X0.indexOf(R.sheet)+e))])}function CV(){let r={peek:"low",half:"half",full:"full"}[R.sheet];return z("button",{type:"button",class:"grip","aria-label":`Height of the sheet: ${r}`,"data-testid":"sheet-grip",onPointerdown:sp,onPointermove:Mp,onPointerup:iV,onPointercancel:iV,onClick:lp,onKeydown:dp},[z("i")])}var cp="L5 root atlas";async function nV(){let r=r1.drawForCopy(),e=document.createElement("canvas"),t=r.width/R.size.w,{left:i,width:C}=r1.rig.free;e.width=Math.round(C*t),e.height=r.height;let n=e.getContext("2d");if(!n)throw new Error("The picture could not be made: this browser gives no drawing context.");pp(n,e.width,e.height),n.drawImage(r,-Math.round(i*t),0),up(n,e.height,t);let H=await new Promise(o=>e.toBlob(o,"image/png"));if(!H)throw new Error("The picture could not be made.");let V=document.createElement("a");V.href=URL.createObjectURL(H),V.download=`l5-root-atlas-${I.selected||"view"}.png`,V.click(),setTimeout(()=>URL.revokeObjectURL(V.href),1e3)}var Jt=r=>getComputedStyle(document.documentElement).getPropertyValue(r).trim();function pp(r,e,t){let i=Math.max(e,t)*.72,C=r.createRadialGradient(e/2,t*.46,0,e/2,t*.46,i);C.addColorStop(0,Jt("--stage-1")),C.addColorStop(1,Jt("--stage-2")),r.fillStyle=C,r.fillRect(0,0,e,t)}function up(r,e,t){r.setTransform(t,0,0,t,0,0);let i=e/t-24;r.strokeStyle=r.fillStyle=Jt("--ink-2"),r.lineWidth=1.5,r.beginPath(),r.moveTo(24,i-22),r.lineTo(24,i-17),r.lineTo(24+R.scale.px,i-17),r.lineTo(24+R.scale.px,i-22),r.stroke(),r.font='500 13px "Hanken Grotesk Variable", sans-serif';let C=I.selected?`. ${L5(I.selected)}`:"";r.fillText(`${R.scale.mm} mm`,24,i),r.fillText(`${cp}${C}`,24+Math.max(R.scale.px,60)+24,i)}function mp(){return z("svg",{width:26,height:28,viewBox:"0 0 26 28","aria-hidden":"true"},[z("path",{d:"M4 5.2h8M3.6 13h8.8M3 20.8h9.6",fill:"none",stroke:"currentColor","stroke-width":3.6,"stroke-linecap":"round"}),z("path",{d:"M17.5 1.5c0 9-2.2 8.5-1.2 13 .9 4 6.2 4.6 7.4 12",fill:"none",stroke:"var(--l5)","stroke-width":3,"stroke-linecap":"round"})])}async function b4(){let r=Jn();try{await navigator.clipboard.writeText(r),w2("info","Link to this view copied.")}catch{w2("info","Copy the address of this page: it leads to this view.")}}function jt(){nV().catch(r=>w2("error",r.message))}function Ap(){let r={system:"system",light:"light",dark:"dark"};return[C2({icon:"share",label:"Copy link to this view",testid:"copy-link",press:()=>{b4()}}),C2({icon:"camera",label:"Save picture",testid:"save-picture",press:jt}),C2({icon:r[I.theme],label:`Theme: ${I.theme}`,testid:"theme",press:l8}),C2({icon:"keys",label:"Keys",key:"?",testid:"keys",press:()=>R.keysOpen=!0})]}var HV=D2({name:"TopBar",setup:()=>()=>z("header",{class:["bar",R.width]},[z("h1",{class:"brand"},[mp(),"L5 root atlas"]),z("nav",{class:"nav","aria-label":"Sections"},[z("span",{class:"on","aria-current":"page"},"Explore")]),z("span",{class:"grow"}),z("div",{class:"tools",role:"toolbar","aria-label":"Page"},Ap())])});var hp=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],S8=o0({more:!1});function g8(r){return r.split(/(\b[LST]\d{1,2}-[LST]\d{1,2}\b)/).map((e,t)=>t%2?z("span",{class:"nw"},e):e)}function er(r){return r.split(/\s*\[([\d,\s–-]+)\]/).flatMap((e,t)=>t%2?[" ",tr(e)]:g8(e))}var tr=r=>z("span",{class:"src",title:`Source ${r}`},String(r));function fp(r){let[e,t,i]=r.split("-").map(Number);return`${i} ${hp[(t??1)-1]} ${e}`}function xp(r,e){let t=r.material==="l5"||r.material==="ganglion",i=["left","right"].includes(r.side)?` ${r.side}`:"",C=/^[lst]\d/i.test(r.level)?r.level.toUpperCase().replace("_","-"):r.kind,n=e?.chip||`${C}${i}`;return z("span",{class:["chip",{l5:t}]},[W0(r.material),z("span",n.charAt(0).toUpperCase()+n.slice(1))])}function vp(){return z("div",{class:"panel-actions",role:"toolbar","aria-label":"Selected structure"},[R5({text:"Isolate",label:"Isolate",key:"I",icon:"target",testid:"isolate",on:x7(),press:g4}),R5({text:"Fade rest",label:"Fade everything else",icon:"half",testid:"fade-rest",on:Tt(),press:Sn}),R5({text:"Hide",label:"Hide",key:"H",icon:"struck",testid:"hide",press:H8}),C2({icon:"more",label:"More",testid:"panel-more",kind:"ico line",on:S8.more,press:()=>S8.more=!S8.more})])}function Sp(){return S8.more?z("div",{class:"panel-more"},[Yt(m3(),"panel-opacity"),z("div",{class:"wrap"},[R5({text:"Fly to it",label:"Fly to it",testid:"fly-to",icon:"reset",press:()=>S7(I.selected)}),R5({text:"Copy link",label:"Copy link to this view",testid:"panel-copy-link",icon:"share",press:()=>{b4()}})])]):null}function gp(r){return z("div",{class:"figure"},[z("dt",g8(r.label)),z("dd",[z("b",String(r.value)),r.unit?`\u2009${r.unit}`:"",...r.sources.map(e=>[" ",tr(e)]).flat()]),r.note?z("dd",{class:"figure-note"},er(r.note)):null])}function yp(r){let e=r.relations.filter(({id:i})=>Z1.has(i));if(e.length===0)return[];let t=({id:i,text:C})=>z("button",{type:"button",class:"chip press","data-testid":`relation-${i}`,title:C||L5(i),onClick:()=>n0(i)},[W0(Z1.get(i).material),z("span",g8(L5(i)))]);return[z("h3","Next to it"),z("div",{class:"wrap"},e.map(t))]}function Zp(r){if(r.sources.length===0)return[];let e=({n:t,text:i,url:C})=>z("li",[tr(t),z("span",C?[z("a",{href:C,target:"_blank",rel:"noopener noreferrer"},i)]:i)]);return[z("h3","Sources"),z("ol",{class:"sources"},r.sources.map(e))]}function _p(r){return[...r.paragraphs.map(e=>z("p",{class:"panel-text"},er(e))),...r.figures.length?[z("h3","In figures"),z("dl",{class:"figures"},r.figures.map(gp))]:[],...yp(r),...r.why?[z("h3","Why it matters for L5"),z("p",{class:"panel-text"},er(r.why))]:[],...Zp(r)]}function bp(){if(I.alsoSelected.length===0)return null;let r=e=>z("button",{type:"button",class:"chip press",onClick:()=>n0(e)},[W0(Z1.get(e).material),z("span",L5(e))]);return z("div",{class:"also"},[z("h3","Also selected"),z("div",{class:"wrap"},I.alsoSelected.filter(e=>Z1.has(e)).map(r))])}function wp(r){let e=`Structure: ${L5(r.id)} (${r.id})
View: ${location.href}

What is wrong, and a source:
`;return`mailto:?subject=${encodeURIComponent(`L5 root atlas: error in ${r.name}`)}&body=${encodeURIComponent(e)}`}function Tp(r,e){return z("footer",{class:"foot cap"},[z("span",e?.reviewed?`Reviewed ${fp(e.reviewed)}`:""),z("a",{href:wp(r),"data-testid":"report-error"},"Report an error")])}function Op(r){let e=R.panel?.id===r.id?R.panel:null;return[z("header",{class:"panel-head"},[z("div",{class:"between"},[xp(r,e),C2({icon:"close",label:"Close and clear the selection",testid:"panel-close",press:v7})]),z("h2",{class:"panel-name"},g8(e?.name||r.name)),z("div",{class:"la panel-latin",lang:"la"},e?.latin||r.latin),vp(),Sp()]),z("div",{class:"panel-body scroll",tabindex:0,role:"region","aria-label":`About ${L5(r.id)}`},[bp(),...e?_p(e):[]]),Tp(r,e)]}var VV=D2({name:"StructurePanel",setup:()=>()=>{let r=R.atlasReady?Z1.get(I.selected):void 0;if(!r)return null;let e=n7(),t=e?{height:`${l3()}px`}:{};return z("aside",{class:["panel",e?"sheet":"right",R.width,{held:R.sheetPx>0}],style:t,"aria-label":"Selected structure","data-testid":"structure-panel","data-stop":R.sheet},[e?CV():null,...Op(r)])}});var Ep=[["axial","Axial"],["sagittal","Sagittal"],["coronal","Coronal"],["free","Free"]];function Pp({normal:r}){let e=Z1.structures.map(({center:t,radius:i})=>{let C=t[0]*r[0]+t[1]*r[1]+t[2]*r[2];return[C-i*.7,C+i*.7]});return[Math.floor(Math.min(...e.map(([t])=>t))),Math.ceil(Math.max(...e.map(([,t])=>t)))]}function Rp(r){let[e,t]=Pp(r);return z("input",{type:"range",min:e,max:t,step:.5,value:r.offset_mm,"aria-label":"Place of the cut","aria-valuetext":`${r.offset_mm} millimetres from the centre of the upper endplate of S1`,"data-testid":"cut-slider",onPointerdown:()=>R.cutDragged=!0,onInput:i=>{R.cutDragged=!0,Zn(Number(i.target.value))},onChange:Et,onPointerup:Et})}function oV(){let{cut:r}=I;if(!r)return null;let e=([t,i])=>z("button",{type:"button",class:{on:r.kind===t},"aria-pressed":String(r.kind===t),"data-testid":`cut-${t}`,onClick:()=>Ot(t)},i);return z("div",{class:"cut-bar",role:"group","aria-label":"Cut","data-testid":"cut-bar"},[z("div",{class:"seg"},Ep.map(e)),Rp(r),z("span",{class:"cut-value"},`${r.offset_mm.toFixed(1)}\u2009mm`),C2({icon:"swap",label:"Other side",testid:"cut-flip",press:_n}),C2({icon:"close",label:"End the cut",testid:"cut-end",press:y4})])}var Bp={anterior:"A",posterior:"P",left:"L",right:"R",superior:"S",oblique:"O"};function Ip(r){return r.includes("recess")?"recess":"foramen"}function Fp(r){let e=Bp[r.id],t=e?{text:e}:{icon:Ip(r.id)};return C2({...t,label:r.name,key:r.key,testid:`view-${r.id}`,kind:"t",on:R.keyView===r.id,press:()=>A3(r.id)})}var aV={icon:"cut",label:"Cut",key:"C",testid:"cut",press:o8},LV={icon:"label",label:"Labels",key:"L",testid:"labels",press:M8},sV={icon:"undo",label:"Undo",key:"Ctrl+Z",testid:"undo",press:a8},MV={icon:"redo",label:"Redo",key:"Shift+Ctrl+Z",testid:"redo",press:L8},lV={icon:"reset",label:"Back to the first view",testid:"reset",press:wn},dV={icon:"layers",label:"Fade the bones",testid:"fade-bones",press:yn};function Dp(){let r=()=>z("i",{class:"v"});return z("div",{class:"dock",role:"toolbar","aria-label":"View"},[...Z1.views.map(Fp),r(),C2({...dV,kind:"t",on:H0(v4())==="faded"}),C2({...aV,kind:"t",on:I.cut!==null}),C2({...LV,kind:"t",on:I.labelsOn}),r(),C2({...sV,kind:"t",off:!R.canUndo}),C2({...MV,kind:"t",off:!R.canRedo}),C2({...lV,kind:"t"})])}var b7=o0({more:!1});function cV(r,e){return z("div",{class:"popover",role:"group","aria-label":e},r)}var pV=r=>R5({...r,text:r.label,kind:"entry"});function Np(){let r=e=>()=>{A3(e.id),R.viewsOpen=!1};return cV(Z1.views.map(e=>pV({label:e.name,testid:`view-${e.id}`,on:R.keyView===e.id,press:r(e)})),"Key views")}function kp(){let r=t=>()=>{t(),b7.more=!1},e=[{...dV,on:H0(v4())==="faded"},{...MV,off:!R.canRedo},lV,{icon:"share",label:"Copy link to this view",testid:"copy-link",press:()=>{b4()}},{icon:"camera",label:"Save picture",testid:"save-picture",press:jt},{icon:I.theme,label:`Theme: ${I.theme}`,testid:"theme",press:l8}];return cV(e.map(t=>pV({...t,press:r(t.press)})),"More")}function Up(){let r=C2({icon:"turn",label:"Key views",testid:"views",kind:"round",on:R.viewsOpen,press:()=>{R.viewsOpen=!R.viewsOpen,b7.more=!1}}),e=C2({icon:"more",label:"More",testid:"more",kind:"round",on:b7.more,press:()=>{b7.more=!b7.more,R.viewsOpen=!1}});return z("div",{class:"column",role:"toolbar","aria-label":"View","aria-orientation":"vertical"},[r,C2({...aV,kind:"round",on:I.cut!==null}),C2({...LV,kind:"round",on:I.labelsOn}),C2({...sV,kind:"round",off:!R.canUndo}),e,R.viewsOpen?Np():b7.more?kp():null])}var uV=D2({name:"ViewDock",setup:()=>()=>{if(!R.atlasReady)return null;let{left:r,width:e}=G5(),t=`${l3()}px`,i={"--dock-left":`${r}px`,"--dock-right":`${R.size.w-r-e}px`,"--sheet":t};return z("section",{class:["dock-place",R.width],style:i,"aria-label":"View tools"},[oV(),R.width==="phone"?Up():Dp()])}});function zp(r){r.component("AnatomyView",mH),r.component("TopBar",HV),r.component("StructureBrowser",rV),r.component("StructurePanel",VV),r.component("ViewDock",uV),r.component("KeySheet",GH),r.component("MessageLine",WH),r.component("ConnectionKeeper",hH)}return _V(Gp);})();
