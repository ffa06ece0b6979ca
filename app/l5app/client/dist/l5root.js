/*! L5 root atlas, MIT. Contains three.js and three-mesh-bvh, both MIT. */
"use strict";var l5root_client=(()=>{var Ze=Object.defineProperty;var ya=Object.getOwnPropertyDescriptor;var Za=Object.getOwnPropertyNames;var _a=Object.prototype.hasOwnProperty;var ba=(r,e)=>{for(var t in e)Ze(r,t,{get:e[t],enumerable:!0})},wa=(r,e,t,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let C of Za(e))!_a.call(r,C)&&C!==t&&Ze(r,C,{get:()=>e[C],enumerable:!(i=ya(e,C))||i.enumerable});return r};var Ta=r=>wa(Ze({},"__esModule",{value:!0}),r);var Sh={};ba(Sh,{install:()=>vh});var Oa=globalThis.Vue,{computed:yh,defineComponent:_2,h:Z,nextTick:F0,onBeforeUnmount:D3,onMounted:N3,reactive:h5,ref:I0,shallowReactive:Zh,watch:F2,watchEffect:_i}=Oa;var tC=0,it=1,rC=2;var m4=1,iC=2,M7=3,c5=0,E2=1,t5=2,A3=0,l7=1,Ct=2,nt=3,ot=4,Y0=5;var h3=100,CC=101,nC=102,oC=103,HC=104,VC=200,$0=201,aC=202,LC=203,Ht=204,y0=205,sC=206,MC=207,lC=208,dC=209,cC=210,pC=211,uC=212,mC=213,AC=214,w9=0,T9=1,O9=2,i7=3,E9=4,R9=5,P9=6,B9=7,Vt=0,hC=1,fC=2,n0=0,at=1,Lt=2,st=3,Mt=4,lt=5,dt=6,ct=7;var pt=300,f3=301,d7=302,d6=303,c6=304,F9=1e3,i0=1001,I9=1002,Y2=1003,xC=1004;var A4=1005;var $2=1006,p6=1007;var Z0=1008;var g5=1009,ut=1010,mt=1011,c7=1012,u6=1013,Y5=1014,$5=1015,K5=1016,m6=1017,A6=1018,x3=1020,At=35902,ht=35899,ft=1021,xt=1022,Q5=1023,S0=1026,_0=1027,vt=1028,h6=1029,K0=1030,f6=1031;var x6=1033,h4=33776,f4=33777,x4=33778,v4=33779,v6=35840,S6=35841,g6=35842,y6=35843,Z6=36196,_6=37492,b6=37496,w6=37488,T6=37489,S4=37490,O6=37491,E6=37808,R6=37809,P6=37810,B6=37811,F6=37812,I6=37813,D6=37814,N6=37815,k6=37816,U6=37817,z6=37818,G6=37819,W6=37820,X6=37821,q6=36492,Y6=36494,$6=36495,K6=36283,Q6=36284,g4=36285,J6=36286;var t4=2300,D9=2301,_9=2302,Qe=2303,Je=2400,je=2401,et=2402;var vC=3200;var St=0,SC=1,b0="",v5="srgb",r4="srgb-linear",i4="linear",o2="srgb";var b9=7680,y4=7681;var gt=34055,yt=34056;var Zt=517;var j6=519,gC=512,yC=513,ZC=514,_t=515,_C=516,bC=517,bt=518,wt=519,wC=35044;var k5="300 es",B5=2e3,C4=2001;function Ea(r){for(let e=r.length-1;e>=0;--e)if(r[e]>=65535)return!0;return!1}function Ra(r){return ArrayBuffer.isView(r)&&!(r instanceof DataView)}function n4(r){return document.createElementNS("http://www.w3.org/1999/xhtml",r)}function TC(){let r=n4("canvas");return r.style.display="block",r}var bi={},C7=null;function Tt(...r){let e="THREE."+r.shift();C7?C7("log",e,...r):console.log(e,...r)}function OC(r){let e=r[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=r[1];t&&t.isStackTrace?r[0]+=" "+t.getLocation():r[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return r}function R1(...r){r=OC(r);let e="THREE."+r.shift();if(C7)C7("warn",e,...r);else{let t=r[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...r)}}function F1(...r){r=OC(r);let e="THREE."+r.shift();if(C7)C7("error",e,...r);else{let t=r[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...r)}}function K7(...r){let e=r.join(" ");e in bi||(bi[e]=!0,R1(...r))}function EC(r,e,t){return new Promise(function(i,C){function n(){switch(r.clientWaitSync(e,r.SYNC_FLUSH_COMMANDS_BIT,0)){case r.WAIT_FAILED:C();break;case r.TIMEOUT_EXPIRED:setTimeout(n,t);break;default:i()}}setTimeout(n,t)})}var RC={[w9]:w9,[O9]:P9,[E9]:E9,[i7]:R9,[T9]:T9,[P9]:O9,[B9]:B9,[R9]:i7},C0=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let C=i[e];if(C!==void 0){let n=C.indexOf(t);n!==-1&&C.splice(n,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let C=i.slice(0);for(let n=0,o=C.length;n<o;n++)C[n].call(this,e);e.target=null}}},n5=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],wi=1234567,Q7=Math.PI/180,n7=180/Math.PI;function p7(){let r=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(n5[r&255]+n5[r>>8&255]+n5[r>>16&255]+n5[r>>24&255]+"-"+n5[e&255]+n5[e>>8&255]+"-"+n5[e>>16&15|64]+n5[e>>24&255]+"-"+n5[t&63|128]+n5[t>>8&255]+"-"+n5[t>>16&255]+n5[t>>24&255]+n5[i&255]+n5[i>>8&255]+n5[i>>16&255]+n5[i>>24&255]).toLowerCase()}function U1(r,e,t){return Math.max(e,Math.min(t,r))}function Ot(r,e){return(r%e+e)%e}function Pa(r,e,t,i,C){return i+(r-e)*(C-i)/(t-e)}function Ba(r,e,t){return r!==e?(t-r)/(e-r):0}function J7(r,e,t){return(1-t)*r+t*e}function Fa(r,e,t,i){return J7(r,e,1-Math.exp(-t*i))}function Ia(r,e=1){return e-Math.abs(Ot(r,e*2)-e)}function Da(r,e,t){return r<=e?0:r>=t?1:(r=(r-e)/(t-e),r*r*(3-2*r))}function Na(r,e,t){return r<=e?0:r>=t?1:(r=(r-e)/(t-e),r*r*r*(r*(r*6-15)+10))}function ka(r,e){return r+Math.floor(Math.random()*(e-r+1))}function Ua(r,e){return r+Math.random()*(e-r)}function za(r){return r*(.5-Math.random())}function Ga(r){r!==void 0&&(wi=r);let e=wi+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function Wa(r){return r*Q7}function Xa(r){return r*n7}function qa(r){return r>0&&Number.isInteger(r)&&2**Math.round(Math.log2(r))===r}function Ya(r){return Math.pow(2,Math.ceil(Math.log(r)/Math.LN2))}function Et(r){return Math.pow(2,Math.floor(Math.log(r)/Math.LN2))}function $a(r,e,t,i,C){let n=Math.cos,o=Math.sin,H=n(t/2),V=o(t/2),a=n((e+i)/2),L=o((e+i)/2),M=n((e-i)/2),s=o((e-i)/2),l=n((i-e)/2),p=o((i-e)/2);switch(C){case"XYX":r.set(H*L,V*M,V*s,H*a);break;case"YZY":r.set(V*s,H*L,V*M,H*a);break;case"ZXZ":r.set(V*M,V*s,H*L,H*a);break;case"XZX":r.set(H*L,V*p,V*l,H*a);break;case"YXY":r.set(V*l,H*L,V*p,H*a);break;case"ZYZ":r.set(V*p,V*l,H*L,H*a);break;default:R1("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+C)}}function Rt(r){switch(r.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function PC(r,e){if(e.constructor===Float32Array)return r;let t=Rt(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(r/t,-1)}function BC(r,e){if(e.constructor===Float32Array)return r;let t=Rt(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(r*t)}var R2={DEG2RAD:Q7,RAD2DEG:n7,generateUUID:p7,clamp:U1,euclideanModulo:Ot,mapLinear:Pa,inverseLerp:Ba,lerp:J7,damp:Fa,pingpong:Ia,smoothstep:Da,smootherstep:Na,randInt:ka,randFloat:Ua,randFloatSpread:za,seededRandom:Ga,degToRad:Wa,radToDeg:Xa,isPowerOfTwo:qa,ceilPowerOfTwo:Ya,floorPowerOfTwo:Et,setQuaternionFromProperEuler:$a,normalize:BC,denormalize:PC},v1=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,C=e.elements;return this.x=C[0]*t+C[3]*i+C[6],this.y=C[1]*t+C[4]*i+C[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=U1(this.x,e.x,t.x),this.y=U1(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=U1(this.x,e,t),this.y=U1(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(U1(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(U1(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),C=Math.sin(t),n=this.x-e.x,o=this.y-e.y;return this.x=n*i-o*C+e.x,this.y=n*C+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},F5=class{constructor(e=0,t=0,i=0,C=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=C}static slerpFlat(e,t,i,C,n,o,H){let V=i[C+0],a=i[C+1],L=i[C+2],M=i[C+3],s=n[o+0],l=n[o+1],p=n[o+2],h=n[o+3];if(M!==h||V!==s||a!==l||L!==p){let d=V*s+a*l+L*p+M*h;d<0&&(s=-s,l=-l,p=-p,h=-h,d=-d);let c=1-H;if(d<.9995){let m=Math.acos(d),f=Math.sin(m);c=Math.sin(c*m)/f,H=Math.sin(H*m)/f,V=V*c+s*H,a=a*c+l*H,L=L*c+p*H,M=M*c+h*H}else{V=V*c+s*H,a=a*c+l*H,L=L*c+p*H,M=M*c+h*H;let m=1/Math.sqrt(V*V+a*a+L*L+M*M);V*=m,a*=m,L*=m,M*=m}}e[t]=V,e[t+1]=a,e[t+2]=L,e[t+3]=M}static multiplyQuaternionsFlat(e,t,i,C,n,o){let H=i[C],V=i[C+1],a=i[C+2],L=i[C+3],M=n[o],s=n[o+1],l=n[o+2],p=n[o+3];return e[t]=H*p+L*M+V*l-a*s,e[t+1]=V*p+L*s+a*M-H*l,e[t+2]=a*p+L*l+H*s-V*M,e[t+3]=L*p-H*M-V*s-a*l,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,C){return this._x=e,this._y=t,this._z=i,this._w=C,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,C=e._y,n=e._z,o=e._order,H=Math.cos,V=Math.sin,a=H(i/2),L=H(C/2),M=H(n/2),s=V(i/2),l=V(C/2),p=V(n/2);switch(o){case"XYZ":this._x=s*L*M+a*l*p,this._y=a*l*M-s*L*p,this._z=a*L*p+s*l*M,this._w=a*L*M-s*l*p;break;case"YXZ":this._x=s*L*M+a*l*p,this._y=a*l*M-s*L*p,this._z=a*L*p-s*l*M,this._w=a*L*M+s*l*p;break;case"ZXY":this._x=s*L*M-a*l*p,this._y=a*l*M+s*L*p,this._z=a*L*p+s*l*M,this._w=a*L*M-s*l*p;break;case"ZYX":this._x=s*L*M-a*l*p,this._y=a*l*M+s*L*p,this._z=a*L*p-s*l*M,this._w=a*L*M+s*l*p;break;case"YZX":this._x=s*L*M+a*l*p,this._y=a*l*M+s*L*p,this._z=a*L*p-s*l*M,this._w=a*L*M-s*l*p;break;case"XZY":this._x=s*L*M-a*l*p,this._y=a*l*M-s*L*p,this._z=a*L*p+s*l*M,this._w=a*L*M+s*l*p;break;default:R1("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,C=Math.sin(i);return this._x=e.x*C,this._y=e.y*C,this._z=e.z*C,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],C=t[4],n=t[8],o=t[1],H=t[5],V=t[9],a=t[2],L=t[6],M=t[10],s=i+H+M;if(s>0){let l=.5/Math.sqrt(s+1);this._w=.25/l,this._x=(L-V)*l,this._y=(n-a)*l,this._z=(o-C)*l}else if(i>H&&i>M){let l=2*Math.sqrt(1+i-H-M);this._w=(L-V)/l,this._x=.25*l,this._y=(C+o)/l,this._z=(n+a)/l}else if(H>M){let l=2*Math.sqrt(1+H-i-M);this._w=(n-a)/l,this._x=(C+o)/l,this._y=.25*l,this._z=(V+L)/l}else{let l=2*Math.sqrt(1+M-i-H);this._w=(o-C)/l,this._x=(n+a)/l,this._y=(V+L)/l,this._z=.25*l}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(U1(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let C=Math.min(1,t/i);return this.slerp(e,C),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,C=e._y,n=e._z,o=e._w,H=t._x,V=t._y,a=t._z,L=t._w;return this._x=i*L+o*H+C*a-n*V,this._y=C*L+o*V+n*H-i*a,this._z=n*L+o*a+i*V-C*H,this._w=o*L-i*H-C*V-n*a,this._onChangeCallback(),this}slerp(e,t){let i=e._x,C=e._y,n=e._z,o=e._w,H=this.dot(e);H<0&&(i=-i,C=-C,n=-n,o=-o,H=-H);let V=1-t;if(H<.9995){let a=Math.acos(H),L=Math.sin(a);V=Math.sin(V*a)/L,t=Math.sin(t*a)/L,this._x=this._x*V+i*t,this._y=this._y*V+C*t,this._z=this._z*V+n*t,this._w=this._w*V+o*t,this._onChangeCallback()}else this._x=this._x*V+i*t,this._y=this._y*V+C*t,this._z=this._z*V+n*t,this._w=this._w*V+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),C=Math.sqrt(1-i),n=Math.sqrt(i);return this.set(C*Math.sin(e),C*Math.cos(e),n*Math.sin(t),n*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},w=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Ti.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Ti.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,C=this.z,n=e.elements;return this.x=n[0]*t+n[3]*i+n[6]*C,this.y=n[1]*t+n[4]*i+n[7]*C,this.z=n[2]*t+n[5]*i+n[8]*C,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,C=this.z,n=e.elements,o=1/(n[3]*t+n[7]*i+n[11]*C+n[15]);return this.x=(n[0]*t+n[4]*i+n[8]*C+n[12])*o,this.y=(n[1]*t+n[5]*i+n[9]*C+n[13])*o,this.z=(n[2]*t+n[6]*i+n[10]*C+n[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,C=this.z,n=e.x,o=e.y,H=e.z,V=e.w,a=2*(o*C-H*i),L=2*(H*t-n*C),M=2*(n*i-o*t);return this.x=t+V*a+o*M-H*L,this.y=i+V*L+H*a-n*M,this.z=C+V*M+n*L-o*a,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,C=this.z,n=e.elements;return this.x=n[0]*t+n[4]*i+n[8]*C,this.y=n[1]*t+n[5]*i+n[9]*C,this.z=n[2]*t+n[6]*i+n[10]*C,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=U1(this.x,e.x,t.x),this.y=U1(this.y,e.y,t.y),this.z=U1(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=U1(this.x,e,t),this.y=U1(this.y,e,t),this.z=U1(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(U1(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,C=e.y,n=e.z,o=t.x,H=t.y,V=t.z;return this.x=C*V-n*H,this.y=n*o-i*V,this.z=i*H-C*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return _e.copy(this).projectOnVector(e),this.sub(_e)}reflect(e){return this.sub(_e.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(U1(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,C=this.z-e.z;return t*t+i*i+C*C}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let C=Math.sin(t)*e;return this.x=C*Math.sin(i),this.y=Math.cos(t)*e,this.z=C*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),C=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=C,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},_e=new w,Ti=new F5,I1=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,C,n,o,H,V,a){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,C,n,o,H,V,a)}set(e,t,i,C,n,o,H,V,a){let L=this.elements;return L[0]=e,L[1]=C,L[2]=H,L[3]=t,L[4]=n,L[5]=V,L[6]=i,L[7]=o,L[8]=a,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,C=t.elements,n=this.elements,o=i[0],H=i[3],V=i[6],a=i[1],L=i[4],M=i[7],s=i[2],l=i[5],p=i[8],h=C[0],d=C[3],c=C[6],m=C[1],f=C[4],A=C[7],x=C[2],y=C[5],u=C[8];return n[0]=o*h+H*m+V*x,n[3]=o*d+H*f+V*y,n[6]=o*c+H*A+V*u,n[1]=a*h+L*m+M*x,n[4]=a*d+L*f+M*y,n[7]=a*c+L*A+M*u,n[2]=s*h+l*m+p*x,n[5]=s*d+l*f+p*y,n[8]=s*c+l*A+p*u,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],C=e[2],n=e[3],o=e[4],H=e[5],V=e[6],a=e[7],L=e[8];return t*o*L-t*H*a-i*n*L+i*H*V+C*n*a-C*o*V}invert(){let e=this.elements,t=e[0],i=e[1],C=e[2],n=e[3],o=e[4],H=e[5],V=e[6],a=e[7],L=e[8],M=L*o-H*a,s=H*V-L*n,l=a*n-o*V,p=t*M+i*s+C*l;if(p===0)return this.set(0,0,0,0,0,0,0,0,0);let h=1/p;return e[0]=M*h,e[1]=(C*a-L*i)*h,e[2]=(H*i-C*o)*h,e[3]=s*h,e[4]=(L*t-C*V)*h,e[5]=(C*n-H*t)*h,e[6]=l*h,e[7]=(i*V-a*t)*h,e[8]=(o*t-i*n)*h,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,C,n,o,H){let V=Math.cos(n),a=Math.sin(n);return this.set(i*V,i*a,-i*(V*o+a*H)+o+e,-C*a,C*V,-C*(-a*o+V*H)+H+t,0,0,1),this}scale(e,t){return K7("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(be.makeScale(e,t)),this}rotate(e){return K7("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(be.makeRotation(-e)),this}translate(e,t){return K7("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(be.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let C=0;C<9;C++)if(t[C]!==i[C])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},be=new I1,Oi=new I1().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Ei=new I1().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function Ka(){let r={enabled:!0,workingColorSpace:r4,spaces:{},convert:function(C,n,o){return this.enabled===!1||n===o||!n||!o||(this.spaces[n].transfer===o2&&(C.r=v0(C.r),C.g=v0(C.g),C.b=v0(C.b)),this.spaces[n].primaries!==this.spaces[o].primaries&&(C.applyMatrix3(this.spaces[n].toXYZ),C.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===o2&&(C.r=r7(C.r),C.g=r7(C.g),C.b=r7(C.b))),C},workingToColorSpace:function(C,n){return this.convert(C,this.workingColorSpace,n)},colorSpaceToWorking:function(C,n){return this.convert(C,n,this.workingColorSpace)},getPrimaries:function(C){return this.spaces[C].primaries},getTransfer:function(C){return C===b0?i4:this.spaces[C].transfer},getToneMappingMode:function(C){return this.spaces[C].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(C,n=this.workingColorSpace){return C.fromArray(this.spaces[n].luminanceCoefficients)},define:function(C){Object.assign(this.spaces,C)},_getMatrix:function(C,n,o){return C.copy(this.spaces[o].fromXYZ).multiply(this.spaces[n].toXYZ)},_getDrawingBufferColorSpace:function(C){return this.spaces[C].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(C=this.workingColorSpace){return this.spaces[C].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return r.define({[r4]:{primaries:e,whitePoint:i,transfer:i4,toXYZ:Oi,fromXYZ:Ei,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:v5},outputColorSpaceConfig:{drawingBufferColorSpace:v5}},[v5]:{primaries:e,whitePoint:i,transfer:o2,toXYZ:Oi,fromXYZ:Ei,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:v5}}}),r}var j1=Ka();function v0(r){return r<.04045?r*.0773993808:Math.pow(r*.9478672986+.0521327014,2.4)}function r7(r){return r<.0031308?r*12.92:1.055*Math.pow(r,.41666)-.055}var k3,N9=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{k3===void 0&&(k3=n4("canvas")),k3.width=e.width,k3.height=e.height;let C=k3.getContext("2d");e instanceof ImageData?C.putImageData(e,0,0):C.drawImage(e,0,0,e.width,e.height),i=k3}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=n4("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let C=i.getImageData(0,0,e.width,e.height),n=C.data;for(let o=0;o<n.length;o++)n[o]=v0(n[o]/255)*255;return i.putImageData(C,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(v0(t[i]/255)*255):t[i]=v0(t[i]);return{data:t,width:e.width,height:e.height}}else return R1("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},Qa=0,o7=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:Qa++}),this.uuid=p7(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},C=this.data;if(C!==null){let n;if(Array.isArray(C)){n=[];for(let o=0,H=C.length;o<H;o++)C[o].isDataTexture?n.push(we(C[o].image)):n.push(we(C[o]))}else n=we(C);i.url=n}return t||(e.images[this.uuid]=i),i}};function we(r){return typeof HTMLImageElement<"u"&&r instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&r instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&r instanceof ImageBitmap?N9.getDataURL(r):r.data?{data:Array.from(r.data),width:r.width,height:r.height,type:r.data.constructor.name}:(R1("Texture: Unable to serialize Texture."),{})}var Ja=0,Te=new w,A5=class r extends C0{constructor(e=r.DEFAULT_IMAGE,t=r.DEFAULT_MAPPING,i=i0,C=i0,n=$2,o=Z0,H=Q5,V=g5,a=r.DEFAULT_ANISOTROPY,L=b0){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:Ja++}),this.uuid=p7(),this.name="",this.source=new o7(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=C,this.magFilter=n,this.minFilter=o,this.anisotropy=a,this.format=H,this.internalFormat=null,this.type=V,this.offset=new v1(0,0),this.repeat=new v1(1,1),this.center=new v1(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new I1,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=L,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Te).x}get height(){return this.source.getSize(Te).y}get depth(){return this.source.getSize(Te).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){R1(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let C=this[t];if(C===void 0){R1(`Texture.setValues(): property '${t}' does not exist.`);continue}C&&i&&C.isVector2&&i.isVector2||C&&i&&C.isVector3&&i.isVector3||C&&i&&C.isMatrix3&&i.isMatrix3?C.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==pt)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case F9:e.x=e.x-Math.floor(e.x);break;case i0:e.x=e.x<0?0:1;break;case I9:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case F9:e.y=e.y-Math.floor(e.y);break;case i0:e.y=e.y<0?0:1;break;case I9:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};A5.DEFAULT_IMAGE=null;A5.DEFAULT_MAPPING=pt;A5.DEFAULT_ANISOTROPY=1;var l2=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,C=1){this.x=e,this.y=t,this.z=i,this.w=C}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,C){return this.x=e,this.y=t,this.z=i,this.w=C,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,C=this.z,n=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*C+o[12]*n,this.y=o[1]*t+o[5]*i+o[9]*C+o[13]*n,this.z=o[2]*t+o[6]*i+o[10]*C+o[14]*n,this.w=o[3]*t+o[7]*i+o[11]*C+o[15]*n,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,C,n,V=e.elements,a=V[0],L=V[4],M=V[8],s=V[1],l=V[5],p=V[9],h=V[2],d=V[6],c=V[10];if(Math.abs(L-s)<.01&&Math.abs(M-h)<.01&&Math.abs(p-d)<.01){if(Math.abs(L+s)<.1&&Math.abs(M+h)<.1&&Math.abs(p+d)<.1&&Math.abs(a+l+c-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let f=(a+1)/2,A=(l+1)/2,x=(c+1)/2,y=(L+s)/4,u=(M+h)/4,v=(p+d)/4;return f>A&&f>x?f<.01?(i=0,C=.707106781,n=.707106781):(i=Math.sqrt(f),C=y/i,n=u/i):A>x?A<.01?(i=.707106781,C=0,n=.707106781):(C=Math.sqrt(A),i=y/C,n=v/C):x<.01?(i=.707106781,C=.707106781,n=0):(n=Math.sqrt(x),i=u/n,C=v/n),this.set(i,C,n,t),this}let m=Math.sqrt((d-p)*(d-p)+(M-h)*(M-h)+(s-L)*(s-L));return Math.abs(m)<.001&&(m=1),this.x=(d-p)/m,this.y=(M-h)/m,this.z=(s-L)/m,this.w=Math.acos((a+l+c-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=U1(this.x,e.x,t.x),this.y=U1(this.y,e.y,t.y),this.z=U1(this.z,e.z,t.z),this.w=U1(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=U1(this.x,e,t),this.y=U1(this.y,e,t),this.z=U1(this.z,e,t),this.w=U1(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(U1(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},k9=class extends C0{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:$2,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new l2(0,0,e,t),this.scissorTest=!1,this.viewport=new l2(0,0,e,t),this.textures=[];let C=i.count;for(let n=0;n<C;n++)this.textures[n]=new A5({width:e,height:t,depth:i.depth}),this.textures[n].isRenderTargetTexture=!0,this.textures[n].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:$2,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let C=0,n=this.textures.length;C<n;C++)this.textures[C].image.width=e,this.textures[C].image.height=t,this.textures[C].image.depth=i,this.textures[C].isData3DTexture!==!0&&(this.textures[C].isArrayTexture=this.textures[C].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let C=Object.assign({},e.textures[t].image);this.textures[t].source=new o7(C)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},l5=class extends k9{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},o4=class extends A5{constructor(e=null,t=1,i=1,C=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:C},this.magFilter=Y2,this.minFilter=Y2,this.wrapR=i0,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var U9=class extends A5{constructor(e=null,t=1,i=1,C=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:C},this.magFilter=Y2,this.minFilter=Y2,this.wrapR=i0,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var z1=class r{static{this.prototype.isMatrix4=!0}constructor(e,t,i,C,n,o,H,V,a,L,M,s,l,p,h,d){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,C,n,o,H,V,a,L,M,s,l,p,h,d)}set(e,t,i,C,n,o,H,V,a,L,M,s,l,p,h,d){let c=this.elements;return c[0]=e,c[4]=t,c[8]=i,c[12]=C,c[1]=n,c[5]=o,c[9]=H,c[13]=V,c[2]=a,c[6]=L,c[10]=M,c[14]=s,c[3]=l,c[7]=p,c[11]=h,c[15]=d,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new r().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,C=1/U3.setFromMatrixColumn(e,0).length(),n=1/U3.setFromMatrixColumn(e,1).length(),o=1/U3.setFromMatrixColumn(e,2).length();return t[0]=i[0]*C,t[1]=i[1]*C,t[2]=i[2]*C,t[3]=0,t[4]=i[4]*n,t[5]=i[5]*n,t[6]=i[6]*n,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,C=e.y,n=e.z,o=Math.cos(i),H=Math.sin(i),V=Math.cos(C),a=Math.sin(C),L=Math.cos(n),M=Math.sin(n);if(e.order==="XYZ"){let s=o*L,l=o*M,p=H*L,h=H*M;t[0]=V*L,t[4]=-V*M,t[8]=a,t[1]=l+p*a,t[5]=s-h*a,t[9]=-H*V,t[2]=h-s*a,t[6]=p+l*a,t[10]=o*V}else if(e.order==="YXZ"){let s=V*L,l=V*M,p=a*L,h=a*M;t[0]=s+h*H,t[4]=p*H-l,t[8]=o*a,t[1]=o*M,t[5]=o*L,t[9]=-H,t[2]=l*H-p,t[6]=h+s*H,t[10]=o*V}else if(e.order==="ZXY"){let s=V*L,l=V*M,p=a*L,h=a*M;t[0]=s-h*H,t[4]=-o*M,t[8]=p+l*H,t[1]=l+p*H,t[5]=o*L,t[9]=h-s*H,t[2]=-o*a,t[6]=H,t[10]=o*V}else if(e.order==="ZYX"){let s=o*L,l=o*M,p=H*L,h=H*M;t[0]=V*L,t[4]=p*a-l,t[8]=s*a+h,t[1]=V*M,t[5]=h*a+s,t[9]=l*a-p,t[2]=-a,t[6]=H*V,t[10]=o*V}else if(e.order==="YZX"){let s=o*V,l=o*a,p=H*V,h=H*a;t[0]=V*L,t[4]=h-s*M,t[8]=p*M+l,t[1]=M,t[5]=o*L,t[9]=-H*L,t[2]=-a*L,t[6]=l*M+p,t[10]=s-h*M}else if(e.order==="XZY"){let s=o*V,l=o*a,p=H*V,h=H*a;t[0]=V*L,t[4]=-M,t[8]=a*L,t[1]=s*M+h,t[5]=o*L,t[9]=l*M-p,t[2]=p*M-l,t[6]=H*L,t[10]=h*M+s}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(ja,e,eL)}lookAt(e,t,i){let C=this.elements;return f5.subVectors(e,t),f5.lengthSq()===0&&(f5.z=1),f5.normalize(),D0.crossVectors(i,f5),D0.lengthSq()===0&&(Math.abs(i.z)===1?f5.x+=1e-4:f5.z+=1e-4,f5.normalize(),D0.crossVectors(i,f5)),D0.normalize(),H9.crossVectors(f5,D0),C[0]=D0.x,C[4]=H9.x,C[8]=f5.x,C[1]=D0.y,C[5]=H9.y,C[9]=f5.y,C[2]=D0.z,C[6]=H9.z,C[10]=f5.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,C=t.elements,n=this.elements,o=i[0],H=i[4],V=i[8],a=i[12],L=i[1],M=i[5],s=i[9],l=i[13],p=i[2],h=i[6],d=i[10],c=i[14],m=i[3],f=i[7],A=i[11],x=i[15],y=C[0],u=C[4],v=C[8],B=C[12],b=C[1],O=C[5],R=C[9],D=C[13],E=C[2],k=C[6],W=C[10],X=C[14],C1=C[3],Y=C[7],r1=C[11],i1=C[15];return n[0]=o*y+H*b+V*E+a*C1,n[4]=o*u+H*O+V*k+a*Y,n[8]=o*v+H*R+V*W+a*r1,n[12]=o*B+H*D+V*X+a*i1,n[1]=L*y+M*b+s*E+l*C1,n[5]=L*u+M*O+s*k+l*Y,n[9]=L*v+M*R+s*W+l*r1,n[13]=L*B+M*D+s*X+l*i1,n[2]=p*y+h*b+d*E+c*C1,n[6]=p*u+h*O+d*k+c*Y,n[10]=p*v+h*R+d*W+c*r1,n[14]=p*B+h*D+d*X+c*i1,n[3]=m*y+f*b+A*E+x*C1,n[7]=m*u+f*O+A*k+x*Y,n[11]=m*v+f*R+A*W+x*r1,n[15]=m*B+f*D+A*X+x*i1,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],C=e[8],n=e[12],o=e[1],H=e[5],V=e[9],a=e[13],L=e[2],M=e[6],s=e[10],l=e[14],p=e[3],h=e[7],d=e[11],c=e[15],m=V*l-a*s,f=H*l-a*M,A=H*s-V*M,x=o*l-a*L,y=o*s-V*L,u=o*M-H*L;return t*(h*m-d*f+c*A)-i*(p*m-d*x+c*y)+C*(p*f-h*x+c*u)-n*(p*A-h*y+d*u)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],C=e[8],n=e[1],o=e[5],H=e[9],V=e[2],a=e[6],L=e[10];return t*(o*L-H*a)-i*(n*L-H*V)+C*(n*a-o*V)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let C=this.elements;return e.isVector3?(C[12]=e.x,C[13]=e.y,C[14]=e.z):(C[12]=e,C[13]=t,C[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],C=e[2],n=e[3],o=e[4],H=e[5],V=e[6],a=e[7],L=e[8],M=e[9],s=e[10],l=e[11],p=e[12],h=e[13],d=e[14],c=e[15],m=t*H-i*o,f=t*V-C*o,A=t*a-n*o,x=i*V-C*H,y=i*a-n*H,u=C*a-n*V,v=L*h-M*p,B=L*d-s*p,b=L*c-l*p,O=M*d-s*h,R=M*c-l*h,D=s*c-l*d,E=m*D-f*R+A*O+x*b-y*B+u*v;if(E===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let k=1/E;return e[0]=(H*D-V*R+a*O)*k,e[1]=(C*R-i*D-n*O)*k,e[2]=(h*u-d*y+c*x)*k,e[3]=(s*y-M*u-l*x)*k,e[4]=(V*b-o*D-a*B)*k,e[5]=(t*D-C*b+n*B)*k,e[6]=(d*A-p*u-c*f)*k,e[7]=(L*u-s*A+l*f)*k,e[8]=(o*R-H*b+a*v)*k,e[9]=(i*b-t*R-n*v)*k,e[10]=(p*y-h*A+c*m)*k,e[11]=(M*A-L*y-l*m)*k,e[12]=(H*B-o*O-V*v)*k,e[13]=(t*O-i*B+C*v)*k,e[14]=(h*f-p*x-d*m)*k,e[15]=(L*x-M*f+s*m)*k,this}scale(e){let t=this.elements,i=e.x,C=e.y,n=e.z;return t[0]*=i,t[4]*=C,t[8]*=n,t[1]*=i,t[5]*=C,t[9]*=n,t[2]*=i,t[6]*=C,t[10]*=n,t[3]*=i,t[7]*=C,t[11]*=n,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],C=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,C))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),C=Math.sin(t),n=1-i,o=e.x,H=e.y,V=e.z,a=n*o,L=n*H;return this.set(a*o+i,a*H-C*V,a*V+C*H,0,a*H+C*V,L*H+i,L*V-C*o,0,a*V-C*H,L*V+C*o,n*V*V+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,C,n,o){return this.set(1,i,n,0,e,1,o,0,t,C,1,0,0,0,0,1),this}compose(e,t,i){let C=this.elements,n=t._x,o=t._y,H=t._z,V=t._w,a=n+n,L=o+o,M=H+H,s=n*a,l=n*L,p=n*M,h=o*L,d=o*M,c=H*M,m=V*a,f=V*L,A=V*M,x=i.x,y=i.y,u=i.z;return C[0]=(1-(h+c))*x,C[1]=(l+A)*x,C[2]=(p-f)*x,C[3]=0,C[4]=(l-A)*y,C[5]=(1-(s+c))*y,C[6]=(d+m)*y,C[7]=0,C[8]=(p+f)*u,C[9]=(d-m)*u,C[10]=(1-(s+h))*u,C[11]=0,C[12]=e.x,C[13]=e.y,C[14]=e.z,C[15]=1,this}decompose(e,t,i){let C=this.elements;e.x=C[12],e.y=C[13],e.z=C[14];let n=this.determinantAffine();if(n===0)return i.set(1,1,1),t.identity(),this;let o=U3.set(C[0],C[1],C[2]).length(),H=U3.set(C[4],C[5],C[6]).length(),V=U3.set(C[8],C[9],C[10]).length();n<0&&(o=-o),W5.copy(this);let a=1/o,L=1/H,M=1/V;return W5.elements[0]*=a,W5.elements[1]*=a,W5.elements[2]*=a,W5.elements[4]*=L,W5.elements[5]*=L,W5.elements[6]*=L,W5.elements[8]*=M,W5.elements[9]*=M,W5.elements[10]*=M,t.setFromRotationMatrix(W5),i.x=o,i.y=H,i.z=V,this}makePerspective(e,t,i,C,n,o,H=B5,V=!1){let a=this.elements,L=2*n/(t-e),M=2*n/(i-C),s=(t+e)/(t-e),l=(i+C)/(i-C),p,h;if(V)p=n/(o-n),h=o*n/(o-n);else if(H===B5)p=-(o+n)/(o-n),h=-2*o*n/(o-n);else if(H===C4)p=-o/(o-n),h=-o*n/(o-n);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+H);return a[0]=L,a[4]=0,a[8]=s,a[12]=0,a[1]=0,a[5]=M,a[9]=l,a[13]=0,a[2]=0,a[6]=0,a[10]=p,a[14]=h,a[3]=0,a[7]=0,a[11]=-1,a[15]=0,this}makeOrthographic(e,t,i,C,n,o,H=B5,V=!1){let a=this.elements,L=2/(t-e),M=2/(i-C),s=-(t+e)/(t-e),l=-(i+C)/(i-C),p,h;if(V)p=1/(o-n),h=o/(o-n);else if(H===B5)p=-2/(o-n),h=-(o+n)/(o-n);else if(H===C4)p=-1/(o-n),h=-n/(o-n);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+H);return a[0]=L,a[4]=0,a[8]=0,a[12]=s,a[1]=0,a[5]=M,a[9]=0,a[13]=l,a[2]=0,a[6]=0,a[10]=p,a[14]=h,a[3]=0,a[7]=0,a[11]=0,a[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let C=0;C<16;C++)if(t[C]!==i[C])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},U3=new w,W5=new z1,ja=new w(0,0,0),eL=new w(1,1,1),D0=new w,H9=new w,f5=new w,Ri=new z1,Pi=new F5,G0=class r{constructor(e=0,t=0,i=0,C=r.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=C}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,C=this._order){return this._x=e,this._y=t,this._z=i,this._order=C,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let C=e.elements,n=C[0],o=C[4],H=C[8],V=C[1],a=C[5],L=C[9],M=C[2],s=C[6],l=C[10];switch(t){case"XYZ":this._y=Math.asin(U1(H,-1,1)),Math.abs(H)<.9999999?(this._x=Math.atan2(-L,l),this._z=Math.atan2(-o,n)):(this._x=Math.atan2(s,a),this._z=0);break;case"YXZ":this._x=Math.asin(-U1(L,-1,1)),Math.abs(L)<.9999999?(this._y=Math.atan2(H,l),this._z=Math.atan2(V,a)):(this._y=Math.atan2(-M,n),this._z=0);break;case"ZXY":this._x=Math.asin(U1(s,-1,1)),Math.abs(s)<.9999999?(this._y=Math.atan2(-M,l),this._z=Math.atan2(-o,a)):(this._y=0,this._z=Math.atan2(V,n));break;case"ZYX":this._y=Math.asin(-U1(M,-1,1)),Math.abs(M)<.9999999?(this._x=Math.atan2(s,l),this._z=Math.atan2(V,n)):(this._x=0,this._z=Math.atan2(-o,a));break;case"YZX":this._z=Math.asin(U1(V,-1,1)),Math.abs(V)<.9999999?(this._x=Math.atan2(-L,a),this._y=Math.atan2(-M,n)):(this._x=0,this._y=Math.atan2(H,l));break;case"XZY":this._z=Math.asin(-U1(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(s,a),this._y=Math.atan2(H,n)):(this._x=Math.atan2(-L,l),this._y=0);break;default:R1("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return Ri.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Ri,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Pi.setFromEuler(this),this.setFromQuaternion(Pi,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};G0.DEFAULT_ORDER="XYZ";var H4=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},tL=0,Bi=new w,z3=new F5,u0=new z1,V9=new w,X7=new w,rL=new w,iL=new F5,Fi=new w(1,0,0),Ii=new w(0,1,0),Di=new w(0,0,1),Ni={type:"added"},CL={type:"removed"},G3={type:"childadded",child:null},Oe={type:"childremoved",child:null},I5=class r extends C0{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:tL++}),this.uuid=p7(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=r.DEFAULT_UP.clone();let e=new w,t=new G0,i=new F5,C=new w(1,1,1);function n(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(n),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:C},modelViewMatrix:{value:new z1},normalMatrix:{value:new I1}}),this.matrix=new z1,this.matrixWorld=new z1,this.matrixAutoUpdate=r.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=r.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new H4,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return z3.setFromAxisAngle(e,t),this.quaternion.multiply(z3),this}rotateOnWorldAxis(e,t){return z3.setFromAxisAngle(e,t),this.quaternion.premultiply(z3),this}rotateX(e){return this.rotateOnAxis(Fi,e)}rotateY(e){return this.rotateOnAxis(Ii,e)}rotateZ(e){return this.rotateOnAxis(Di,e)}translateOnAxis(e,t){return Bi.copy(e).applyQuaternion(this.quaternion),this.position.add(Bi.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Fi,e)}translateY(e){return this.translateOnAxis(Ii,e)}translateZ(e){return this.translateOnAxis(Di,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(u0.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?V9.copy(e):V9.set(e,t,i);let C=this.parent;this.updateWorldMatrix(!0,!1),X7.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?u0.lookAt(X7,V9,this.up):u0.lookAt(V9,X7,this.up),this.quaternion.setFromRotationMatrix(u0),C&&(u0.extractRotation(C.matrixWorld),z3.setFromRotationMatrix(u0),this.quaternion.premultiply(z3.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(F1("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Ni),G3.child=e,this.dispatchEvent(G3),G3.child=null):F1("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(CL),Oe.child=e,this.dispatchEvent(Oe),Oe.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),u0.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),u0.multiply(e.parent.matrixWorld)),e.applyMatrix4(u0),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Ni),G3.child=e,this.dispatchEvent(G3),G3.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,C=this.children.length;i<C;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let C=this.children;for(let n=0,o=C.length;n<o;n++)C[n].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(X7,e,rL),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(X7,iL,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,C=t.length;i<C;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,C=t.length;i<C;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,C=e.z,n=this.matrix.elements;n[12]+=t-n[0]*t-n[4]*i-n[8]*C,n[13]+=i-n[1]*t-n[5]*i-n[9]*C,n[14]+=C-n[2]*t-n[6]*i-n[10]*C}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,C=t.length;i<C;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let C=this.parent;if(e===!0&&C!==null&&C.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let n=this.children;for(let o=0,H=n.length;o<H;o++)n[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let C={};C.uuid=this.uuid,C.type=this.type,C.name=this.name,C.castShadow=this.castShadow,C.receiveShadow=this.receiveShadow,C.visible=this.visible,C.frustumCulled=this.frustumCulled,C.renderOrder=this.renderOrder,C.static=this.static,C.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(C.userData=this.userData),C.layers=this.layers.mask,C.matrix=this.matrix.toArray(),C.up=this.up.toArray(),this.pivot!==null&&(C.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(C.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(C.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(C.type="InstancedMesh",C.count=this.count,C.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(C.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(C.type="BatchedMesh",C.perObjectFrustumCulled=this.perObjectFrustumCulled,C.sortObjects=this.sortObjects,C.drawRanges=this._drawRanges,C.reservedRanges=this._reservedRanges,C.geometryInfo=this._geometryInfo.map(H=>({...H,boundingBox:H.boundingBox?H.boundingBox.toJSON():void 0,boundingSphere:H.boundingSphere?H.boundingSphere.toJSON():void 0})),C.instanceInfo=this._instanceInfo.map(H=>({...H})),C.availableInstanceIds=this._availableInstanceIds.slice(),C.availableGeometryIds=this._availableGeometryIds.slice(),C.nextIndexStart=this._nextIndexStart,C.nextVertexStart=this._nextVertexStart,C.geometryCount=this._geometryCount,C.maxInstanceCount=this._maxInstanceCount,C.maxVertexCount=this._maxVertexCount,C.maxIndexCount=this._maxIndexCount,C.geometryInitialized=this._geometryInitialized,C.matricesTexture=this._matricesTexture.toJSON(e),C.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(C.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(C.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(C.boundingBox=this.boundingBox.toJSON()));function n(H,V){return H[V.uuid]===void 0&&(H[V.uuid]=V.toJSON(e)),V.uuid}if(this.isScene)this.background&&(this.background.isColor?C.background=this.background.toJSON():this.background.isTexture&&(C.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(C.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){C.geometry=n(e.geometries,this.geometry);let H=this.geometry.parameters;if(H!==void 0&&H.shapes!==void 0){let V=H.shapes;if(Array.isArray(V))for(let a=0,L=V.length;a<L;a++){let M=V[a];n(e.shapes,M)}else n(e.shapes,V)}}if(this.isSkinnedMesh&&(C.bindMode=this.bindMode,C.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(n(e.skeletons,this.skeleton),C.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let H=[];for(let V=0,a=this.material.length;V<a;V++)H.push(n(e.materials,this.material[V]));C.material=H}else C.material=n(e.materials,this.material);if(this.children.length>0){C.children=[];for(let H=0;H<this.children.length;H++)C.children.push(this.children[H].toJSON(e).object)}if(this.animations.length>0){C.animations=[];for(let H=0;H<this.animations.length;H++){let V=this.animations[H];C.animations.push(n(e.animations,V))}}if(t){let H=o(e.geometries),V=o(e.materials),a=o(e.textures),L=o(e.images),M=o(e.shapes),s=o(e.skeletons),l=o(e.animations),p=o(e.nodes);H.length>0&&(i.geometries=H),V.length>0&&(i.materials=V),a.length>0&&(i.textures=a),L.length>0&&(i.images=L),M.length>0&&(i.shapes=M),s.length>0&&(i.skeletons=s),l.length>0&&(i.animations=l),p.length>0&&(i.nodes=p)}return i.object=C,i;function o(H){let V=[];for(let a in H){let L=H[a];delete L.metadata,V.push(L)}return V}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let C=e.children[i];this.add(C.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};I5.DEFAULT_UP=new w(0,1,0);I5.DEFAULT_MATRIX_AUTO_UPDATE=!0;I5.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var x0=class extends I5{constructor(){super(),this.isGroup=!0,this.type="Group"}},nL={type:"move"},H7=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new x0,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new x0,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new w,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new w),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new x0,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new w,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new w,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let C=null,n=null,o=null,H=this._targetRay,V=this._grip,a=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(a&&e.hand){o=!0;for(let h of e.hand.values()){let d=t.getJointPose(h,i),c=this._getHandJoint(a,h);d!==null&&(c.matrix.fromArray(d.transform.matrix),c.matrix.decompose(c.position,c.quaternion,c.scale),c.matrixWorldNeedsUpdate=!0,c.jointRadius=d.radius),c.visible=d!==null}let L=a.joints["index-finger-tip"],M=a.joints["thumb-tip"],s=L.position.distanceTo(M.position),l=.02,p=.005;a.inputState.pinching&&s>l+p?(a.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!a.inputState.pinching&&s<=l-p&&(a.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else V!==null&&e.gripSpace&&(n=t.getPose(e.gripSpace,i),n!==null&&(V.matrix.fromArray(n.transform.matrix),V.matrix.decompose(V.position,V.quaternion,V.scale),V.matrixWorldNeedsUpdate=!0,n.linearVelocity?(V.hasLinearVelocity=!0,V.linearVelocity.copy(n.linearVelocity)):V.hasLinearVelocity=!1,n.angularVelocity?(V.hasAngularVelocity=!0,V.angularVelocity.copy(n.angularVelocity)):V.hasAngularVelocity=!1,V.eventsEnabled&&V.dispatchEvent({type:"gripUpdated",data:e,target:this})));H!==null&&(C=t.getPose(e.targetRaySpace,i),C===null&&n!==null&&(C=n),C!==null&&(H.matrix.fromArray(C.transform.matrix),H.matrix.decompose(H.position,H.quaternion,H.scale),H.matrixWorldNeedsUpdate=!0,C.linearVelocity?(H.hasLinearVelocity=!0,H.linearVelocity.copy(C.linearVelocity)):H.hasLinearVelocity=!1,C.angularVelocity?(H.hasAngularVelocity=!0,H.angularVelocity.copy(C.angularVelocity)):H.hasAngularVelocity=!1,this.dispatchEvent(nL)))}return H!==null&&(H.visible=C!==null),V!==null&&(V.visible=n!==null),a!==null&&(a.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new x0;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},FC={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},N0={h:0,s:0,l:0},a9={h:0,s:0,l:0};function Ee(r,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?r+(e-r)*6*t:t<1/2?e:t<2/3?r+(e-r)*6*(2/3-t):r}var W1=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let C=e;C&&C.isColor?this.copy(C):typeof C=="number"?this.setHex(C):typeof C=="string"&&this.setStyle(C)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=v5){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,j1.colorSpaceToWorking(this,t),this}setRGB(e,t,i,C=j1.workingColorSpace){return this.r=e,this.g=t,this.b=i,j1.colorSpaceToWorking(this,C),this}setHSL(e,t,i,C=j1.workingColorSpace){if(e=Ot(e,1),t=U1(t,0,1),i=U1(i,0,1),t===0)this.r=this.g=this.b=i;else{let n=i<=.5?i*(1+t):i+t-i*t,o=2*i-n;this.r=Ee(o,n,e+1/3),this.g=Ee(o,n,e),this.b=Ee(o,n,e-1/3)}return j1.colorSpaceToWorking(this,C),this}setStyle(e,t=v5){function i(n){n!==void 0&&parseFloat(n)<1&&R1("Color: Alpha component of "+e+" will be ignored.")}let C;if(C=/^(\w+)\(([^\)]*)\)/.exec(e)){let n,o=C[1],H=C[2];switch(o){case"rgb":case"rgba":if(n=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(H))return i(n[4]),this.setRGB(Math.min(255,parseInt(n[1],10))/255,Math.min(255,parseInt(n[2],10))/255,Math.min(255,parseInt(n[3],10))/255,t);if(n=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(H))return i(n[4]),this.setRGB(Math.min(100,parseFloat(n[1]))/100,Math.min(100,parseFloat(n[2]))/100,Math.min(100,parseFloat(n[3]))/100,t);break;case"hsl":case"hsla":if(n=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(H))return i(n[4]),this.setHSL(parseFloat(n[1])/360,parseFloat(n[2])/100,parseFloat(n[3])/100,t);break;default:R1("Color: Unknown color model "+e)}}else if(C=/^\#([A-Fa-f\d]+)$/.exec(e)){let n=C[1],o=n.length;if(o===3)return this.setRGB(parseInt(n.charAt(0),16)/15,parseInt(n.charAt(1),16)/15,parseInt(n.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(n,16),t);R1("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=v5){let i=FC[e.toLowerCase()];return i!==void 0?this.setHex(i,t):R1("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=v0(e.r),this.g=v0(e.g),this.b=v0(e.b),this}copyLinearToSRGB(e){return this.r=r7(e.r),this.g=r7(e.g),this.b=r7(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=v5){return j1.workingToColorSpace(o5.copy(this),e),Math.round(U1(o5.r*255,0,255))*65536+Math.round(U1(o5.g*255,0,255))*256+Math.round(U1(o5.b*255,0,255))}getHexString(e=v5){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=j1.workingColorSpace){j1.workingToColorSpace(o5.copy(this),t);let i=o5.r,C=o5.g,n=o5.b,o=Math.max(i,C,n),H=Math.min(i,C,n),V,a,L=(H+o)/2;if(H===o)V=0,a=0;else{let M=o-H;switch(a=L<=.5?M/(o+H):M/(2-o-H),o){case i:V=(C-n)/M+(C<n?6:0);break;case C:V=(n-i)/M+2;break;case n:V=(i-C)/M+4;break}V/=6}return e.h=V,e.s=a,e.l=L,e}getRGB(e,t=j1.workingColorSpace){return j1.workingToColorSpace(o5.copy(this),t),e.r=o5.r,e.g=o5.g,e.b=o5.b,e}getStyle(e=v5){j1.workingToColorSpace(o5.copy(this),e);let t=o5.r,i=o5.g,C=o5.b;return e!==v5?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${C.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(C*255)})`}offsetHSL(e,t,i){return this.getHSL(N0),this.setHSL(N0.h+e,N0.s+t,N0.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(N0),e.getHSL(a9);let i=J7(N0.h,a9.h,t),C=J7(N0.s,a9.s,t),n=J7(N0.l,a9.l,t);return this.setHSL(i,C,n),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,C=this.b,n=e.elements;return this.r=n[0]*t+n[3]*i+n[6]*C,this.g=n[1]*t+n[4]*i+n[7]*C,this.b=n[2]*t+n[5]*i+n[8]*C,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},o5=new W1;W1.NAMES=FC;var c3=class extends I5{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new G0,this.environmentIntensity=1,this.environmentRotation=new G0,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},X5=new w,m0=new w,Re=new w,A0=new w,W3=new w,X3=new w,ki=new w,Pe=new w,Be=new w,Fe=new w,Ie=new l2,De=new l2,Ne=new l2,H5=class r{constructor(e=new w,t=new w,i=new w){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,C){C.subVectors(i,t),X5.subVectors(e,t),C.cross(X5);let n=C.lengthSq();return n>0?C.multiplyScalar(1/Math.sqrt(n)):C.set(0,0,0)}static getBarycoord(e,t,i,C,n){X5.subVectors(C,t),m0.subVectors(i,t),Re.subVectors(e,t);let o=X5.dot(X5),H=X5.dot(m0),V=X5.dot(Re),a=m0.dot(m0),L=m0.dot(Re),M=o*a-H*H;if(M===0)return n.set(0,0,0),null;let s=1/M,l=(a*V-H*L)*s,p=(o*L-H*V)*s;return n.set(1-l-p,p,l)}static containsPoint(e,t,i,C){return this.getBarycoord(e,t,i,C,A0)===null?!1:A0.x>=0&&A0.y>=0&&A0.x+A0.y<=1}static getInterpolation(e,t,i,C,n,o,H,V){return this.getBarycoord(e,t,i,C,A0)===null?(V.x=0,V.y=0,"z"in V&&(V.z=0),"w"in V&&(V.w=0),null):(V.setScalar(0),V.addScaledVector(n,A0.x),V.addScaledVector(o,A0.y),V.addScaledVector(H,A0.z),V)}static getInterpolatedAttribute(e,t,i,C,n,o){return Ie.setScalar(0),De.setScalar(0),Ne.setScalar(0),Ie.fromBufferAttribute(e,t),De.fromBufferAttribute(e,i),Ne.fromBufferAttribute(e,C),o.setScalar(0),o.addScaledVector(Ie,n.x),o.addScaledVector(De,n.y),o.addScaledVector(Ne,n.z),o}static isFrontFacing(e,t,i,C){return X5.subVectors(i,t),m0.subVectors(e,t),X5.cross(m0).dot(C)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,C){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[C]),this}setFromAttributeAndIndices(e,t,i,C){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,C),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return X5.subVectors(this.c,this.b),m0.subVectors(this.a,this.b),X5.cross(m0).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return r.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return r.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,C,n){return r.getInterpolation(e,this.a,this.b,this.c,t,i,C,n)}containsPoint(e){return r.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return r.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,C=this.b,n=this.c,o,H;W3.subVectors(C,i),X3.subVectors(n,i),Pe.subVectors(e,i);let V=W3.dot(Pe),a=X3.dot(Pe);if(V<=0&&a<=0)return t.copy(i);Be.subVectors(e,C);let L=W3.dot(Be),M=X3.dot(Be);if(L>=0&&M<=L)return t.copy(C);let s=V*M-L*a;if(s<=0&&V>=0&&L<=0&&V-L>0)return o=V/(V-L),t.copy(i).addScaledVector(W3,o);Fe.subVectors(e,n);let l=W3.dot(Fe),p=X3.dot(Fe);if(p>=0&&l<=p)return t.copy(n);let h=l*a-V*p;if(h<=0&&a>=0&&p<=0)return H=a/(a-p),t.copy(i).addScaledVector(X3,H);let d=L*p-l*M;if(d<=0&&M-L>=0&&l-p>=0)return ki.subVectors(n,C),H=(M-L)/(M-L+(l-p)),t.copy(C).addScaledVector(ki,H);let c=1/(d+h+s);return o=h*c,H=s*c,t.copy(i).addScaledVector(W3,o).addScaledVector(X3,H)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},x2=class{constructor(e=new w(1/0,1/0,1/0),t=new w(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(q5.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(q5.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=q5.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let n=i.getAttribute("position");if(t===!0&&n!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,H=n.count;o<H;o++)e.isMesh===!0?e.getVertexPosition(o,q5):q5.fromBufferAttribute(n,o),q5.applyMatrix4(e.matrixWorld),this.expandByPoint(q5);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),L9.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),L9.copy(i.boundingBox)),L9.applyMatrix4(e.matrixWorld),this.union(L9)}let C=e.children;for(let n=0,o=C.length;n<o;n++)this.expandByObject(C[n],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,q5),q5.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(q7),s9.subVectors(this.max,q7),q3.subVectors(e.a,q7),Y3.subVectors(e.b,q7),$3.subVectors(e.c,q7),k0.subVectors(Y3,q3),U0.subVectors($3,Y3),s3.subVectors(q3,$3);let t=[0,-k0.z,k0.y,0,-U0.z,U0.y,0,-s3.z,s3.y,k0.z,0,-k0.x,U0.z,0,-U0.x,s3.z,0,-s3.x,-k0.y,k0.x,0,-U0.y,U0.x,0,-s3.y,s3.x,0];return!ke(t,q3,Y3,$3,s9)||(t=[1,0,0,0,1,0,0,0,1],!ke(t,q3,Y3,$3,s9))?!1:(M9.crossVectors(k0,U0),t=[M9.x,M9.y,M9.z],ke(t,q3,Y3,$3,s9))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,q5).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(q5).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(h0[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),h0[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),h0[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),h0[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),h0[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),h0[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),h0[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),h0[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(h0),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},h0=[new w,new w,new w,new w,new w,new w,new w,new w],q5=new w,L9=new x2,q3=new w,Y3=new w,$3=new w,k0=new w,U0=new w,s3=new w,q7=new w,s9=new w,M9=new w,M3=new w;function ke(r,e,t,i,C){for(let n=0,o=r.length-3;n<=o;n+=3){M3.fromArray(r,n);let H=C.x*Math.abs(M3.x)+C.y*Math.abs(M3.y)+C.z*Math.abs(M3.z),V=e.dot(M3),a=t.dot(M3),L=i.dot(M3);if(Math.max(-Math.max(V,a,L),Math.min(V,a,L))>H)return!1}return!0}var O2=new w,l9=new v1,oL=0,f2=class extends C0{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:oL++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=wC,this.updateRanges=[],this.gpuType=$5,this.version=0,this._normalizationScale=e!==void 0?Rt(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let C=0,n=this.itemSize;C<n;C++)this.array[e+C]=t.array[i+C];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)l9.fromBufferAttribute(this,t),l9.applyMatrix3(e),this.setXY(t,l9.x,l9.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)O2.fromBufferAttribute(this,t),O2.applyMatrix3(e),this.setXYZ(t,O2.x,O2.y,O2.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)O2.fromBufferAttribute(this,t),O2.applyMatrix4(e),this.setXYZ(t,O2.x,O2.y,O2.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)O2.fromBufferAttribute(this,t),O2.applyNormalMatrix(e),this.setXYZ(t,O2.x,O2.y,O2.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)O2.fromBufferAttribute(this,t),O2.transformDirection(e),this.setXYZ(t,O2.x,O2.y,O2.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,C){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),C=this._normalize(C)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=C,this}setXYZW(e,t,i,C,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),C=this._normalize(C),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=C,this.array[e+3]=n,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):PC(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):BC(e,this.array)}};var V4=class extends f2{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var a4=class extends f2{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var M5=class extends f2{constructor(e,t,i){super(new Float32Array(e),t,i)}},HL=new x2,Y7=new w,Ue=new w,V7=class{constructor(e=new w,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):HL.setFromPoints(e).getCenter(i);let C=0;for(let n=0,o=e.length;n<o;n++)C=Math.max(C,i.distanceToSquared(e[n]));return this.radius=Math.sqrt(C),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Y7.subVectors(e,this.center);let t=Y7.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),C=(i-this.radius)*.5;this.center.addScaledVector(Y7,C/i),this.radius+=C}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Ue.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Y7.copy(e.center).add(Ue)),this.expandByPoint(Y7.copy(e.center).sub(Ue))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},VL=0,P5=new z1,ze=new I5,K3=new w,x5=new x2,$7=new x2,q2=new w,d5=class r extends C0{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:VL++}),this.uuid=p7(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Ea(e)?a4:V4)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let n=new I1().getNormalMatrix(e);i.applyNormalMatrix(n),i.needsUpdate=!0}let C=this.attributes.tangent;return C!==void 0&&(C.transformDirection(e),C.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return P5.makeRotationFromQuaternion(e),this.applyMatrix4(P5),this}rotateX(e){return P5.makeRotationX(e),this.applyMatrix4(P5),this}rotateY(e){return P5.makeRotationY(e),this.applyMatrix4(P5),this}rotateZ(e){return P5.makeRotationZ(e),this.applyMatrix4(P5),this}translate(e,t,i){return P5.makeTranslation(e,t,i),this.applyMatrix4(P5),this}scale(e,t,i){return P5.makeScale(e,t,i),this.applyMatrix4(P5),this}lookAt(e){return ze.lookAt(e),ze.updateMatrix(),this.applyMatrix4(ze.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(K3).negate(),this.translate(K3.x,K3.y,K3.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let C=0,n=e.length;C<n;C++){let o=e[C];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new M5(i,3))}else{let i=Math.min(e.length,t.count);for(let C=0;C<i;C++){let n=e[C];t.setXYZ(C,n.x,n.y,n.z||0)}e.length>t.count&&R1("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new x2);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){F1("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new w(-1/0,-1/0,-1/0),new w(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,C=t.length;i<C;i++){let n=t[i];x5.setFromBufferAttribute(n),this.morphTargetsRelative?(q2.addVectors(this.boundingBox.min,x5.min),this.boundingBox.expandByPoint(q2),q2.addVectors(this.boundingBox.max,x5.max),this.boundingBox.expandByPoint(q2)):(this.boundingBox.expandByPoint(x5.min),this.boundingBox.expandByPoint(x5.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&F1('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new V7);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){F1("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new w,1/0);return}if(e){let i=this.boundingSphere.center;if(x5.setFromBufferAttribute(e),t)for(let n=0,o=t.length;n<o;n++){let H=t[n];$7.setFromBufferAttribute(H),this.morphTargetsRelative?(q2.addVectors(x5.min,$7.min),x5.expandByPoint(q2),q2.addVectors(x5.max,$7.max),x5.expandByPoint(q2)):(x5.expandByPoint($7.min),x5.expandByPoint($7.max))}x5.getCenter(i);let C=0;for(let n=0,o=e.count;n<o;n++)q2.fromBufferAttribute(e,n),C=Math.max(C,i.distanceToSquared(q2));if(t)for(let n=0,o=t.length;n<o;n++){let H=t[n],V=this.morphTargetsRelative;for(let a=0,L=H.count;a<L;a++)q2.fromBufferAttribute(H,a),V&&(K3.fromBufferAttribute(e,a),q2.add(K3)),C=Math.max(C,i.distanceToSquared(q2))}this.boundingSphere.radius=Math.sqrt(C),isNaN(this.boundingSphere.radius)&&F1('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){F1("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,C=t.normal,n=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new f2(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let H=[],V=[],a=new Uint8Array(i.count);for(let B=0;B<i.count;B++)H[B]=new w,V[B]=new w;let L=new w,M=new w,s=new w,l=new v1,p=new v1,h=new v1,d=new w,c=new w;function m(B,b,O){a[B]=a[b]=a[O]=1,L.fromBufferAttribute(i,B),M.fromBufferAttribute(i,b),s.fromBufferAttribute(i,O),l.fromBufferAttribute(n,B),p.fromBufferAttribute(n,b),h.fromBufferAttribute(n,O),M.sub(L),s.sub(L),p.sub(l),h.sub(l);let R=1/(p.x*h.y-h.x*p.y);isFinite(R)&&(d.copy(M).multiplyScalar(h.y).addScaledVector(s,-p.y).multiplyScalar(R),c.copy(s).multiplyScalar(p.x).addScaledVector(M,-h.x).multiplyScalar(R),H[B].add(d),H[b].add(d),H[O].add(d),V[B].add(c),V[b].add(c),V[O].add(c))}let f=this.groups;f.length===0&&(f=[{start:0,count:e.count}]);for(let B=0,b=f.length;B<b;++B){let O=f[B],R=O.start,D=O.count;for(let E=R,k=R+D;E<k;E+=3)m(e.getX(E+0),e.getX(E+1),e.getX(E+2))}let A=new w,x=new w,y=new w,u=new w;function v(B){y.fromBufferAttribute(C,B),u.copy(y);let b=H[B];A.copy(b),A.sub(y.multiplyScalar(y.dot(b))).normalize(),x.crossVectors(u,b);let R=x.dot(V[B])<0?-1:1;o.setXYZW(B,A.x,A.y,A.z,R)}for(let B=0,b=i.count;B<b;++B)a[B]&&v(B);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new f2(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let s=0,l=i.count;s<l;s++)i.setXYZ(s,0,0,0);let C=new w,n=new w,o=new w,H=new w,V=new w,a=new w,L=new w,M=new w;if(e)for(let s=0,l=e.count;s<l;s+=3){let p=e.getX(s+0),h=e.getX(s+1),d=e.getX(s+2);C.fromBufferAttribute(t,p),n.fromBufferAttribute(t,h),o.fromBufferAttribute(t,d),L.subVectors(o,n),M.subVectors(C,n),L.cross(M),H.fromBufferAttribute(i,p),V.fromBufferAttribute(i,h),a.fromBufferAttribute(i,d),H.add(L),V.add(L),a.add(L),i.setXYZ(p,H.x,H.y,H.z),i.setXYZ(h,V.x,V.y,V.z),i.setXYZ(d,a.x,a.y,a.z)}else for(let s=0,l=t.count;s<l;s+=3)C.fromBufferAttribute(t,s+0),n.fromBufferAttribute(t,s+1),o.fromBufferAttribute(t,s+2),L.subVectors(o,n),M.subVectors(C,n),L.cross(M),i.setXYZ(s+0,L.x,L.y,L.z),i.setXYZ(s+1,L.x,L.y,L.z),i.setXYZ(s+2,L.x,L.y,L.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)q2.fromBufferAttribute(e,t),q2.normalize(),e.setXYZ(t,q2.x,q2.y,q2.z)}toNonIndexed(){function e(H,V){let a=H.array,L=H.itemSize,M=H.normalized,s=new a.constructor(V.length*L),l=0,p=0;for(let h=0,d=V.length;h<d;h++){H.isInterleavedBufferAttribute?l=V[h]*H.data.stride+H.offset:l=V[h]*L;for(let c=0;c<L;c++)s[p++]=a[l++]}return new f2(s,L,M)}if(this.index===null)return R1("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new r,i=this.index.array,C=this.attributes;for(let H in C){let V=C[H],a=e(V,i);t.setAttribute(H,a)}let n=this.morphAttributes;for(let H in n){let V=[],a=n[H];for(let L=0,M=a.length;L<M;L++){let s=a[L],l=e(s,i);V.push(l)}t.morphAttributes[H]=V}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let H=0,V=o.length;H<V;H++){let a=o[H];t.addGroup(a.start,a.count,a.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let V=this.parameters;for(let a in V)V[a]!==void 0&&(e[a]=V[a]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let V in i){let a=i[V];e.data.attributes[V]=a.toJSON(e.data)}let C={},n=!1;for(let V in this.morphAttributes){let a=this.morphAttributes[V],L=[];for(let M=0,s=a.length;M<s;M++){let l=a[M];L.push(l.toJSON(e.data))}L.length>0&&(C[V]=L,n=!0)}n&&(e.data.morphAttributes=C,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let H=this.boundingSphere;return H!==null&&(e.data.boundingSphere=H.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let C=e.attributes;for(let a in C){let L=C[a];this.setAttribute(a,L.clone(t))}let n=e.morphAttributes;for(let a in n){let L=[],M=n[a];for(let s=0,l=M.length;s<l;s++)L.push(M[s].clone(t));this.morphAttributes[a]=L}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let a=0,L=o.length;a<L;a++){let M=o[a];this.addGroup(M.start,M.count,M.materialIndex)}let H=e.boundingBox;H!==null&&(this.boundingBox=H.clone());let V=e.boundingSphere;return V!==null&&(this.boundingSphere=V.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var Ge=new w,aL=new w,LL=new I1,j2=class{constructor(e=new w(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,C){return this.normal.set(e,t,i),this.constant=C,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let C=Ge.subVectors(i,t).cross(aL.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(C,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let C=e.delta(Ge),n=this.normal.dot(C);if(n===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/n;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(C,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||LL.getNormalMatrix(e),C=this.coplanarPoint(Ge).applyMatrix4(e),n=this.normal.applyMatrix3(i).normalize();return this.constant=-C.dot(n),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},sL=0,p3=class extends C0{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:sL++}),this.uuid=p7(),this.name="",this.type="Material",this.blending=l7,this.side=c5,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Ht,this.blendDst=y0,this.blendEquation=h3,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new W1(0,0,0),this.blendAlpha=0,this.depthFunc=i7,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=j6,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=b9,this.stencilZFail=b9,this.stencilZPass=b9,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){R1(`Material: parameter '${t}' has value of undefined.`);continue}let C=this[t];if(C===void 0){R1(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}C&&C.isColor?C.set(i):C&&C.isVector2&&i&&i.isVector2||C&&C.isEuler&&i&&i.isEuler||C&&C.isVector3&&i&&i.isVector3?C.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(n=>n.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function C(n){let o=[];for(let H in n){let V=n[H];delete V.metadata,o.push(V)}return o}if(t){let n=C(e.textures),o=C(e.images);n.length>0&&(i.textures=n),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new W1().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new j2().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new v1().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new v1().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let C=t.length;i=new Array(C);for(let n=0;n!==C;++n)i[n]=t[n].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var f0=new w,We=new w,d9=new w,c9=new w,D5=class{constructor(e=new w,t=new w(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,f0)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=f0.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(f0.copy(this.origin).addScaledVector(this.direction,t),f0.distanceToSquared(e))}distanceSqToSegment(e,t,i,C){We.copy(e).add(t).multiplyScalar(.5),d9.copy(t).sub(e).normalize(),c9.copy(this.origin).sub(We);let n=e.distanceTo(t)*.5,o=-this.direction.dot(d9),H=c9.dot(this.direction),V=-c9.dot(d9),a=c9.lengthSq(),L=Math.abs(1-o*o),M,s,l,p;if(L>0)if(M=o*V-H,s=o*H-V,p=n*L,M>=0)if(s>=-p)if(s<=p){let h=1/L;M*=h,s*=h,l=M*(M+o*s+2*H)+s*(o*M+s+2*V)+a}else s=n,M=Math.max(0,-(o*s+H)),l=-M*M+s*(s+2*V)+a;else s=-n,M=Math.max(0,-(o*s+H)),l=-M*M+s*(s+2*V)+a;else s<=-p?(M=Math.max(0,-(-o*n+H)),s=M>0?-n:Math.min(Math.max(-n,-V),n),l=-M*M+s*(s+2*V)+a):s<=p?(M=0,s=Math.min(Math.max(-n,-V),n),l=s*(s+2*V)+a):(M=Math.max(0,-(o*n+H)),s=M>0?n:Math.min(Math.max(-n,-V),n),l=-M*M+s*(s+2*V)+a);else s=o>0?-n:n,M=Math.max(0,-(o*s+H)),l=-M*M+s*(s+2*V)+a;return i&&i.copy(this.origin).addScaledVector(this.direction,M),C&&C.copy(We).addScaledVector(d9,s),l}intersectSphere(e,t){if(e.radius<0)return null;f0.subVectors(e.center,this.origin);let i=f0.dot(this.direction),C=f0.dot(f0)-i*i,n=e.radius*e.radius;if(C>n)return null;let o=Math.sqrt(n-C),H=i-o,V=i+o;return V<0?null:H<0?this.at(V,t):this.at(H,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,C,n,o,H,V,a=1/this.direction.x,L=1/this.direction.y,M=1/this.direction.z,s=this.origin;return a>=0?(i=(e.min.x-s.x)*a,C=(e.max.x-s.x)*a):(i=(e.max.x-s.x)*a,C=(e.min.x-s.x)*a),L>=0?(n=(e.min.y-s.y)*L,o=(e.max.y-s.y)*L):(n=(e.max.y-s.y)*L,o=(e.min.y-s.y)*L),i>o||n>C||((n>i||isNaN(i))&&(i=n),(o<C||isNaN(C))&&(C=o),M>=0?(H=(e.min.z-s.z)*M,V=(e.max.z-s.z)*M):(H=(e.max.z-s.z)*M,V=(e.min.z-s.z)*M),i>V||H>C)||((H>i||i!==i)&&(i=H),(V<C||C!==C)&&(C=V),C<0)?null:this.at(i>=0?i:C,t)}intersectsBox(e){return this.intersectBox(e,f0)!==null}intersectTriangle(e,t,i,C,n){let o=this.origin,H=this.direction,V=H.x,a=H.y,L=H.z,M=e.x-o.x,s=e.y-o.y,l=e.z-o.z,p=t.x-o.x,h=t.y-o.y,d=t.z-o.z,c=i.x-o.x,m=i.y-o.y,f=i.z-o.z,A=Math.abs(V),x=Math.abs(a),y=Math.abs(L),u,v,B,b,O,R,D,E,k,W,X,C1;if(A>=x&&A>=y?(B=V,R=M,k=p,C1=c,V>=0?(u=a,v=L,b=s,O=l,D=h,E=d,W=m,X=f):(u=L,v=a,b=l,O=s,D=d,E=h,W=f,X=m)):x>=y?(B=a,R=s,k=h,C1=m,a>=0?(u=L,v=V,b=l,O=M,D=d,E=p,W=f,X=c):(u=V,v=L,b=M,O=l,D=p,E=d,W=c,X=f)):(B=L,R=l,k=d,C1=f,L>=0?(u=V,v=a,b=M,O=s,D=p,E=h,W=c,X=m):(u=a,v=V,b=s,O=M,D=h,E=p,W=m,X=c)),B===0)return null;let Y=u/B,r1=v/B,i1=1/B,S1=b-Y*R,B1=O-r1*R,j=D-Y*k,d1=E-r1*k,x1=W-Y*C1,T1=X-r1*C1,m1=x1*d1-T1*j,D1=S1*T1-B1*x1,Z2=j*B1-d1*S1;if(C){if(m1<0||D1<0||Z2<0)return null}else if((m1<0||D1<0||Z2<0)&&(m1>0||D1>0||Z2>0))return null;let O1=m1+D1+Z2;if(O1===0)return null;let t2=i1*(m1*R+D1*k+Z2*C1);return(O1>0?t2<0:t2>0)?null:this.at(t2/O1,n)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},z9=class extends p3{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new W1(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new G0,this.combine=Vt,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Ui=new z1,l3=new D5,p9=new V7,zi=new w,u9=new w,m9=new w,A9=new w,Xe=new w,h9=new w,Gi=new w,f9=new w,I2=class extends I5{constructor(e=new d5,t=new z9){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let C=t[i[0]];if(C!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let n=0,o=C.length;n<o;n++){let H=C[n].name||String(n);this.morphTargetInfluences.push(0),this.morphTargetDictionary[H]=n}}}}getVertexPosition(e,t){let i=this.geometry,C=i.attributes.position,n=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(C,e);let H=this.morphTargetInfluences;if(n&&H){h9.set(0,0,0);for(let V=0,a=n.length;V<a;V++){let L=H[V],M=n[V];L!==0&&(Xe.fromBufferAttribute(M,e),o?h9.addScaledVector(Xe,L):h9.addScaledVector(Xe.sub(t),L))}t.add(h9)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,C=this.material,n=this.matrixWorld;C!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),p9.copy(i.boundingSphere),p9.applyMatrix4(n),l3.copy(e.ray).recast(e.near),!(p9.containsPoint(l3.origin)===!1&&(l3.intersectSphere(p9,zi)===null||l3.origin.distanceToSquared(zi)>(e.far-e.near)**2))&&(Ui.copy(n).invert(),l3.copy(e.ray).applyMatrix4(Ui),!(i.boundingBox!==null&&l3.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,l3)))}_computeIntersections(e,t,i){let C,n=this.geometry,o=this.material,H=n.index,V=n.attributes.position,a=n.attributes.uv,L=n.attributes.uv1,M=n.attributes.normal,s=n.groups,l=n.drawRange;if(H!==null)if(Array.isArray(o))for(let p=0,h=s.length;p<h;p++){let d=s[p],c=o[d.materialIndex],m=Math.max(d.start,l.start),f=Math.min(H.count,Math.min(d.start+d.count,l.start+l.count));for(let A=m,x=f;A<x;A+=3){let y=H.getX(A),u=H.getX(A+1),v=H.getX(A+2);C=x9(this,c,e,i,a,L,M,y,u,v),C&&(C.faceIndex=Math.floor(A/3),C.face.materialIndex=d.materialIndex,t.push(C))}}else{let p=Math.max(0,l.start),h=Math.min(H.count,l.start+l.count);for(let d=p,c=h;d<c;d+=3){let m=H.getX(d),f=H.getX(d+1),A=H.getX(d+2);C=x9(this,o,e,i,a,L,M,m,f,A),C&&(C.faceIndex=Math.floor(d/3),t.push(C))}}else if(V!==void 0)if(Array.isArray(o))for(let p=0,h=s.length;p<h;p++){let d=s[p],c=o[d.materialIndex],m=Math.max(d.start,l.start),f=Math.min(V.count,Math.min(d.start+d.count,l.start+l.count));for(let A=m,x=f;A<x;A+=3){let y=A,u=A+1,v=A+2;C=x9(this,c,e,i,a,L,M,y,u,v),C&&(C.faceIndex=Math.floor(A/3),C.face.materialIndex=d.materialIndex,t.push(C))}}else{let p=Math.max(0,l.start),h=Math.min(V.count,l.start+l.count);for(let d=p,c=h;d<c;d+=3){let m=d,f=d+1,A=d+2;C=x9(this,o,e,i,a,L,M,m,f,A),C&&(C.faceIndex=Math.floor(d/3),t.push(C))}}}};function ML(r,e,t,i,C,n,o,H){let V;if(e.side===E2?V=i.intersectTriangle(o,n,C,!0,H):V=i.intersectTriangle(C,n,o,e.side===c5,H),V===null)return null;f9.copy(H),f9.applyMatrix4(r.matrixWorld);let a=t.ray.origin.distanceTo(f9);return a<t.near||a>t.far?null:{distance:a,point:f9.clone(),object:r}}function x9(r,e,t,i,C,n,o,H,V,a){r.getVertexPosition(H,u9),r.getVertexPosition(V,m9),r.getVertexPosition(a,A9);let L=ML(r,e,t,i,u9,m9,A9,Gi);if(L){let M=new w;H5.getBarycoord(Gi,u9,m9,A9,M),C&&(L.uv=H5.getInterpolatedAttribute(C,H,V,a,M,new v1)),n&&(L.uv1=H5.getInterpolatedAttribute(n,H,V,a,M,new v1)),o&&(L.normal=H5.getInterpolatedAttribute(o,H,V,a,M,new w),L.normal.dot(i.direction)>0&&L.normal.multiplyScalar(-1));let s={a:H,b:V,c:a,normal:new w,materialIndex:0};H5.getNormal(u9,m9,A9,s.normal),L.face=s,L.barycoord=M}return L}var G9=class extends A5{constructor(e=null,t=1,i=1,C,n,o,H,V,a=Y2,L=Y2,M,s){super(null,o,H,V,a,L,C,n,M,s),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var d3=new V7,lL=new v1(.5,.5),v9=new w,u3=class{constructor(e=new j2,t=new j2,i=new j2,C=new j2,n=new j2,o=new j2){this.planes=[e,t,i,C,n,o]}set(e,t,i,C,n,o){let H=this.planes;return H[0].copy(e),H[1].copy(t),H[2].copy(i),H[3].copy(C),H[4].copy(n),H[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=B5,i=!1){let C=this.planes,n=e.elements,o=n[0],H=n[1],V=n[2],a=n[3],L=n[4],M=n[5],s=n[6],l=n[7],p=n[8],h=n[9],d=n[10],c=n[11],m=n[12],f=n[13],A=n[14],x=n[15];if(C[0].setComponents(a-o,l-L,c-p,x-m).normalize(),C[1].setComponents(a+o,l+L,c+p,x+m).normalize(),C[2].setComponents(a+H,l+M,c+h,x+f).normalize(),C[3].setComponents(a-H,l-M,c-h,x-f).normalize(),i)C[4].setComponents(V,s,d,A).normalize(),C[5].setComponents(a-V,l-s,c-d,x-A).normalize();else if(C[4].setComponents(a-V,l-s,c-d,x-A).normalize(),t===B5)C[5].setComponents(a+V,l+s,c+d,x+A).normalize();else if(t===C4)C[5].setComponents(V,s,d,A).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),d3.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),d3.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(d3)}intersectsSprite(e){d3.center.set(0,0,0);let t=lL.distanceTo(e.center);return d3.radius=.7071067811865476+t,d3.applyMatrix4(e.matrixWorld),this.intersectsSphere(d3)}intersectsSphere(e){let t=this.planes,i=e.center,C=-e.radius;for(let n=0;n<6;n++)if(t[n].distanceToPoint(i)<C)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let C=t[i];if(v9.x=C.normal.x>0?e.max.x:e.min.x,v9.y=C.normal.y>0?e.max.y:e.min.y,v9.z=C.normal.z>0?e.max.z:e.min.z,C.distanceToPoint(v9)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Wi=new z1,W9=class r{constructor(){this.coordinateSystem=B5,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let C=0;C<t.length;C++){let n=t[C];Wi.multiplyMatrices(n.projectionMatrix,n.matrixWorldInverse),i[C]===void 0&&(i[C]=new u3),i[C].setFromProjectionMatrix(Wi,n.coordinateSystem,n.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let C=0;C<e._count;C++)t[C]===void 0&&(t[C]=new u3),t[C].copy(i[C]);return this._count=e._count,this}clone(){return new r().copy(this)}};var L4=class extends A5{constructor(e=[],t=f3,i,C,n,o,H,V,a,L){super(e,t,i,C,n,o,H,V,a,L),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var g0=class extends A5{constructor(e,t,i=Y5,C,n,o,H=Y2,V=Y2,a,L=S0,M=1){if(L!==S0&&L!==_0)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let s={width:e,height:t,depth:M};super(s,C,n,o,H,V,L,i,a),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new o7(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},s4=class extends g0{constructor(e,t=Y5,i=f3,C,n,o=Y2,H=Y2,V,a=S0){let L={width:e,height:e,depth:1},M=[L,L,L,L,L,L];super(e,e,t,i,C,n,o,H,V,a),this.image=M,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},M4=class extends A5{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},a7=class r extends d5{constructor(e=1,t=1,i=1,C=1,n=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:C,heightSegments:n,depthSegments:o};let H=this;C=Math.floor(C),n=Math.floor(n),o=Math.floor(o);let V=[],a=[],L=[],M=[],s=0,l=0;p("z","y","x",-1,-1,i,t,e,o,n,0),p("z","y","x",1,-1,i,t,-e,o,n,1),p("x","z","y",1,1,e,i,t,C,o,2),p("x","z","y",1,-1,e,i,-t,C,o,3),p("x","y","z",1,-1,e,t,i,C,n,4),p("x","y","z",-1,-1,e,t,-i,C,n,5),this.setIndex(V),this.setAttribute("position",new M5(a,3)),this.setAttribute("normal",new M5(L,3)),this.setAttribute("uv",new M5(M,2));function p(h,d,c,m,f,A,x,y,u,v,B){let b=A/u,O=x/v,R=A/2,D=x/2,E=y/2,k=u+1,W=v+1,X=0,C1=0,Y=new w;for(let r1=0;r1<W;r1++){let i1=r1*O-D;for(let S1=0;S1<k;S1++){let B1=S1*b-R;Y[h]=B1*m,Y[d]=i1*f,Y[c]=E,a.push(Y.x,Y.y,Y.z),Y[h]=0,Y[d]=0,Y[c]=y>0?1:-1,L.push(Y.x,Y.y,Y.z),M.push(S1/u),M.push(1-r1/v),X+=1}}for(let r1=0;r1<v;r1++)for(let i1=0;i1<u;i1++){let S1=s+i1+k*r1,B1=s+i1+k*(r1+1),j=s+(i1+1)+k*(r1+1),d1=s+(i1+1)+k*r1;V.push(S1,B1,d1),V.push(B1,j,d1),C1+=6}H.addGroup(l,C1,B),l+=C1,s+=X}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new r(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var N5=class{constructor(){this.type="Curve",this.arcLengthDivisions=200,this.needsUpdate=!1,this.cacheArcLengths=null}getPoint(){R1("Curve: .getPoint() not implemented.")}getPointAt(e,t){let i=this.getUtoTmapping(e);return this.getPoint(i,t)}getPoints(e=5){let t=[];for(let i=0;i<=e;i++)t.push(this.getPoint(i/e));return t}getSpacedPoints(e=5){let t=[];for(let i=0;i<=e;i++)t.push(this.getPointAt(i/e));return t}getLength(){let e=this.getLengths();return e[e.length-1]}getLengths(e=this.arcLengthDivisions){if(this.cacheArcLengths&&this.cacheArcLengths.length===e+1&&!this.needsUpdate)return this.cacheArcLengths;this.needsUpdate=!1;let t=[],i,C=this.getPoint(0),n=0;t.push(0);for(let o=1;o<=e;o++)i=this.getPoint(o/e),n+=i.distanceTo(C),t.push(n),C=i;return this.cacheArcLengths=t,t}updateArcLengths(){this.needsUpdate=!0,this.getLengths()}getUtoTmapping(e,t=null){let i=this.getLengths(),C=0,n=i.length,o;t?o=t:o=e*i[n-1];let H=0,V=n-1,a;for(;H<=V;)if(C=Math.floor(H+(V-H)/2),a=i[C]-o,a<0)H=C+1;else if(a>0)V=C-1;else{V=C;break}if(C=V,i[C]===o)return C/(n-1);let L=i[C],s=i[C+1]-L,l=(o-L)/s;return(C+l)/(n-1)}getTangent(e,t){let C=e-1e-4,n=e+1e-4;C<0&&(C=0),n>1&&(n=1);let o=this.getPoint(C),H=this.getPoint(n),V=t||(o.isVector2?new v1:new w);return V.copy(H).sub(o).normalize(),V}getTangentAt(e,t){let i=this.getUtoTmapping(e);return this.getTangent(i,t)}computeFrenetFrames(e,t=!1){let i=new w,C=[],n=[],o=[],H=new w,V=new z1;for(let l=0;l<=e;l++){let p=l/e;C[l]=this.getTangentAt(p,new w)}n[0]=new w,o[0]=new w;let a=Number.MAX_VALUE,L=Math.abs(C[0].x),M=Math.abs(C[0].y),s=Math.abs(C[0].z);L<=a&&(a=L,i.set(1,0,0)),M<=a&&(a=M,i.set(0,1,0)),s<=a&&i.set(0,0,1),H.crossVectors(C[0],i).normalize(),n[0].crossVectors(C[0],H),o[0].crossVectors(C[0],n[0]);for(let l=1;l<=e;l++){if(n[l]=n[l-1].clone(),o[l]=o[l-1].clone(),H.crossVectors(C[l-1],C[l]),H.length()>Number.EPSILON){H.normalize();let p=Math.acos(U1(C[l-1].dot(C[l]),-1,1));n[l].applyMatrix4(V.makeRotationAxis(H,p))}o[l].crossVectors(C[l],n[l])}if(t===!0){let l=Math.acos(U1(n[0].dot(n[e]),-1,1));l/=e,C[0].dot(H.crossVectors(n[0],n[e]))>0&&(l=-l);for(let p=1;p<=e;p++)n[p].applyMatrix4(V.makeRotationAxis(C[p],l*p)),o[p].crossVectors(C[p],n[p])}return{tangents:C,normals:n,binormals:o}}clone(){return new this.constructor().copy(this)}copy(e){return this.arcLengthDivisions=e.arcLengthDivisions,this.cacheArcLengths=null,this}toJSON(){let e={metadata:{version:4.7,type:"Curve",generator:"Curve.toJSON"}};return e.arcLengthDivisions=this.arcLengthDivisions,e.type=this.type,e}fromJSON(e){return this.arcLengthDivisions=e.arcLengthDivisions,this.cacheArcLengths=null,this}},l4=class extends N5{constructor(e=0,t=0,i=1,C=1,n=0,o=Math.PI*2,H=!1,V=0){super(),this.isEllipseCurve=!0,this.type="EllipseCurve",this.aX=e,this.aY=t,this.xRadius=i,this.yRadius=C,this.aStartAngle=n,this.aEndAngle=o,this.aClockwise=H,this.aRotation=V}getPoint(e,t=new v1){let i=t,C=Math.PI*2,n=this.aEndAngle-this.aStartAngle,o=Math.abs(n)<Number.EPSILON;for(;n<0;)n+=C;for(;n>C;)n-=C;n<Number.EPSILON&&(o?n=0:n=C),this.aClockwise===!0&&!o&&(n===C?n=-C:n=n-C);let H=this.aStartAngle+e*n,V=this.aX+this.xRadius*Math.cos(H),a=this.aY+this.yRadius*Math.sin(H);if(this.aRotation!==0){let L=Math.cos(this.aRotation),M=Math.sin(this.aRotation),s=V-this.aX,l=a-this.aY;V=s*L-l*M+this.aX,a=s*M+l*L+this.aY}return i.set(V,a)}copy(e){return super.copy(e),this.aX=e.aX,this.aY=e.aY,this.xRadius=e.xRadius,this.yRadius=e.yRadius,this.aStartAngle=e.aStartAngle,this.aEndAngle=e.aEndAngle,this.aClockwise=e.aClockwise,this.aRotation=e.aRotation,this}toJSON(){let e=super.toJSON();return e.aX=this.aX,e.aY=this.aY,e.xRadius=this.xRadius,e.yRadius=this.yRadius,e.aStartAngle=this.aStartAngle,e.aEndAngle=this.aEndAngle,e.aClockwise=this.aClockwise,e.aRotation=this.aRotation,e}fromJSON(e){return super.fromJSON(e),this.aX=e.aX,this.aY=e.aY,this.xRadius=e.xRadius,this.yRadius=e.yRadius,this.aStartAngle=e.aStartAngle,this.aEndAngle=e.aEndAngle,this.aClockwise=e.aClockwise,this.aRotation=e.aRotation,this}},X9=class extends l4{constructor(e,t,i,C,n,o){super(e,t,i,i,C,n,o),this.isArcCurve=!0,this.type="ArcCurve"}};function Pt(){let r=0,e=0,t=0,i=0;function C(n,o,H,V){r=n,e=H,t=-3*n+3*o-2*H-V,i=2*n-2*o+H+V}return{initCatmullRom:function(n,o,H,V,a){C(o,H,a*(H-n),a*(V-o))},initNonuniformCatmullRom:function(n,o,H,V,a,L,M){let s=(o-n)/a-(H-n)/(a+L)+(H-o)/L,l=(H-o)/L-(V-o)/(L+M)+(V-H)/M;s*=L,l*=L,C(o,H,s,l)},calc:function(n){let o=n*n,H=o*n;return r+e*n+t*o+i*H}}}var Xi=new w,qi=new w,qe=new Pt,Ye=new Pt,$e=new Pt,L7=class extends N5{constructor(e=[],t=!1,i="centripetal",C=.5){super(),this.isCatmullRomCurve3=!0,this.type="CatmullRomCurve3",this.points=e,this.closed=t,this.curveType=i,this.tension=C}getPoint(e,t=new w){let i=t,C=this.points,n=C.length,o=(n-(this.closed?0:1))*e,H=Math.floor(o),V=o-H;this.closed?H+=H>0?0:(Math.floor(Math.abs(H)/n)+1)*n:V===0&&H===n-1&&(H=n-2,V=1);let a,L;this.closed||H>0?a=C[(H-1)%n]:(qi.subVectors(C[0],C[1]).add(C[0]),a=qi);let M=C[H%n],s=C[(H+1)%n];if(this.closed||H+2<n?L=C[(H+2)%n]:(Xi.subVectors(C[n-1],C[n-2]).add(C[n-1]),L=Xi),this.curveType==="centripetal"||this.curveType==="chordal"){let l=this.curveType==="chordal"?.5:.25,p=Math.pow(a.distanceToSquared(M),l),h=Math.pow(M.distanceToSquared(s),l),d=Math.pow(s.distanceToSquared(L),l);h<1e-4&&(h=1),p<1e-4&&(p=h),d<1e-4&&(d=h),qe.initNonuniformCatmullRom(a.x,M.x,s.x,L.x,p,h,d),Ye.initNonuniformCatmullRom(a.y,M.y,s.y,L.y,p,h,d),$e.initNonuniformCatmullRom(a.z,M.z,s.z,L.z,p,h,d)}else this.curveType==="catmullrom"&&(qe.initCatmullRom(a.x,M.x,s.x,L.x,this.tension),Ye.initCatmullRom(a.y,M.y,s.y,L.y,this.tension),$e.initCatmullRom(a.z,M.z,s.z,L.z,this.tension));return i.set(qe.calc(V),Ye.calc(V),$e.calc(V)),i}copy(e){super.copy(e),this.points=[];for(let t=0,i=e.points.length;t<i;t++){let C=e.points[t];this.points.push(C.clone())}return this.closed=e.closed,this.curveType=e.curveType,this.tension=e.tension,this}toJSON(){let e=super.toJSON();e.points=[];for(let t=0,i=this.points.length;t<i;t++){let C=this.points[t];e.points.push(C.toArray())}return e.closed=this.closed,e.curveType=this.curveType,e.tension=this.tension,e}fromJSON(e){super.fromJSON(e),this.points=[];for(let t=0,i=e.points.length;t<i;t++){let C=e.points[t];this.points.push(new w().fromArray(C))}return this.closed=e.closed,this.curveType=e.curveType,this.tension=e.tension,this}};function Yi(r,e,t,i,C){let n=(i-e)*.5,o=(C-t)*.5,H=r*r,V=r*H;return(2*t-2*i+n+o)*V+(-3*t+3*i-2*n-o)*H+n*r+t}function dL(r,e){let t=1-r;return t*t*e}function cL(r,e){return 2*(1-r)*r*e}function pL(r,e){return r*r*e}function j7(r,e,t,i){return dL(r,e)+cL(r,t)+pL(r,i)}function uL(r,e){let t=1-r;return t*t*t*e}function mL(r,e){let t=1-r;return 3*t*t*r*e}function AL(r,e){return 3*(1-r)*r*r*e}function hL(r,e){return r*r*r*e}function e4(r,e,t,i,C){return uL(r,e)+mL(r,t)+AL(r,i)+hL(r,C)}var q9=class extends N5{constructor(e=new v1,t=new v1,i=new v1,C=new v1){super(),this.isCubicBezierCurve=!0,this.type="CubicBezierCurve",this.v0=e,this.v1=t,this.v2=i,this.v3=C}getPoint(e,t=new v1){let i=t,C=this.v0,n=this.v1,o=this.v2,H=this.v3;return i.set(e4(e,C.x,n.x,o.x,H.x),e4(e,C.y,n.y,o.y,H.y)),i}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this.v3.copy(e.v3),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e.v3=this.v3.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this.v3.fromArray(e.v3),this}},Y9=class extends N5{constructor(e=new w,t=new w,i=new w,C=new w){super(),this.isCubicBezierCurve3=!0,this.type="CubicBezierCurve3",this.v0=e,this.v1=t,this.v2=i,this.v3=C}getPoint(e,t=new w){let i=t,C=this.v0,n=this.v1,o=this.v2,H=this.v3;return i.set(e4(e,C.x,n.x,o.x,H.x),e4(e,C.y,n.y,o.y,H.y),e4(e,C.z,n.z,o.z,H.z)),i}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this.v3.copy(e.v3),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e.v3=this.v3.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this.v3.fromArray(e.v3),this}},$9=class extends N5{constructor(e=new v1,t=new v1){super(),this.isLineCurve=!0,this.type="LineCurve",this.v1=e,this.v2=t}getPoint(e,t=new v1){let i=t;return e===1?i.copy(this.v2):(i.copy(this.v2).sub(this.v1),i.multiplyScalar(e).add(this.v1)),i}getPointAt(e,t){return this.getPoint(e,t)}getTangent(e,t=new v1){return t.subVectors(this.v2,this.v1).normalize()}getTangentAt(e,t){return this.getTangent(e,t)}copy(e){return super.copy(e),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},K9=class extends N5{constructor(e=new w,t=new w){super(),this.isLineCurve3=!0,this.type="LineCurve3",this.v1=e,this.v2=t}getPoint(e,t=new w){let i=t;return e===1?i.copy(this.v2):(i.copy(this.v2).sub(this.v1),i.multiplyScalar(e).add(this.v1)),i}getPointAt(e,t){return this.getPoint(e,t)}getTangent(e,t=new w){return t.subVectors(this.v2,this.v1).normalize()}getTangentAt(e,t){return this.getTangent(e,t)}copy(e){return super.copy(e),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},Q9=class extends N5{constructor(e=new v1,t=new v1,i=new v1){super(),this.isQuadraticBezierCurve=!0,this.type="QuadraticBezierCurve",this.v0=e,this.v1=t,this.v2=i}getPoint(e,t=new v1){let i=t,C=this.v0,n=this.v1,o=this.v2;return i.set(j7(e,C.x,n.x,o.x),j7(e,C.y,n.y,o.y)),i}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},d4=class extends N5{constructor(e=new w,t=new w,i=new w){super(),this.isQuadraticBezierCurve3=!0,this.type="QuadraticBezierCurve3",this.v0=e,this.v1=t,this.v2=i}getPoint(e,t=new w){let i=t,C=this.v0,n=this.v1,o=this.v2;return i.set(j7(e,C.x,n.x,o.x),j7(e,C.y,n.y,o.y),j7(e,C.z,n.z,o.z)),i}copy(e){return super.copy(e),this.v0.copy(e.v0),this.v1.copy(e.v1),this.v2.copy(e.v2),this}toJSON(){let e=super.toJSON();return e.v0=this.v0.toArray(),e.v1=this.v1.toArray(),e.v2=this.v2.toArray(),e}fromJSON(e){return super.fromJSON(e),this.v0.fromArray(e.v0),this.v1.fromArray(e.v1),this.v2.fromArray(e.v2),this}},J9=class extends N5{constructor(e=[]){super(),this.isSplineCurve=!0,this.type="SplineCurve",this.points=e}getPoint(e,t=new v1){let i=t,C=this.points,n=(C.length-1)*e,o=Math.floor(n),H=n-o,V=C[o===0?o:o-1],a=C[o],L=C[o>C.length-2?C.length-1:o+1],M=C[o>C.length-3?C.length-1:o+2];return i.set(Yi(H,V.x,a.x,L.x,M.x),Yi(H,V.y,a.y,L.y,M.y)),i}copy(e){super.copy(e),this.points=[];for(let t=0,i=e.points.length;t<i;t++){let C=e.points[t];this.points.push(C.clone())}return this}toJSON(){let e=super.toJSON();e.points=[];for(let t=0,i=this.points.length;t<i;t++){let C=this.points[t];e.points.push(C.toArray())}return e}fromJSON(e){super.fromJSON(e),this.points=[];for(let t=0,i=e.points.length;t<i;t++){let C=e.points[t];this.points.push(new v1().fromArray(C))}return this}},fL=Object.freeze({__proto__:null,ArcCurve:X9,CatmullRomCurve3:L7,CubicBezierCurve:q9,CubicBezierCurve3:Y9,EllipseCurve:l4,LineCurve:$9,LineCurve3:K9,QuadraticBezierCurve:Q9,QuadraticBezierCurve3:d4,SplineCurve:J9});var m3=class r extends d5{constructor(e=1,t=1,i=1,C=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:C};let n=e/2,o=t/2,H=Math.floor(i),V=Math.floor(C),a=H+1,L=V+1,M=e/H,s=t/V,l=[],p=[],h=[],d=[];for(let c=0;c<L;c++){let m=c*s-o;for(let f=0;f<a;f++){let A=f*M-n;p.push(A,-m,0),h.push(0,0,1),d.push(f/H),d.push(1-c/V)}}for(let c=0;c<V;c++)for(let m=0;m<H;m++){let f=m+a*c,A=m+a*(c+1),x=m+1+a*(c+1),y=m+1+a*c;l.push(f,A,y),l.push(A,x,y)}this.setIndex(l),this.setAttribute("position",new M5(p,3)),this.setAttribute("normal",new M5(h,3)),this.setAttribute("uv",new M5(d,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new r(e.width,e.height,e.widthSegments,e.heightSegments)}};var c4=class r extends d5{constructor(e=new d4(new w(-1,-1,0),new w(-1,1,0),new w(1,1,0)),t=64,i=1,C=8,n=!1){super(),this.type="TubeGeometry",this.parameters={path:e,tubularSegments:t,radius:i,radialSegments:C,closed:n};let o=e.computeFrenetFrames(t,n);this.tangents=o.tangents,this.normals=o.normals,this.binormals=o.binormals;let H=new w,V=new w,a=new v1,L=new w,M=[],s=[],l=[],p=[];h(),this.setIndex(p),this.setAttribute("position",new M5(M,3)),this.setAttribute("normal",new M5(s,3)),this.setAttribute("uv",new M5(l,2));function h(){for(let f=0;f<t;f++)d(f);d(n===!1?t:0),m(),c()}function d(f){L=e.getPointAt(f/t,L);let A=o.normals[f],x=o.binormals[f];for(let y=0;y<=C;y++){let u=y/C*Math.PI*2,v=Math.sin(u),B=-Math.cos(u);V.x=B*A.x+v*x.x,V.y=B*A.y+v*x.y,V.z=B*A.z+v*x.z,V.normalize(),s.push(V.x,V.y,V.z),H.x=L.x+i*V.x,H.y=L.y+i*V.y,H.z=L.z+i*V.z,M.push(H.x,H.y,H.z)}}function c(){for(let f=1;f<=t;f++)for(let A=1;A<=C;A++){let x=(C+1)*(f-1)+(A-1),y=(C+1)*f+(A-1),u=(C+1)*f+A,v=(C+1)*(f-1)+A;p.push(x,y,v),p.push(y,u,v)}}function m(){for(let f=0;f<=t;f++)for(let A=0;A<=C;A++)a.x=f/t,a.y=A/C,l.push(a.x,a.y)}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}toJSON(){let e=super.toJSON();return e.path=this.parameters.path.toJSON(),e}static fromJSON(e){return new r(new fL[e.path.type]().fromJSON(e.path),e.tubularSegments,e.radius,e.radialSegments,e.closed)}};function v3(r){let e={};for(let t in r){e[t]={};for(let i in r[t]){let C=r[t][i];if($i(C))C.isRenderTargetTexture?(R1("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=C.clone();else if(Array.isArray(C))if($i(C[0])){let n=[];for(let o=0,H=C.length;o<H;o++)n[o]=C[o].clone();e[t][i]=n}else e[t][i]=C.slice();else e[t][i]=C}}return e}function V5(r){let e={};for(let t=0;t<r.length;t++){let i=v3(r[t]);for(let C in i)e[C]=i[C]}return e}function $i(r){return r&&(r.isColor||r.isMatrix3||r.isMatrix4||r.isVector2||r.isVector3||r.isVector4||r.isTexture||r.isQuaternion)}function xL(r){let e=[];for(let t=0;t<r.length;t++)e.push(r[t].clone());return e}function Bt(r){let e=r.getRenderTarget();return e===null?r.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:j1.workingColorSpace}var IC={clone:v3,merge:V5},vL=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,SL=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,D2=class extends p3{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=vL,this.fragmentShader=SL,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=v3(e.uniforms),this.uniformsGroups=xL(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let C in this.uniforms){let o=this.uniforms[C].value;o&&o.isTexture?t.uniforms[C]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[C]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[C]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[C]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[C]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[C]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[C]={type:"m4",value:o.toArray()}:t.uniforms[C]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let C in this.extensions)this.extensions[C]===!0&&(i[C]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let C=e.uniforms[i];switch(this.uniforms[i]={},C.type){case"t":this.uniforms[i].value=t[C.value]||null;break;case"c":this.uniforms[i].value=new W1().setHex(C.value);break;case"v2":this.uniforms[i].value=new v1().fromArray(C.value);break;case"v3":this.uniforms[i].value=new w().fromArray(C.value);break;case"v4":this.uniforms[i].value=new l2().fromArray(C.value);break;case"m3":this.uniforms[i].value=new I1().fromArray(C.value);break;case"m4":this.uniforms[i].value=new z1().fromArray(C.value);break;default:this.uniforms[i].value=C.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},j9=class extends D2{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var e6=class extends p3{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=vC,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},t6=class extends p3{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function Q3(r,e){return!r||r.constructor===e?r:typeof e.BYTES_PER_ELEMENT=="number"?new e(r):Array.prototype.slice.call(r)}function S9(r){return r!==void 0&&r.inTangents!==void 0&&r.outTangents!==void 0}var W0=class{constructor(e,t,i,C){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=C!==void 0?C:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,C=t[i],n=t[i-1];r:{e:{let o;t:{i:if(!(e<C)){for(let H=i+2;;){if(C===void 0){if(e<n)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===H)break;if(n=C,C=t[++i],e<C)break e}o=t.length;break t}if(!(e>=n)){let H=t[1];e<H&&(i=2,n=H);for(let V=i-2;;){if(n===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===V)break;if(C=n,n=t[--i-1],e>=n)break e}o=i,i=0;break t}break r}for(;i<o;){let H=i+o>>>1;e<t[H]?o=H:i=H+1}if(C=t[i],n=t[i-1],n===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(C===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,n,C)}return this.interpolate_(i,n,e,C)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,C=this.valueSize,n=e*C;for(let o=0;o!==C;++o)t[o]=i[n+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},r6=class extends W0{constructor(e,t,i,C){super(e,t,i,C),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Je,endingEnd:Je}}intervalChanged_(e,t,i){let C=this.parameterPositions,n=e-2,o=e+1,H=C[n],V=C[o];if(H===void 0)switch(this.getSettings_().endingStart){case je:n=e,H=2*t-i;break;case et:n=C.length-2,H=t+C[n]-C[n+1];break;default:n=e,H=i}if(V===void 0)switch(this.getSettings_().endingEnd){case je:o=e,V=2*i-t;break;case et:o=1,V=i+C[1]-C[0];break;default:o=e-1,V=t}let a=(i-t)*.5,L=this.valueSize;this._weightPrev=a/(t-H),this._weightNext=a/(V-i),this._offsetPrev=n*L,this._offsetNext=o*L}interpolate_(e,t,i,C){let n=this.resultBuffer,o=this.sampleValues,H=this.valueSize,V=e*H,a=V-H,L=this._offsetPrev,M=this._offsetNext,s=this._weightPrev,l=this._weightNext,p=(i-t)/(C-t),h=p*p,d=h*p,c=-s*d+2*s*h-s*p,m=(1+s)*d+(-1.5-2*s)*h+(-.5+s)*p+1,f=(-1-l)*d+(1.5+l)*h+.5*p,A=l*d-l*h;for(let x=0;x!==H;++x)n[x]=c*o[L+x]+m*o[a+x]+f*o[V+x]+A*o[M+x];return n}},i6=class extends W0{constructor(e,t,i,C){super(e,t,i,C)}interpolate_(e,t,i,C){let n=this.resultBuffer,o=this.sampleValues,H=this.valueSize,V=e*H,a=V-H,L=(i-t)/(C-t),M=1-L;for(let s=0;s!==H;++s)n[s]=o[a+s]*M+o[V+s]*L;return n}},C6=class extends W0{constructor(e,t,i,C){super(e,t,i,C)}interpolate_(e){return this.copySampleValue_(e-1)}},n6=class extends W0{interpolate_(e,t,i,C){let n=this.resultBuffer,o=this.sampleValues,H=this.valueSize,V=e*H,a=V-H,L=this.inTangents,M=this.outTangents;if(!L||!M){let p=(i-t)/(C-t),h=1-p;for(let d=0;d!==H;++d)n[d]=o[a+d]*h+o[V+d]*p;return n}let s=H*2,l=e-1;for(let p=0;p!==H;++p){let h=o[a+p],d=o[V+p],c=l*s+p*2,m=M[c],f=M[c+1],A=e*s+p*2,x=L[A],y=L[A+1],u=yL(i,t,m,x,C);n[p]=DC(u,h,f,y,d)}return n}};function DC(r,e,t,i,C){let n=1-r;return n*n*n*e+3*n*n*r*t+3*n*r*r*i+r*r*r*C}function gL(r,e,t,i,C){let n=1-r;return 3*n*n*(t-e)+6*n*r*(i-t)+3*r*r*(C-i)}function yL(r,e,t,i,C){let n=(r-e)/(C-e);for(let o=0;o<8;o++){let H=DC(n,e,t,i,C)-r;if(Math.abs(H)<1e-10)break;let V=gL(n,e,t,i,C);if(Math.abs(V)<1e-10)break;n=Math.max(0,Math.min(1,n-H/V))}return n}var S5=class{constructor(e,t,i,C){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=Q3(t,this.TimeBufferType),this.values=Q3(i,this.ValueBufferType),this.setInterpolation(C||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:Q3(e.times,Array),values:Q3(e.values,Array)};let C=e.getInterpolation();C!==e.DefaultInterpolation&&(i.interpolation=C),S9(e.settings)&&(i.settings={inTangents:Q3(e.settings.inTangents,Array),outTangents:Q3(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new C6(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new i6(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new r6(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new n6(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case t4:t=this.InterpolantFactoryMethodDiscrete;break;case D9:t=this.InterpolantFactoryMethodLinear;break;case _9:t=this.InterpolantFactoryMethodSmooth;break;case Qe:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return R1("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return t4;case this.InterpolantFactoryMethodLinear:return D9;case this.InterpolantFactoryMethodSmooth:return _9;case this.InterpolantFactoryMethodBezier:return Qe}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,C=t.length;i!==C;++i)t[i]+=e;S9(this.settings)&&(Ki(this.settings.inTangents,e),Ki(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,C=t.length;i!==C;++i)t[i]*=e;S9(this.settings)&&(Qi(this.settings.inTangents,e),Qi(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,C=i.length,n=0,o=C-1;for(;n!==C&&i[n]<e;)++n;for(;o!==-1&&i[o]>t;)--o;if(++o,n!==0||o!==C){n>=o&&(o=Math.max(o,1),n=o-1);let H=this.getValueSize();this.times=i.slice(n,o),this.values=this.values.slice(n*H,o*H)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(F1("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,C=this.values,n=i.length;n===0&&(F1("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let H=0;H!==n;H++){let V=i[H];if(typeof V=="number"&&isNaN(V)){F1("KeyframeTrack: Time is not a valid number.",this,H,V),e=!1;break}if(o!==null&&o>V){F1("KeyframeTrack: Out of order keys.",this,H,V,o),e=!1;break}o=V}if(C!==void 0&&Ra(C))for(let H=0,V=C.length;H!==V;++H){let a=C[H];if(isNaN(a)){F1("KeyframeTrack: Value is not a valid number.",this,H,a),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),C=this.getInterpolation()===_9,n=e.length-1,o=1;for(let H=1;H<n;++H){let V=!1,a=e[H],L=e[H+1];if(a!==L&&(H!==1||a!==e[0]))if(C)V=!0;else{let M=H*i,s=M-i,l=M+i;for(let p=0;p!==i;++p){let h=t[M+p];if(h!==t[s+p]||h!==t[l+p]){V=!0;break}}}if(V){if(H!==o){e[o]=e[H];let M=H*i,s=o*i;for(let l=0;l!==i;++l)t[s+l]=t[M+l]}++o}}if(n>0){e[o]=e[n];for(let H=n*i,V=o*i,a=0;a!==i;++a)t[V+a]=t[H+a];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,C=new i(this.name,e,t);return C.createInterpolant=this.createInterpolant,S9(this.settings)&&(C.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),C}};function Ki(r,e){for(let t=0,i=r.length;t!==i;t+=2)r[t]+=e}function Qi(r,e){for(let t=0,i=r.length;t!==i;t+=2)r[t]*=e}S5.prototype.ValueTypeName="";S5.prototype.TimeBufferType=Float32Array;S5.prototype.ValueBufferType=Float32Array;S5.prototype.DefaultInterpolation=D9;var X0=class extends S5{constructor(e,t,i){super(e,t,i)}};X0.prototype.ValueTypeName="bool";X0.prototype.ValueBufferType=Array;X0.prototype.DefaultInterpolation=t4;X0.prototype.InterpolantFactoryMethodLinear=void 0;X0.prototype.InterpolantFactoryMethodSmooth=void 0;var o6=class extends S5{constructor(e,t,i,C){super(e,t,i,C)}};o6.prototype.ValueTypeName="color";var H6=class extends S5{constructor(e,t,i,C){super(e,t,i,C)}};H6.prototype.ValueTypeName="number";var V6=class extends W0{constructor(e,t,i,C){super(e,t,i,C)}interpolate_(e,t,i,C){let n=this.resultBuffer,o=this.sampleValues,H=this.valueSize,V=(i-t)/(C-t),a=e*H;for(let L=a+H;a!==L;a+=4)F5.slerpFlat(n,0,o,a-H,o,a,V);return n}},p4=class extends S5{constructor(e,t,i,C){super(e,t,i,C)}InterpolantFactoryMethodLinear(e){return new V6(this.times,this.values,this.getValueSize(),e)}};p4.prototype.ValueTypeName="quaternion";p4.prototype.InterpolantFactoryMethodSmooth=void 0;var q0=class extends S5{constructor(e,t,i){super(e,t,i)}};q0.prototype.ValueTypeName="string";q0.prototype.ValueBufferType=Array;q0.prototype.DefaultInterpolation=t4;q0.prototype.InterpolantFactoryMethodLinear=void 0;q0.prototype.InterpolantFactoryMethodSmooth=void 0;var a6=class extends S5{constructor(e,t,i,C){super(e,t,i,C)}};a6.prototype.ValueTypeName="vector";var L6=class{constructor(e,t,i){let C=this,n=!1,o=0,H=0,V,a=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(L){H++,n===!1&&C.onStart!==void 0&&C.onStart(L,o,H),n=!0},this.itemEnd=function(L){o++,C.onProgress!==void 0&&C.onProgress(L,o,H),o===H&&(n=!1,C.onLoad!==void 0&&C.onLoad())},this.itemError=function(L){C.onError!==void 0&&C.onError(L)},this.resolveURL=function(L){return L=L.normalize("NFC"),V?V(L):L},this.setURLModifier=function(L){return V=L,this},this.addHandler=function(L,M){return a.push(L,M),this},this.removeHandler=function(L){let M=a.indexOf(L);return M!==-1&&a.splice(M,2),this},this.getHandler=function(L){for(let M=0,s=a.length;M<s;M+=2){let l=a[M],p=a[M+1];if(l.global&&(l.lastIndex=0),l.test(L))return p}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},NC=new L6,s6=class{constructor(e){this.manager=e!==void 0?e:NC,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(C,n){i.load(e,C,t,n)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};s6.DEFAULT_MATERIAL_NAME="__DEFAULT";var g9=new w,y9=new F5,r0=new w,u4=class extends I5{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new z1,this.projectionMatrix=new z1,this.projectionMatrixInverse=new z1,this.coordinateSystem=B5,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(g9,y9,r0),r0.x===1&&r0.y===1&&r0.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(g9,y9,r0.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(g9,y9,r0),r0.x===1&&r0.y===1&&r0.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(g9,y9,r0.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},z0=new w,Ji=new v1,ji=new v1,s5=class extends u4{constructor(e=50,t=1,i=.1,C=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=C,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=n7*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Q7*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return n7*2*Math.atan(Math.tan(Q7*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){z0.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(z0.x,z0.y).multiplyScalar(-e/z0.z),z0.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(z0.x,z0.y).multiplyScalar(-e/z0.z)}getViewSize(e,t){return this.getViewBounds(e,Ji,ji),t.subVectors(ji,Ji)}setViewOffset(e,t,i,C,n,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=C,this.view.width=n,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Q7*.5*this.fov)/this.zoom,i=2*t,C=this.aspect*i,n=-.5*C,o=this.view;if(this.view!==null&&this.view.enabled){let V=o.fullWidth,a=o.fullHeight;n+=o.offsetX*C/V,t-=o.offsetY*i/a,C*=o.width/V,i*=o.height/a}let H=this.filmOffset;H!==0&&(n+=e*H/this.getFilmWidth()),this.projectionMatrix.makePerspective(n,n+C,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var M6=class extends u4{constructor(e=-1,t=1,i=1,C=-1,n=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=C,this.near=n,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,C,n,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=C,this.view.width=n,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,C=(this.top+this.bottom)/2,n=i-e,o=i+e,H=C+t,V=C-t;if(this.view!==null&&this.view.enabled){let a=(this.right-this.left)/this.view.fullWidth/this.zoom,L=(this.top-this.bottom)/this.view.fullHeight/this.zoom;n+=a*this.view.offsetX,o=n+a*this.view.width,H-=L*this.view.offsetY,V=H-L*this.view.height}this.projectionMatrix.makeOrthographic(n,o,H,V,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var J3=-90,j3=1,s7=class extends I5{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let C=new s5(J3,j3,e,t);C.layers=this.layers,this.add(C);let n=new s5(J3,j3,e,t);n.layers=this.layers,this.add(n);let o=new s5(J3,j3,e,t);o.layers=this.layers,this.add(o);let H=new s5(J3,j3,e,t);H.layers=this.layers,this.add(H);let V=new s5(J3,j3,e,t);V.layers=this.layers,this.add(V);let a=new s5(J3,j3,e,t);a.layers=this.layers,this.add(a)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,C,n,o,H,V]=t;for(let a of t)this.remove(a);if(e===B5)i.up.set(0,1,0),i.lookAt(1,0,0),C.up.set(0,1,0),C.lookAt(-1,0,0),n.up.set(0,0,-1),n.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),H.up.set(0,1,0),H.lookAt(0,0,1),V.up.set(0,1,0),V.lookAt(0,0,-1);else if(e===C4)i.up.set(0,-1,0),i.lookAt(-1,0,0),C.up.set(0,-1,0),C.lookAt(1,0,0),n.up.set(0,0,1),n.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),H.up.set(0,-1,0),H.lookAt(0,0,1),V.up.set(0,-1,0),V.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let a of t)this.add(a),a.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:C}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[n,o,H,V,a,L]=this.children,M=e.getRenderTarget(),s=e.getActiveCubeFace(),l=e.getActiveMipmapLevel(),p=e.xr.enabled;e.xr.enabled=!1;let h=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let d=!1;e.isWebGLRenderer===!0?d=e.state.buffers.depth.getReversed():d=e.reversedDepthBuffer,e.setRenderTarget(i,0,C),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,n),e.setRenderTarget(i,1,C),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,C),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,H),e.setRenderTarget(i,3,C),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,V),e.setRenderTarget(i,4,C),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),i.texture.mipmapsAutoUpdate=h,e.setRenderTarget(i,5,C),d&&e.autoClear===!1&&e.clearDepth(),e.render(t,L),e.setRenderTarget(M,s,l),e.xr.enabled=p,i.texture.needsPMREMUpdate=!0}},l6=class extends s5{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Ft="\\[\\]\\.:\\/",ZL=new RegExp("["+Ft+"]","g"),It="[^"+Ft+"]",_L="[^"+Ft.replace("\\.","")+"]",bL=/((?:WC+[\/:])*)/.source.replace("WC",It),wL=/(WCOD+)?/.source.replace("WCOD",_L),TL=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",It),OL=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",It),EL=new RegExp("^"+bL+wL+TL+OL+"$"),RL=["material","materials","bones","map"],tt=class{constructor(e,t,i){let C=i||u2.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,C)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,C=this._bindings[i];C!==void 0&&C.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let C=this._targetGroup.nCachedObjects_,n=i.length;C!==n;++C)i[C].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},u2=class r{constructor(e,t,i){this.path=t,this.parsedPath=i||r.parseTrackName(t),this.node=r.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new r.Composite(e,t,i):new r(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(ZL,"")}static parseTrackName(e){let t=EL.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},C=i.nodeName&&i.nodeName.lastIndexOf(".");if(C!==void 0&&C!==-1){let n=i.nodeName.substring(C+1);RL.indexOf(n)!==-1&&(i.nodeName=i.nodeName.substring(0,C),i.objectName=n)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(n){for(let o=0;o<n.length;o++){let H=n[o];if(H.name===t||H.uuid===t)return H;let V=i(H.children);if(V)return V}return null},C=i(e.children);if(C)return C}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let C=0,n=i.length;C!==n;++C)e[t++]=i[C]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let C=0,n=i.length;C!==n;++C)i[C]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let C=0,n=i.length;C!==n;++C)i[C]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let C=0,n=i.length;C!==n;++C)i[C]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,C=t.propertyName,n=t.propertyIndex;if(e||(e=r.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){R1("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let a=t.objectIndex;switch(i){case"materials":if(!e.material){F1("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){F1("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){F1("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let L=0;L<e.length;L++)if(e[L].name===a){a=L;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){F1("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){F1("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){F1("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(a!==void 0){if(e[a]===void 0){F1("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[a]}}let o=e[C];if(o===void 0){let a=t.nodeName;F1("PropertyBinding: Trying to update property for track: "+a+"."+C+" but it wasn't found.",e);return}let H=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?H=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(H=this.Versioning.MatrixWorldNeedsUpdate);let V=this.BindingType.Direct;if(n!==void 0){if(C==="morphTargetInfluences"){if(!e.geometry){F1("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){F1("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[n]!==void 0&&(n=e.morphTargetDictionary[n])}V=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=n}else o.fromArray!==void 0&&o.toArray!==void 0?(V=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(V=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=C;this.getValue=this.GetterByBindingType[V],this.setValue=this.SetterByBindingTypeAndVersioning[V][H]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};u2.Composite=tt;u2.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};u2.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};u2.prototype.GetterByBindingType=[u2.prototype._getValue_direct,u2.prototype._getValue_array,u2.prototype._getValue_arrayElement,u2.prototype._getValue_toArray];u2.prototype.SetterByBindingTypeAndVersioning=[[u2.prototype._setValue_direct,u2.prototype._setValue_direct_setNeedsUpdate,u2.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[u2.prototype._setValue_array,u2.prototype._setValue_array_setNeedsUpdate,u2.prototype._setValue_array_setMatrixWorldNeedsUpdate],[u2.prototype._setValue_arrayElement,u2.prototype._setValue_arrayElement_setNeedsUpdate,u2.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[u2.prototype._setValue_fromArray,u2.prototype._setValue_fromArray_setNeedsUpdate,u2.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var bh=new Float32Array(1);var rt=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,C){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,C)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,C){let n=this.elements;return n[0]=e,n[2]=t,n[1]=i,n[3]=C,this}};var eC=new w,Z9=new w,e7=new w,t7=new w,Ke=new w,PL=new w,BL=new w,e5=class{constructor(e=new w,t=new w){this.start=e,this.end=t}set(e,t){return this.start.copy(e),this.end.copy(t),this}copy(e){return this.start.copy(e.start),this.end.copy(e.end),this}getCenter(e){return e.addVectors(this.start,this.end).multiplyScalar(.5)}delta(e){return e.subVectors(this.end,this.start)}distanceSq(){return this.start.distanceToSquared(this.end)}distance(){return this.start.distanceTo(this.end)}at(e,t){return this.delta(t).multiplyScalar(e).add(this.start)}closestPointToPointParameter(e,t){eC.subVectors(e,this.start),Z9.subVectors(this.end,this.start);let i=Z9.dot(Z9);if(i===0)return 0;let n=Z9.dot(eC)/i;return t&&(n=U1(n,0,1)),n}closestPointToPoint(e,t,i){let C=this.closestPointToPointParameter(e,t);return this.delta(i).multiplyScalar(C).add(this.start)}distanceSqToLine3(e,t=PL,i=BL){let C=10000000000000001e-32,n,o,H=this.start,V=e.start,a=this.end,L=e.end;e7.subVectors(a,H),t7.subVectors(L,V),Ke.subVectors(H,V);let M=e7.dot(e7),s=t7.dot(t7),l=t7.dot(Ke);if(M<=C&&s<=C)return t.copy(H),i.copy(V),t.distanceToSquared(i);if(M<=C)n=0,o=l/s,o=U1(o,0,1);else{let p=e7.dot(Ke);if(s<=C)o=0,n=U1(-p/M,0,1);else{let h=e7.dot(t7),d=M*s-h*h;d!==0?n=U1((h*l-p*s)/d,0,1):n=0,o=(h*n+l)/s,o<0?(o=0,n=U1(-p/M,0,1)):o>1&&(o=1,n=U1((h-p)/M,0,1))}}return t.copy(H).addScaledVector(e7,n),i.copy(V).addScaledVector(t7,o),t.distanceToSquared(i)}applyMatrix4(e){return this.start.applyMatrix4(e),this.end.applyMatrix4(e),this}equals(e){return e.start.equals(this.start)&&e.end.equals(this.end)}clone(){return new this.constructor().copy(this)}};function Dt(r,e,t,i){let C=FL(i);switch(t){case ft:return r*e;case vt:return r*e/C.components*C.byteLength;case h6:return r*e/C.components*C.byteLength;case K0:return r*e*2/C.components*C.byteLength;case f6:return r*e*2/C.components*C.byteLength;case xt:return r*e*3/C.components*C.byteLength;case Q5:return r*e*4/C.components*C.byteLength;case x6:return r*e*4/C.components*C.byteLength;case h4:case f4:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*8;case x4:case v4:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*16;case S6:case y6:return Math.max(r,16)*Math.max(e,8)/4;case v6:case g6:return Math.max(r,8)*Math.max(e,8)/2;case Z6:case _6:case w6:case T6:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*8;case b6:case S4:case O6:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*16;case E6:return Math.floor((r+3)/4)*Math.floor((e+3)/4)*16;case R6:return Math.floor((r+4)/5)*Math.floor((e+3)/4)*16;case P6:return Math.floor((r+4)/5)*Math.floor((e+4)/5)*16;case B6:return Math.floor((r+5)/6)*Math.floor((e+4)/5)*16;case F6:return Math.floor((r+5)/6)*Math.floor((e+5)/6)*16;case I6:return Math.floor((r+7)/8)*Math.floor((e+4)/5)*16;case D6:return Math.floor((r+7)/8)*Math.floor((e+5)/6)*16;case N6:return Math.floor((r+7)/8)*Math.floor((e+7)/8)*16;case k6:return Math.floor((r+9)/10)*Math.floor((e+4)/5)*16;case U6:return Math.floor((r+9)/10)*Math.floor((e+5)/6)*16;case z6:return Math.floor((r+9)/10)*Math.floor((e+7)/8)*16;case G6:return Math.floor((r+9)/10)*Math.floor((e+9)/10)*16;case W6:return Math.floor((r+11)/12)*Math.floor((e+9)/10)*16;case X6:return Math.floor((r+11)/12)*Math.floor((e+11)/12)*16;case q6:case Y6:case $6:return Math.ceil(r/4)*Math.ceil(e/4)*16;case K6:case Q6:return Math.ceil(r/4)*Math.ceil(e/4)*8;case g4:case J6:return Math.ceil(r/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function FL(r){switch(r){case g5:case ut:return{byteLength:1,components:1};case c7:case mt:case K5:return{byteLength:2,components:1};case m6:case A6:return{byteLength:2,components:4};case Y5:case u6:case $5:return{byteLength:4,components:1};case At:case ht:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${r}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?R1("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function an(){let r=null,e=!1,t=null,i=null;function C(n,o){i=r.requestAnimationFrame(C),t(n,o)}return{start:function(){e!==!0&&t!==null&&r!==null&&(i=r.requestAnimationFrame(C),e=!0)},stop:function(){r!==null&&r.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(n){t=n},setContext:function(n){r=n}}}function IL(r){let e=new WeakMap;function t(H,V){let a=H.array,L=H.usage,M=a.byteLength,s=r.createBuffer();r.bindBuffer(V,s),r.bufferData(V,a,L),H.onUploadCallback();let l;if(a instanceof Float32Array)l=r.FLOAT;else if(typeof Float16Array<"u"&&a instanceof Float16Array)l=r.HALF_FLOAT;else if(a instanceof Uint16Array)H.isFloat16BufferAttribute?l=r.HALF_FLOAT:l=r.UNSIGNED_SHORT;else if(a instanceof Int16Array)l=r.SHORT;else if(a instanceof Uint32Array)l=r.UNSIGNED_INT;else if(a instanceof Int32Array)l=r.INT;else if(a instanceof Int8Array)l=r.BYTE;else if(a instanceof Uint8Array)l=r.UNSIGNED_BYTE;else if(a instanceof Uint8ClampedArray)l=r.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+a);return{buffer:s,type:l,bytesPerElement:a.BYTES_PER_ELEMENT,version:H.version,size:M}}function i(H,V,a){let L=V.array,M=V.updateRanges;if(r.bindBuffer(a,H),M.length===0)r.bufferSubData(a,0,L);else{M.sort((l,p)=>l.start-p.start);let s=0;for(let l=1;l<M.length;l++){let p=M[s],h=M[l];h.start<=p.start+p.count+1?p.count=Math.max(p.count,h.start+h.count-p.start):(++s,M[s]=h)}M.length=s+1;for(let l=0,p=M.length;l<p;l++){let h=M[l];r.bufferSubData(a,h.start*L.BYTES_PER_ELEMENT,L,h.start,h.count)}V.clearUpdateRanges()}V.onUploadCallback()}function C(H){return H.isInterleavedBufferAttribute&&(H=H.data),e.get(H)}function n(H){H.isInterleavedBufferAttribute&&(H=H.data);let V=e.get(H);V&&(r.deleteBuffer(V.buffer),e.delete(H))}function o(H,V){if(H.isInterleavedBufferAttribute&&(H=H.data),H.isGLBufferAttribute){let L=e.get(H);(!L||L.version<H.version)&&e.set(H,{buffer:H.buffer,type:H.type,bytesPerElement:H.elementSize,version:H.version});return}let a=e.get(H);if(a===void 0)e.set(H,t(H,V));else if(a.version<H.version){if(a.size!==H.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(a.buffer,H,V),a.version=H.version}}return{get:C,remove:n,update:o}}var DL=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,NL=`#ifdef USE_ALPHAHASH
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
#endif`,kL=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,UL=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,zL=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,GL=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,WL=`#ifdef USE_AOMAP
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
#endif`,XL=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,qL=`#ifdef USE_BATCHING
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
#endif`,YL=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,$L=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,KL=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,QL=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,JL=`#ifdef USE_IRIDESCENCE
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
#endif`,jL=`#ifdef USE_BUMPMAP
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
#endif`,es=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,ts=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,rs=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,is=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Cs=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,ns=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,os=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Hs=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,Vs=`#define PI 3.141592653589793
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
} // validated`,as=`vec3 transformedNormal = objectNormal;
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
#endif`,Ls=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,ss=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,Ms=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,ls=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,ds="gl_FragColor = linearToOutputTexel( gl_FragColor );",cs=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,ps=`#ifdef USE_ENVMAP
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
#endif`,us=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,ms=`#ifdef USE_ENVMAP
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
#endif`,As=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,hs=`#ifdef USE_ENVMAP
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
#endif`,fs=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,xs=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,vs=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,Ss=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,gs=`#ifdef USE_GRADIENTMAP
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
}`,ys=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,Zs=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,_s=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,bs=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,ws=`#ifdef USE_ENVMAP
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
#endif`,Ts=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,Os=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,Es=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,Rs=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Ps=`PhysicalMaterial material;
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
#endif`,Bs=`uniform sampler2D dfgLUT;
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
}`,Fs=`
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
#endif`,Is=`#if defined( RE_IndirectDiffuse )
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
#endif`,Ds=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,Ns=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,ks=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,Us=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,zs=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Gs=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,Ws=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,Xs=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,qs=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,Ys=`#if defined( USE_POINTS_UV )
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
#endif`,$s=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,Ks=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,Qs=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,Js=`#if defined( USE_MORPHCOLORS )
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
#endif`,js=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,eM=`#ifdef USE_MORPHTARGETS
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
#endif`,tM=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,rM=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,iM=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,CM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,nM=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,oM=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,HM=`#ifdef USE_NORMALMAP
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
#endif`,VM=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,aM=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,LM=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,sM=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,MM=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,lM=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,dM=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,cM=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,pM=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,uM=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,mM=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,AM=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,hM=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,fM=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,xM=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,vM=`float getShadowMask() {
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
}`,SM=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,gM=`#ifdef USE_SKINNING
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
#endif`,yM=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,ZM=`#ifdef USE_SKINNING
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
#endif`,_M=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,bM=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,wM=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,TM=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,OM=`#ifdef USE_TRANSMISSION
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
#endif`,EM=`#ifdef USE_TRANSMISSION
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
#endif`,RM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,PM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,BM=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,FM=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,IM=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,DM=`uniform sampler2D t2D;
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
}`,NM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,kM=`uniform float backgroundBlurriness;
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
}`,UM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,zM=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,GM=`#include <common>
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
}`,WM=`#if DEPTH_PACKING == 3200
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
}`,XM=`#define DISTANCE
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
}`,qM=`#define DISTANCE
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
}`,YM=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,$M=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,KM=`uniform float scale;
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
}`,QM=`uniform vec3 diffuse;
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
}`,JM=`#include <common>
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
}`,jM=`uniform vec3 diffuse;
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
}`,el=`#define LAMBERT
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
}`,tl=`#define LAMBERT
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
}`,rl=`#define MATCAP
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
}`,il=`#define MATCAP
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
}`,Cl=`#define NORMAL
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
}`,nl=`#define NORMAL
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
}`,ol=`#define PHONG
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
}`,Hl=`#define PHONG
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
}`,Vl=`#define STANDARD
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
}`,al=`#define STANDARD
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
}`,Ll=`#define TOON
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
}`,sl=`#define TOON
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
}`,Ml=`uniform float size;
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
}`,ll=`uniform vec3 diffuse;
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
}`,dl=`#include <common>
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
}`,cl=`uniform vec3 color;
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
}`,pl=`uniform float rotation;
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
}`,ul=`uniform vec3 diffuse;
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
}`,q1={alphahash_fragment:DL,alphahash_pars_fragment:NL,alphamap_fragment:kL,alphamap_pars_fragment:UL,alphatest_fragment:zL,alphatest_pars_fragment:GL,aomap_fragment:WL,aomap_pars_fragment:XL,batching_pars_vertex:qL,batching_vertex:YL,begin_vertex:$L,beginnormal_vertex:KL,bsdfs:QL,iridescence_fragment:JL,bumpmap_pars_fragment:jL,clipping_planes_fragment:es,clipping_planes_pars_fragment:ts,clipping_planes_pars_vertex:rs,clipping_planes_vertex:is,color_fragment:Cs,color_pars_fragment:ns,color_pars_vertex:os,color_vertex:Hs,common:Vs,defaultnormal_vertex:as,displacementmap_pars_vertex:Ls,displacementmap_vertex:ss,emissivemap_fragment:Ms,emissivemap_pars_fragment:ls,colorspace_fragment:ds,colorspace_pars_fragment:cs,envmap_fragment:ps,envmap_common_pars_fragment:us,envmap_pars_fragment:ms,envmap_pars_vertex:As,envmap_physical_pars_fragment:ws,envmap_vertex:hs,fog_vertex:fs,fog_pars_vertex:xs,fog_fragment:vs,fog_pars_fragment:Ss,gradientmap_pars_fragment:gs,lightmap_pars_fragment:ys,lights_lambert_fragment:Zs,lights_lambert_pars_fragment:_s,lights_pars_begin:bs,lights_toon_fragment:Ts,lights_toon_pars_fragment:Os,lights_phong_fragment:Es,lights_phong_pars_fragment:Rs,lights_physical_fragment:Ps,lights_physical_pars_fragment:Bs,lights_fragment_begin:Fs,lights_fragment_maps:Is,lights_fragment_end:Ds,lightprobes_pars_fragment:Ns,logdepthbuf_fragment:ks,logdepthbuf_pars_fragment:Us,logdepthbuf_pars_vertex:zs,logdepthbuf_vertex:Gs,map_fragment:Ws,map_pars_fragment:Xs,map_particle_fragment:qs,map_particle_pars_fragment:Ys,metalnessmap_fragment:$s,metalnessmap_pars_fragment:Ks,morphinstance_vertex:Qs,morphcolor_vertex:Js,morphnormal_vertex:js,morphtarget_pars_vertex:eM,morphtarget_vertex:tM,normal_fragment_begin:rM,normal_fragment_maps:iM,normal_pars_fragment:CM,normal_pars_vertex:nM,normal_vertex:oM,normalmap_pars_fragment:HM,clearcoat_normal_fragment_begin:VM,clearcoat_normal_fragment_maps:aM,clearcoat_pars_fragment:LM,iridescence_pars_fragment:sM,opaque_fragment:MM,packing:lM,premultiplied_alpha_fragment:dM,project_vertex:cM,dithering_fragment:pM,dithering_pars_fragment:uM,roughnessmap_fragment:mM,roughnessmap_pars_fragment:AM,shadowmap_pars_fragment:hM,shadowmap_pars_vertex:fM,shadowmap_vertex:xM,shadowmask_pars_fragment:vM,skinbase_vertex:SM,skinning_pars_vertex:gM,skinning_vertex:yM,skinnormal_vertex:ZM,specularmap_fragment:_M,specularmap_pars_fragment:bM,tonemapping_fragment:wM,tonemapping_pars_fragment:TM,transmission_fragment:OM,transmission_pars_fragment:EM,uv_pars_fragment:RM,uv_pars_vertex:PM,uv_vertex:BM,worldpos_vertex:FM,background_vert:IM,background_frag:DM,backgroundCube_vert:NM,backgroundCube_frag:kM,cube_vert:UM,cube_frag:zM,depth_vert:GM,depth_frag:WM,distance_vert:XM,distance_frag:qM,equirect_vert:YM,equirect_frag:$M,linedashed_vert:KM,linedashed_frag:QM,meshbasic_vert:JM,meshbasic_frag:jM,meshlambert_vert:el,meshlambert_frag:tl,meshmatcap_vert:rl,meshmatcap_frag:il,meshnormal_vert:Cl,meshnormal_frag:nl,meshphong_vert:ol,meshphong_frag:Hl,meshphysical_vert:Vl,meshphysical_frag:al,meshtoon_vert:Ll,meshtoon_frag:sl,points_vert:Ml,points_frag:ll,shadow_vert:dl,shadow_frag:cl,sprite_vert:pl,sprite_frag:ul},h1={common:{diffuse:{value:new W1(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new I1},alphaMap:{value:null},alphaMapTransform:{value:new I1},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new I1}},envmap:{envMap:{value:null},envMapRotation:{value:new I1},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new I1}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new I1}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new I1},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new I1},normalScale:{value:new v1(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new I1},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new I1}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new I1}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new I1}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new W1(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new W1(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new I1},alphaTest:{value:0},uvTransform:{value:new I1}},sprite:{diffuse:{value:new W1(16777215)},opacity:{value:1},center:{value:new v1(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new I1},alphaMap:{value:null},alphaMapTransform:{value:new I1},alphaTest:{value:0}}},H0={basic:{uniforms:V5([h1.common,h1.specularmap,h1.envmap,h1.aomap,h1.lightmap,h1.fog]),vertexShader:q1.meshbasic_vert,fragmentShader:q1.meshbasic_frag},lambert:{uniforms:V5([h1.common,h1.specularmap,h1.envmap,h1.aomap,h1.lightmap,h1.emissivemap,h1.bumpmap,h1.normalmap,h1.displacementmap,h1.fog,h1.lights,{emissive:{value:new W1(0)},envMapIntensity:{value:1}}]),vertexShader:q1.meshlambert_vert,fragmentShader:q1.meshlambert_frag},phong:{uniforms:V5([h1.common,h1.specularmap,h1.envmap,h1.aomap,h1.lightmap,h1.emissivemap,h1.bumpmap,h1.normalmap,h1.displacementmap,h1.fog,h1.lights,{emissive:{value:new W1(0)},specular:{value:new W1(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:q1.meshphong_vert,fragmentShader:q1.meshphong_frag},standard:{uniforms:V5([h1.common,h1.envmap,h1.aomap,h1.lightmap,h1.emissivemap,h1.bumpmap,h1.normalmap,h1.displacementmap,h1.roughnessmap,h1.metalnessmap,h1.fog,h1.lights,{emissive:{value:new W1(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:q1.meshphysical_vert,fragmentShader:q1.meshphysical_frag},toon:{uniforms:V5([h1.common,h1.aomap,h1.lightmap,h1.emissivemap,h1.bumpmap,h1.normalmap,h1.displacementmap,h1.gradientmap,h1.fog,h1.lights,{emissive:{value:new W1(0)}}]),vertexShader:q1.meshtoon_vert,fragmentShader:q1.meshtoon_frag},matcap:{uniforms:V5([h1.common,h1.bumpmap,h1.normalmap,h1.displacementmap,h1.fog,{matcap:{value:null}}]),vertexShader:q1.meshmatcap_vert,fragmentShader:q1.meshmatcap_frag},points:{uniforms:V5([h1.points,h1.fog]),vertexShader:q1.points_vert,fragmentShader:q1.points_frag},dashed:{uniforms:V5([h1.common,h1.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:q1.linedashed_vert,fragmentShader:q1.linedashed_frag},depth:{uniforms:V5([h1.common,h1.displacementmap]),vertexShader:q1.depth_vert,fragmentShader:q1.depth_frag},normal:{uniforms:V5([h1.common,h1.bumpmap,h1.normalmap,h1.displacementmap,{opacity:{value:1}}]),vertexShader:q1.meshnormal_vert,fragmentShader:q1.meshnormal_frag},sprite:{uniforms:V5([h1.sprite,h1.fog]),vertexShader:q1.sprite_vert,fragmentShader:q1.sprite_frag},background:{uniforms:{uvTransform:{value:new I1},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:q1.background_vert,fragmentShader:q1.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new I1}},vertexShader:q1.backgroundCube_vert,fragmentShader:q1.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:q1.cube_vert,fragmentShader:q1.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:q1.equirect_vert,fragmentShader:q1.equirect_frag},distance:{uniforms:V5([h1.common,h1.displacementmap,{referencePosition:{value:new w},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:q1.distance_vert,fragmentShader:q1.distance_frag},shadow:{uniforms:V5([h1.lights,h1.fog,{color:{value:new W1(0)},opacity:{value:1}}]),vertexShader:q1.shadow_vert,fragmentShader:q1.shadow_frag}};H0.physical={uniforms:V5([H0.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new I1},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new I1},clearcoatNormalScale:{value:new v1(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new I1},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new I1},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new I1},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new I1},sheen:{value:0},sheenColor:{value:new W1(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new I1},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new I1},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new I1},transmissionSamplerSize:{value:new v1},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new I1},attenuationDistance:{value:0},attenuationColor:{value:new W1(0)},specularColor:{value:new W1(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new I1},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new I1},anisotropyVector:{value:new v1},anisotropyMap:{value:null},anisotropyMapTransform:{value:new I1}}]),vertexShader:q1.meshphysical_vert,fragmentShader:q1.meshphysical_frag};var e8={r:0,b:0,g:0},ml=new z1,Ln=new I1;Ln.set(-1,0,0,0,1,0,0,0,1);function Al(r,e,t,i,C,n){let o=new W1(0),H=C===!0?0:1,V,a,L=null,M=0,s=null;function l(m){let f=m.isScene===!0?m.background:null;if(f&&f.isTexture){let A=m.backgroundBlurriness>0;f=e.get(f,A)}return f}function p(m){let f=!1,A=l(m);A===null?d(o,H):A&&A.isColor&&(d(A,1),f=!0);let x=r.xr.getEnvironmentBlendMode();x==="additive"?t.buffers.color.setClear(0,0,0,1,n):x==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,n),(r.autoClear||f)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),r.clear(r.autoClearColor,r.autoClearDepth,r.autoClearStencil))}function h(m,f){let A=l(f);A&&A.isCubeTexture?(a===void 0&&(a=new I2(new a7(1,1,1),new D2({name:"BackgroundCubeMaterial",uniforms:v3(H0.backgroundCube.uniforms),vertexShader:H0.backgroundCube.vertexShader,fragmentShader:H0.backgroundCube.fragmentShader,side:E2,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),a.geometry.deleteAttribute("normal"),a.geometry.deleteAttribute("uv"),a.onBeforeRender=function(x,y,u){this.matrixWorld.copyPosition(u.matrixWorld)},Object.defineProperty(a.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(a)),a.material.uniforms.envMap.value=A,a.material.uniforms.backgroundBlurriness.value=f.backgroundBlurriness,a.material.uniforms.backgroundIntensity.value=f.backgroundIntensity,a.material.uniforms.backgroundRotation.value.setFromMatrix4(ml.makeRotationFromEuler(f.backgroundRotation)).transpose(),A.isRenderTargetTexture===!1&&a.material.uniforms.backgroundRotation.value.premultiply(Ln),a.material.toneMapped=j1.getTransfer(A.colorSpace)!==o2,(L!==A||M!==A.version||s!==r.toneMapping)&&(a.material.needsUpdate=!0,L=A,M=A.version,s=r.toneMapping),a.layers.enableAll(),m.unshift(a,a.geometry,a.material,0,0,null)):A&&A.isTexture&&(V===void 0&&(V=new I2(new m3(2,2),new D2({name:"BackgroundMaterial",uniforms:v3(H0.background.uniforms),vertexShader:H0.background.vertexShader,fragmentShader:H0.background.fragmentShader,side:c5,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),V.geometry.deleteAttribute("normal"),Object.defineProperty(V.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(V)),V.material.uniforms.t2D.value=A,V.material.uniforms.backgroundIntensity.value=f.backgroundIntensity,V.material.toneMapped=j1.getTransfer(A.colorSpace)!==o2,A.matrixAutoUpdate===!0&&A.updateMatrix(),V.material.uniforms.uvTransform.value.copy(A.matrix),(L!==A||M!==A.version||s!==r.toneMapping)&&(V.material.needsUpdate=!0,L=A,M=A.version,s=r.toneMapping),V.layers.enableAll(),m.unshift(V,V.geometry,V.material,0,0,null))}function d(m,f){m.getRGB(e8,Bt(r)),t.buffers.color.setClear(e8.r,e8.g,e8.b,f,n)}function c(){a!==void 0&&(a.geometry.dispose(),a.material.dispose(),a=void 0),V!==void 0&&(V.geometry.dispose(),V.material.dispose(),V=void 0)}return{getClearColor:function(){return o},setClearColor:function(m,f=1){o.set(m),H=f,d(o,H)},getClearAlpha:function(){return H},setClearAlpha:function(m){H=m,d(o,H)},render:p,addToRenderList:h,dispose:c}}function hl(r,e){let t=r.getParameter(r.MAX_VERTEX_ATTRIBS),i={},C=s(null),n=C,o=!1;function H(O,R,D,E,k){let W=!1,X=M(O,E,D,R);n!==X&&(n=X,a(n.object)),W=l(O,E,D,k),W&&p(O,E,D,k),k!==null&&e.update(k,r.ELEMENT_ARRAY_BUFFER),(W||o)&&(o=!1,A(O,R,D,E),k!==null&&r.bindBuffer(r.ELEMENT_ARRAY_BUFFER,e.get(k).buffer))}function V(){return r.createVertexArray()}function a(O){return r.bindVertexArray(O)}function L(O){return r.deleteVertexArray(O)}function M(O,R,D,E){let k=E.wireframe===!0,W=i[R.id];W===void 0&&(W={},i[R.id]=W);let X=O.isInstancedMesh===!0?O.id:0,C1=W[X];C1===void 0&&(C1={},W[X]=C1);let Y=C1[D.id];Y===void 0&&(Y={},C1[D.id]=Y);let r1=Y[k];return r1===void 0&&(r1=s(V()),Y[k]=r1),r1}function s(O){let R=[],D=[],E=[];for(let k=0;k<t;k++)R[k]=0,D[k]=0,E[k]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:R,enabledAttributes:D,attributeDivisors:E,object:O,attributes:{},index:null}}function l(O,R,D,E){let k=n.attributes,W=R.attributes,X=0,C1=D.getAttributes();for(let Y in C1)if(C1[Y].location>=0){let i1=k[Y],S1=W[Y];if(S1===void 0&&(Y==="instanceMatrix"&&O.instanceMatrix&&(S1=O.instanceMatrix),Y==="instanceColor"&&O.instanceColor&&(S1=O.instanceColor)),i1===void 0||i1.attribute!==S1||S1&&i1.data!==S1.data)return!0;X++}return n.attributesNum!==X||n.index!==E}function p(O,R,D,E){let k={},W=R.attributes,X=0,C1=D.getAttributes();for(let Y in C1)if(C1[Y].location>=0){let i1=W[Y];i1===void 0&&(Y==="instanceMatrix"&&O.instanceMatrix&&(i1=O.instanceMatrix),Y==="instanceColor"&&O.instanceColor&&(i1=O.instanceColor));let S1={};S1.attribute=i1,i1&&i1.data&&(S1.data=i1.data),k[Y]=S1,X++}n.attributes=k,n.attributesNum=X,n.index=E}function h(){let O=n.newAttributes;for(let R=0,D=O.length;R<D;R++)O[R]=0}function d(O){c(O,0)}function c(O,R){let D=n.newAttributes,E=n.enabledAttributes,k=n.attributeDivisors;D[O]=1,E[O]===0&&(r.enableVertexAttribArray(O),E[O]=1),k[O]!==R&&(r.vertexAttribDivisor(O,R),k[O]=R)}function m(){let O=n.newAttributes,R=n.enabledAttributes;for(let D=0,E=R.length;D<E;D++)R[D]!==O[D]&&(r.disableVertexAttribArray(D),R[D]=0)}function f(O,R,D,E,k,W,X){X===!0?r.vertexAttribIPointer(O,R,D,k,W):r.vertexAttribPointer(O,R,D,E,k,W)}function A(O,R,D,E){h();let k=E.attributes,W=D.getAttributes(),X=R.defaultAttributeValues;for(let C1 in W){let Y=W[C1];if(Y.location>=0){let r1=k[C1];if(r1===void 0&&(C1==="instanceMatrix"&&O.instanceMatrix&&(r1=O.instanceMatrix),C1==="instanceColor"&&O.instanceColor&&(r1=O.instanceColor)),r1!==void 0){let i1=r1.normalized,S1=r1.itemSize,B1=e.get(r1);if(B1===void 0)continue;let j=B1.buffer,d1=B1.type,x1=B1.bytesPerElement,T1=d1===r.INT||d1===r.UNSIGNED_INT||r1.gpuType===u6;if(r1.isInterleavedBufferAttribute){let m1=r1.data,D1=m1.isInterleavedBuffer===!0?m1.stride:m1.itemSize,Z2=r1.offset;if(m1.isInstancedInterleavedBuffer||m1.isInstancedBufferAttribute){for(let O1=0;O1<Y.locationSize;O1++)c(Y.location+O1,m1.meshPerAttribute);O.isInstancedMesh!==!0&&E._maxInstanceCount===void 0&&(E._maxInstanceCount=m1.meshPerAttribute*m1.count)}else for(let O1=0;O1<Y.locationSize;O1++)d(Y.location+O1);r.bindBuffer(r.ARRAY_BUFFER,j);for(let O1=0;O1<Y.locationSize;O1++)f(Y.location+O1,S1/Y.locationSize,d1,i1,D1*x1,(Z2+S1/Y.locationSize*O1)*x1,T1)}else{if(r1.isInstancedBufferAttribute){for(let m1=0;m1<Y.locationSize;m1++)c(Y.location+m1,r1.meshPerAttribute);O.isInstancedMesh!==!0&&E._maxInstanceCount===void 0&&(E._maxInstanceCount=r1.meshPerAttribute*r1.count)}else for(let m1=0;m1<Y.locationSize;m1++)d(Y.location+m1);r.bindBuffer(r.ARRAY_BUFFER,j);for(let m1=0;m1<Y.locationSize;m1++)f(Y.location+m1,S1/Y.locationSize,d1,i1,S1*x1,S1/Y.locationSize*m1*x1,T1)}}else if(X!==void 0){let i1=X[C1];if(i1!==void 0)switch(i1.length){case 2:r.vertexAttrib2fv(Y.location,i1);break;case 3:r.vertexAttrib3fv(Y.location,i1);break;case 4:r.vertexAttrib4fv(Y.location,i1);break;default:r.vertexAttrib1fv(Y.location,i1)}}}}m()}function x(){B();for(let O in i){let R=i[O];for(let D in R){let E=R[D];for(let k in E){let W=E[k];for(let X in W)L(W[X].object),delete W[X];delete E[k]}}delete i[O]}}function y(O){if(i[O.id]===void 0)return;let R=i[O.id];for(let D in R){let E=R[D];for(let k in E){let W=E[k];for(let X in W)L(W[X].object),delete W[X];delete E[k]}}delete i[O.id]}function u(O){for(let R in i){let D=i[R];for(let E in D){let k=D[E];if(k[O.id]===void 0)continue;let W=k[O.id];for(let X in W)L(W[X].object),delete W[X];delete k[O.id]}}}function v(O){for(let R in i){let D=i[R],E=O.isInstancedMesh===!0?O.id:0,k=D[E];if(k!==void 0){for(let W in k){let X=k[W];for(let C1 in X)L(X[C1].object),delete X[C1];delete k[W]}delete D[E],Object.keys(D).length===0&&delete i[R]}}}function B(){b(),o=!0,n!==C&&(n=C,a(n.object))}function b(){C.geometry=null,C.program=null,C.wireframe=!1}return{setup:H,reset:B,resetDefaultState:b,dispose:x,releaseStatesOfGeometry:y,releaseStatesOfObject:v,releaseStatesOfProgram:u,initAttributes:h,enableAttribute:d,disableUnusedAttributes:m}}function fl(r,e,t){let i;function C(V){i=V}function n(V,a){r.drawArrays(i,V,a),t.update(a,i,1)}function o(V,a,L){L!==0&&(r.drawArraysInstanced(i,V,a,L),t.update(a,i,L))}function H(V,a,L){if(L===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,V,0,a,0,L);let s=0;for(let l=0;l<L;l++)s+=a[l];t.update(s,i,1)}this.setMode=C,this.render=n,this.renderInstances=o,this.renderMultiDraw=H}function xl(r,e,t,i){let C;function n(){if(C!==void 0)return C;if(e.has("EXT_texture_filter_anisotropic")===!0){let u=e.get("EXT_texture_filter_anisotropic");C=r.getParameter(u.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else C=0;return C}function o(u){return!(u!==Q5&&i.convert(u)!==r.getParameter(r.IMPLEMENTATION_COLOR_READ_FORMAT))}function H(u){let v=u===K5&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(u!==g5&&u!==$5&&!v&&i.convert(u)!==r.getParameter(r.IMPLEMENTATION_COLOR_READ_TYPE))}function V(u){if(u==="highp"){if(r.getShaderPrecisionFormat(r.VERTEX_SHADER,r.HIGH_FLOAT).precision>0&&r.getShaderPrecisionFormat(r.FRAGMENT_SHADER,r.HIGH_FLOAT).precision>0)return"highp";u="mediump"}return u==="mediump"&&r.getShaderPrecisionFormat(r.VERTEX_SHADER,r.MEDIUM_FLOAT).precision>0&&r.getShaderPrecisionFormat(r.FRAGMENT_SHADER,r.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let a=t.precision!==void 0?t.precision:"highp",L=V(a);L!==a&&(R1("WebGLRenderer:",a,"not supported, using",L,"instead."),a=L);let M=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),s=t.logarithmicDepthBuffer===!0&&M===!1;t.reversedDepthBuffer===!0&&M===!1&&R1("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&M===!0&&R1("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let l=r.getParameter(r.MAX_TEXTURE_IMAGE_UNITS),p=r.getParameter(r.MAX_VERTEX_TEXTURE_IMAGE_UNITS),h=r.getParameter(r.MAX_TEXTURE_SIZE),d=r.getParameter(r.MAX_CUBE_MAP_TEXTURE_SIZE),c=r.getParameter(r.MAX_VERTEX_ATTRIBS),m=r.getParameter(r.MAX_VERTEX_UNIFORM_VECTORS),f=r.getParameter(r.MAX_VARYING_VECTORS),A=r.getParameter(r.MAX_FRAGMENT_UNIFORM_VECTORS),x=r.getParameter(r.MAX_SAMPLES),y=r.getParameter(r.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:n,getMaxPrecision:V,textureFormatReadable:o,textureTypeReadable:H,precision:a,logarithmicDepthBuffer:s,reversedDepthBuffer:M,maxTextures:l,maxVertexTextures:p,maxTextureSize:h,maxCubemapSize:d,maxAttributes:c,maxVertexUniforms:m,maxVaryings:f,maxFragmentUniforms:A,maxSamples:x,samples:y}}function vl(r){let e=this,t=null,i=0,C=!1,n=!1,o=new j2,H=new I1,V={value:null,needsUpdate:!1};this.uniform=V,this.numPlanes=0,this.numIntersection=0,this.init=function(M,s){let l=M.length!==0||s||i!==0||C;return C=s,i=M.length,l},this.beginShadows=function(){n=!0,L(null)},this.endShadows=function(){n=!1},this.setGlobalState=function(M,s){t=L(M,s,0)},this.setState=function(M,s,l){let p=M.clippingPlanes,h=M.clipIntersection,d=M.clipShadows,c=r.get(M);if(!C||p===null||p.length===0||n&&!d)n?L(null):a();else{let m=n?0:i,f=m*4,A=c.clippingState||null;V.value=A,A=L(p,s,f,l);for(let x=0;x!==f;++x)A[x]=t[x];c.clippingState=A,this.numIntersection=h?this.numPlanes:0,this.numPlanes+=m}};function a(){V.value!==t&&(V.value=t,V.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function L(M,s,l,p){let h=M!==null?M.length:0,d=null;if(h!==0){if(d=V.value,p!==!0||d===null){let c=l+h*4,m=s.matrixWorldInverse;H.getNormalMatrix(m),(d===null||d.length<c)&&(d=new Float32Array(c));for(let f=0,A=l;f!==h;++f,A+=4)o.copy(M[f]).applyMatrix4(m,H),o.normal.toArray(d,A),d[A+3]=o.constant}V.value=d,V.needsUpdate=!0}return e.numPlanes=h,e.numIntersection=0,d}}var b4=class extends l5{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},C=[i,i,i,i,i,i];this.texture=new L4(C),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},C=new a7(5,5,5),n=new D2({name:"CubemapFromEquirect",uniforms:v3(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:E2,blending:A3});n.uniforms.tEquirect.value=t;let o=new I2(C,n),H=t.minFilter;return t.minFilter===Z0&&(t.minFilter=$2),new s7(1,10,this).update(e,o),t.minFilter=H,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,C=!0){let n=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,C);e.setRenderTarget(n)}},kC=256,Sl=3,gl=20,sn=256,Mn=16,yl=3,Zl=new w,_l=new W1,r8=class r{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new s7(1,10,null),this._boxMesh=new I2(new a7(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,C=100,n={}){let{size:o=256,position:H=Zl}=n,V=this._renderer;this._setSize(o);let a=this._allocateTarget(),L=this._getSourceTarget(!0);t>0&&(L.texture.mipmapsAutoUpdate=!1);let M=V.autoClear,s=V.autoClearColor,l=V.autoClearDepth,p=V.autoClearStencil,h=e.background;V.autoClear=!0,V.autoClearColor=!0,V.autoClearDepth=!0,V.autoClearStencil=!0,h===null&&(e.background=V.getClearColor(_l));let d=new s7(i,C,L);return d.position.copy(H),d.update(V,e),V.autoClear=M,V.autoClearColor=s,V.autoClearDepth=l,V.autoClearStencil=p,e.background=h,t>0&&(L.texture.mipmapsAutoUpdate=!0,this._blur(a,t)),this._applyPMREM(a),a}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=GC(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=zC(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(kC,Et(e))}_fromTexture(e,t){e.mapping===f3||e.mapping===d7?this._setSize(e.image.length===0?kC:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=UC(e,!1,!1),i=Math.log2(e)-Sl;for(let C=0;C<=i;C++)t.texture.mipmaps.push({width:e>>C,height:e>>C});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=UC(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let C=this._boxMesh,n=this._cubeCamera;C.material=i,n.renderTarget=e,n.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),n.update(this._renderer,C),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===f3||e.mapping===d7?(this._cubemapMaterial===null&&(this._cubemapMaterial=GC()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=zC()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=bl(),this._integrationMaterial=wl());let t=this._cubeSize,i=e.texture.mipmaps.length-1,C=this._ggxMaterial.uniforms;C.envMap.value=this._sourceTarget.texture;let n=this._integrationMaterial.uniforms;n.envMap.value=this._sourceTarget.texture,n.sourceLod.value=Math.log2(t/Mn);for(let o=0;o<=i;o++){let H=r.lodToRoughness(o,i);if(o>i-yl)n.roughness.value=H,this._renderCube(e,o,this._integrationMaterial);else{let V=H>0?Math.log2(t)+.5*Math.log2(6/(sn*Math.pow(H,4)))+.5:0;C.roughness.value=H,C.lodBias.value=V,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=Tl());let i=this._blurMaterial,C=i.uniforms,n=this._sourceTarget;C.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,C.envMap.value=n.texture,this._renderCube(e,0,i),C.envMap.value=e.texture,this._renderCube(n,0,i)}};function UC(r,e,t){return new b4(r,{minFilter:Z0,generateMipmaps:e,type:K5,colorSpace:r4,depthBuffer:t})}function w4(r,e,t){return new D2({name:r,uniforms:e,vertexShader:q1.cube_vert,fragmentShader:t,side:E2,blending:A3,depthTest:!1,depthWrite:!1})}function bl(){return w4("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${sn}u

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
	`)}function wl(){return w4("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Mn}},`

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
	`)}function Tl(){return w4("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${gl}
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
	`)}function zC(){return w4("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function GC(){return w4("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function Ol(r){let e=new WeakMap,t=new WeakMap,i=null;function C(s,l=!1){return s==null?null:l?o(s):n(s)}function n(s){if(s&&s.isTexture){let l=s.mapping;if(l===d6||l===c6)if(e.has(s)){let p=e.get(s).texture;return H(p,s.mapping)}else{let p=s.image;if(p&&p.height>0){let h=new b4(p.height);return h.fromEquirectangularTexture(r,s),e.set(s,h),s.addEventListener("dispose",a),H(h.texture,s.mapping)}else return null}}return s}function o(s){if(s&&s.isTexture&&s.isPMREMTexture!==!0){let l=s.mapping,p=l===d6||l===c6,h=l===f3||l===d7;if(p||h){let d=t.get(s),c=d!==void 0?d.texture.pmremVersion:0;if(s.isRenderTargetTexture&&s.pmremVersion!==c)return i===null&&(i=new r8(r)),d=p?i.fromEquirectangular(s,d):i.fromCubemap(s,d),d.texture.pmremVersion=s.pmremVersion,t.set(s,d),d.texture;if(d!==void 0)return d.texture;{let m=s.image;return p&&m&&m.height>0||h&&m&&V(m)?(i===null&&(i=new r8(r)),d=p?i.fromEquirectangular(s):i.fromCubemap(s),d.texture.pmremVersion=s.pmremVersion,t.set(s,d),s.addEventListener("dispose",L),d.texture):null}}}return s}function H(s,l){return l===d6?s.mapping=f3:l===c6&&(s.mapping=d7),s}function V(s){let l=0,p=6;for(let h=0;h<p;h++)s[h]!==void 0&&l++;return l===p}function a(s){let l=s.target;l.removeEventListener("dispose",a);let p=e.get(l);p!==void 0&&(e.delete(l),p.dispose())}function L(s){let l=s.target;l.removeEventListener("dispose",L);let p=t.get(l);p!==void 0&&(t.delete(l),p.dispose())}function M(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:C,dispose:M}}function El(r){let e={};function t(i){if(e[i]!==void 0)return e[i];let C=r.getExtension(i);return e[i]=C,C}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let C=t(i);return C===null&&K7("WebGLRenderer: "+i+" extension not supported."),C}}}function Rl(r,e,t,i){let C={},n=new WeakMap,o=new FinalizationRegistry(p=>delete C[p]);function H(p){V(p.target)}function V(p){p.index!==null&&e.remove(p.index);for(let d in p.attributes)e.remove(p.attributes[d]);p.removeEventListener("dispose",H),delete C[p.id],o.unregister(p);let h=n.get(p);h&&(e.remove(h),n.delete(p)),i.releaseStatesOfGeometry(p),p.isInstancedBufferGeometry===!0&&delete p._maxInstanceCount,t.memory.geometries--}function a(p,h){return C[h.id]!==void 0||(h.addEventListener("dispose",H),C[h.id]=new WeakRef(h),o.register(h,h.id,h),t.memory.geometries++),h}function L(p){let h=p.attributes;for(let d in h)e.update(h[d],r.ARRAY_BUFFER)}function M(p){let h=p.index,d=p.attributes.position,c=0;if(d===void 0)return;let m=h!==null?h.array.length:d.array.length/3-1,f=d.count>=65535?a4:V4,A=new f(Math.ceil(m/3)*6,1),x=A.array;if(h!==null){let u=h.array;c=h.version;for(let v=0,B=0;v<m;v+=3){let b=u[v+0],O=u[v+1],R=u[v+2];x[B++]=b,x[B++]=O,x[B++]=O,x[B++]=R,x[B++]=R,x[B++]=b}}else{c=d.version;for(let u=0,v=0;u<m;u+=3){let B=u+0,b=u+1,O=u+2;x[v++]=B,x[v++]=b,x[v++]=b,x[v++]=O,x[v++]=O,x[v++]=B}}A.version=c;let y=n.get(p);y&&e.remove(y),n.set(p,A)}function s(p){let h=n.get(p);if(h){let d=p.index;d!==null&&h.version<d.version&&M(p)}else M(p);return n.get(p)}function l(){for(let p in C){let h=C[p].deref();h!==void 0&&V(h)}}return{get:a,update:L,getWireframeAttribute:s,dispose:l}}function Pl(r,e,t){let i;function C(M){i=M}let n,o;function H(M){n=M.type,o=M.bytesPerElement}function V(M,s){r.drawElements(i,s,n,M*o),t.update(s,i,1)}function a(M,s,l){l!==0&&(r.drawElementsInstanced(i,s,n,M*o,l),t.update(s,i,l))}function L(M,s,l){if(l===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,s,0,n,M,0,l);let h=0;for(let d=0;d<l;d++)h+=s[d];t.update(h,i,1)}this.setMode=C,this.setIndex=H,this.render=V,this.renderInstances=a,this.renderMultiDraw=L}function Bl(r){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(n,o,H){switch(t.calls++,o){case r.TRIANGLES:t.triangles+=H*(n/3);break;case r.LINES:t.lines+=H*(n/2);break;case r.LINE_STRIP:t.lines+=H*(n-1);break;case r.LINE_LOOP:t.lines+=H*n;break;case r.POINTS:t.points+=H*n;break;default:F1("WebGLInfo: Unknown draw mode:",o);break}}function C(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:C,update:i}}function Fl(r,e,t){let i=new WeakMap,C=new l2;function n(o,H,V){let a=o.morphTargetInfluences,L=H.morphAttributes.position||H.morphAttributes.normal||H.morphAttributes.color,M=L!==void 0?L.length:0,s=i.get(H);if(s===void 0||s.count!==M){let B=function(){u.dispose(),i.delete(H),H.removeEventListener("dispose",B)};s!==void 0&&s.texture.dispose();let l=H.morphAttributes.position!==void 0,p=H.morphAttributes.normal!==void 0,h=H.morphAttributes.color!==void 0,d=H.morphAttributes.position||[],c=H.morphAttributes.normal||[],m=H.morphAttributes.color||[],f=0;l===!0&&(f=1),p===!0&&(f=2),h===!0&&(f=3);let A=H.attributes.position.count*f,x=1;A>e.maxTextureSize&&(x=Math.ceil(A/e.maxTextureSize),A=e.maxTextureSize);let y=new Float32Array(A*x*4*M),u=new o4(y,A,x,M);u.type=$5,u.needsUpdate=!0;let v=f*4;for(let b=0;b<M;b++){let O=d[b],R=c[b],D=m[b],E=A*x*4*b;for(let k=0;k<O.count;k++){let W=k*v;l===!0&&(C.fromBufferAttribute(O,k),y[E+W+0]=C.x,y[E+W+1]=C.y,y[E+W+2]=C.z,y[E+W+3]=0),p===!0&&(C.fromBufferAttribute(R,k),y[E+W+4]=C.x,y[E+W+5]=C.y,y[E+W+6]=C.z,y[E+W+7]=0),h===!0&&(C.fromBufferAttribute(D,k),y[E+W+8]=C.x,y[E+W+9]=C.y,y[E+W+10]=C.z,y[E+W+11]=D.itemSize===4?C.w:1)}}s={count:M,texture:u,size:new v1(A,x)},i.set(H,s),H.addEventListener("dispose",B)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)V.getUniforms().setValue(r,"morphTexture",o.morphTexture,t);else{let l=0;for(let h=0;h<a.length;h++)l+=a[h];let p=H.morphTargetsRelative?1:1-l;V.getUniforms().setValue(r,"morphTargetBaseInfluence",p),V.getUniforms().setValue(r,"morphTargetInfluences",a)}V.getUniforms().setValue(r,"morphTargetsTexture",s.texture,t),V.getUniforms().setValue(r,"morphTargetsTextureSize",s.size)}return{update:n}}function Il(r,e,t,i,C){let n=new WeakMap;function o(a){let L=C.render.frame,M=a.geometry,s=e.get(a,M);if(n.get(s)!==L&&(e.update(s),n.set(s,L)),a.isInstancedMesh&&(a.hasEventListener("dispose",V)===!1&&a.addEventListener("dispose",V),n.get(a)!==L&&(t.update(a.instanceMatrix,r.ARRAY_BUFFER),a.instanceColor!==null&&t.update(a.instanceColor,r.ARRAY_BUFFER),n.set(a,L))),a.isSkinnedMesh){let l=a.skeleton;n.get(l)!==L&&(l.update(),n.set(l,L))}return s}function H(){n=new WeakMap}function V(a){let L=a.target;L.removeEventListener("dispose",V),i.releaseStatesOfObject(L),t.remove(L.instanceMatrix),L.instanceColor!==null&&t.remove(L.instanceColor)}return{update:o,dispose:H}}var Dl={[at]:"LINEAR_TONE_MAPPING",[Lt]:"REINHARD_TONE_MAPPING",[st]:"CINEON_TONE_MAPPING",[Mt]:"ACES_FILMIC_TONE_MAPPING",[dt]:"AGX_TONE_MAPPING",[ct]:"NEUTRAL_TONE_MAPPING",[lt]:"CUSTOM_TONE_MAPPING"};function Nl(r,e,t,i,C,n){let o=new l5(e,t,{type:r,depthBuffer:C,stencilBuffer:n,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),H=null,V=null,a=null,L=new d5;L.setAttribute("position",new M5([-1,3,0,-1,-1,0,3,-1,0],3)),L.setAttribute("uv",new M5([0,2,0,0,2,0],2));let M=new j9({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),s=new I2(L,M),l=new M6(-1,1,1,-1,0,1),p=null,h=null,d=!1,c,m=null,f=[],A=!1;this.setSize=function(x,y){o.setSize(x,y),H!==null&&H.setSize(x,y),V!==null&&V.setSize(x,y);for(let u=0;u<f.length;u++){let v=f[u];v.setSize&&v.setSize(x,y)}},this.setEffects=function(x){f=x,A=f.length>0&&f[0].isRenderPass===!0;let y=o.width,u=o.height;f.length>0&&H===null&&(H=new l5(y,u,{type:K5,depthBuffer:!1,stencilBuffer:!1}),V=new l5(y,u,{type:K5,depthBuffer:!1,stencilBuffer:!1}));let v=C===!0&&f.some(B=>B.needsDepthTexture===!0);v!==(o.depthTexture!==null)&&(v===!0&&a===null&&(a=new g0(y,u),n===!0&&(a.format=_0,a.type=x3)),o.dispose(),o.depthTexture=v?a:null,o.resolveDepthBuffer=v,o.storeMultisampledDepthBuffer=v);for(let B=0;B<f.length;B++){let b=f[B];b.setSize&&b.setSize(y,u),v&&b.needsDepthTexture===!0&&b.setDepthTexture&&b.setDepthTexture(a)}},this.begin=function(x,y){if(d||x.toneMapping===n0&&f.length===0)return!1;if(m=y,y!==null){let u=y.width,v=y.height;(o.width!==u||o.height!==v)&&this.setSize(u,v)}return A===!1&&x.setRenderTarget(o),c=x.toneMapping,x.toneMapping=n0,!0},this.hasRenderPass=function(){return A},this.end=function(x,y){x.toneMapping=c,d=!0;let u=o,v=H;for(let B=0;B<f.length;B++){let b=f[B];b.enabled!==!1&&(b.render(x,v,u,y),b.needsSwap!==!1&&(u=v,v=v===H?V:H))}if(p!==x.outputColorSpace||h!==x.toneMapping){p=x.outputColorSpace,h=x.toneMapping,M.defines={},j1.getTransfer(p)===o2&&(M.defines.SRGB_TRANSFER="");let B=Dl[h];B&&(M.defines[B]=""),M.needsUpdate=!0}M.uniforms.tDiffuse.value=u.texture,x.setRenderTarget(m),x.render(s,l),m=null,d=!1},this.isCompositing=function(){return d},this.dispose=function(){o.dispose(),H!==null&&H.dispose(),V!==null&&V.dispose(),L.dispose(),M.dispose()}}var ln=new A5,dn=new g0(1,1),cn=new s4(1),pn=new o4,un=new U9,mn=new L4,WC=[],XC=[],qC=new Float32Array(16),YC=new Float32Array(9),$C=new Float32Array(4);function m7(r,e,t){let i=r[0];if(i<=0||i>0)return r;let C=e*t,n=WC[C];if(n===void 0&&(n=new Float32Array(C),WC[C]=n),e!==0){i.toArray(n,0);for(let o=1,H=0;o!==e;++o)H+=t,r[o].toArray(n,H)}return n}function N2(r,e){if(r.length!==e.length)return!1;for(let t=0,i=r.length;t<i;t++)if(r[t]!==e[t])return!1;return!0}function k2(r,e){for(let t=0,i=e.length;t<i;t++)r[t]=e[t]}function n8(r,e){let t=XC[e];t===void 0&&(t=new Int32Array(e),XC[e]=t);for(let i=0;i!==e;++i)t[i]=r.allocateTextureUnit();return t}function kl(r,e){let t=this.cache;t[0]!==e&&(r.uniform1f(this.addr,e),t[0]=e)}function Ul(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(r.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(N2(t,e))return;r.uniform2fv(this.addr,e),k2(t,e)}}function zl(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(r.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(r.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(N2(t,e))return;r.uniform3fv(this.addr,e),k2(t,e)}}function Gl(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(r.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(N2(t,e))return;r.uniform4fv(this.addr,e),k2(t,e)}}function Wl(r,e){let t=this.cache,i=e.elements;if(i===void 0){if(N2(t,e))return;r.uniformMatrix2fv(this.addr,!1,e),k2(t,e)}else{if(N2(t,i))return;$C.set(i),r.uniformMatrix2fv(this.addr,!1,$C),k2(t,i)}}function Xl(r,e){let t=this.cache,i=e.elements;if(i===void 0){if(N2(t,e))return;r.uniformMatrix3fv(this.addr,!1,e),k2(t,e)}else{if(N2(t,i))return;YC.set(i),r.uniformMatrix3fv(this.addr,!1,YC),k2(t,i)}}function ql(r,e){let t=this.cache,i=e.elements;if(i===void 0){if(N2(t,e))return;r.uniformMatrix4fv(this.addr,!1,e),k2(t,e)}else{if(N2(t,i))return;qC.set(i),r.uniformMatrix4fv(this.addr,!1,qC),k2(t,i)}}function Yl(r,e){let t=this.cache;t[0]!==e&&(r.uniform1i(this.addr,e),t[0]=e)}function $l(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(r.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(N2(t,e))return;r.uniform2iv(this.addr,e),k2(t,e)}}function Kl(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(r.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(N2(t,e))return;r.uniform3iv(this.addr,e),k2(t,e)}}function Ql(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(r.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(N2(t,e))return;r.uniform4iv(this.addr,e),k2(t,e)}}function Jl(r,e){let t=this.cache;t[0]!==e&&(r.uniform1ui(this.addr,e),t[0]=e)}function jl(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(r.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(N2(t,e))return;r.uniform2uiv(this.addr,e),k2(t,e)}}function ed(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(r.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(N2(t,e))return;r.uniform3uiv(this.addr,e),k2(t,e)}}function td(r,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(r.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(N2(t,e))return;r.uniform4uiv(this.addr,e),k2(t,e)}}function o8(r){return r.version===0&&(r.compareFunction=wt,r.needsUpdate=!0),r}function rd(r,e,t){let i=this.cache,C=t.allocateTextureUnit();i[0]!==C&&(r.uniform1i(this.addr,C),i[0]=C);let n;this.type===r.SAMPLER_2D_SHADOW?n=o8(dn):n=ln,t.setTexture2D(e||n,C)}function id(r,e,t){let i=this.cache,C=t.allocateTextureUnit();i[0]!==C&&(r.uniform1i(this.addr,C),i[0]=C),t.setTexture3D(e||un,C)}function Cd(r,e,t){let i=this.cache,C=t.allocateTextureUnit();i[0]!==C&&(r.uniform1i(this.addr,C),i[0]=C);let n;this.type===r.SAMPLER_CUBE_SHADOW?n=o8(cn):n=mn,t.setTextureCube(e||n,C)}function nd(r,e,t){let i=this.cache,C=t.allocateTextureUnit();i[0]!==C&&(r.uniform1i(this.addr,C),i[0]=C),t.setTexture2DArray(e||pn,C)}function od(r){switch(r){case 5126:return kl;case 35664:return Ul;case 35665:return zl;case 35666:return Gl;case 35674:return Wl;case 35675:return Xl;case 35676:return ql;case 5124:case 35670:return Yl;case 35667:case 35671:return $l;case 35668:case 35672:return Kl;case 35669:case 35673:return Ql;case 5125:return Jl;case 36294:return jl;case 36295:return ed;case 36296:return td;case 35678:case 36198:case 36298:case 36306:case 35682:return rd;case 35679:case 36299:case 36307:return id;case 35680:case 36300:case 36308:case 36293:return Cd;case 36289:case 36303:case 36311:case 36292:return nd}}function Hd(r,e){r.uniform1fv(this.addr,e)}function Vd(r,e){let t=m7(e,this.size,2);r.uniform2fv(this.addr,t)}function ad(r,e){let t=m7(e,this.size,3);r.uniform3fv(this.addr,t)}function Ld(r,e){let t=m7(e,this.size,4);r.uniform4fv(this.addr,t)}function sd(r,e){let t=m7(e,this.size,4);r.uniformMatrix2fv(this.addr,!1,t)}function Md(r,e){let t=m7(e,this.size,9);r.uniformMatrix3fv(this.addr,!1,t)}function ld(r,e){let t=m7(e,this.size,16);r.uniformMatrix4fv(this.addr,!1,t)}function dd(r,e){r.uniform1iv(this.addr,e)}function cd(r,e){r.uniform2iv(this.addr,e)}function pd(r,e){r.uniform3iv(this.addr,e)}function ud(r,e){r.uniform4iv(this.addr,e)}function md(r,e){r.uniform1uiv(this.addr,e)}function Ad(r,e){r.uniform2uiv(this.addr,e)}function hd(r,e){r.uniform3uiv(this.addr,e)}function fd(r,e){r.uniform4uiv(this.addr,e)}function xd(r,e,t){let i=this.cache,C=e.length,n=n8(t,C);N2(i,n)||(r.uniform1iv(this.addr,n),k2(i,n));let o;this.type===r.SAMPLER_2D_SHADOW?o=o8(dn):o=ln;for(let H=0;H!==C;++H)t.setTexture2D(e[H]||o,n[H])}function vd(r,e,t){let i=this.cache,C=e.length,n=n8(t,C);N2(i,n)||(r.uniform1iv(this.addr,n),k2(i,n));for(let o=0;o!==C;++o)t.setTexture3D(e[o]||un,n[o])}function Sd(r,e,t){let i=this.cache,C=e.length,n=n8(t,C);N2(i,n)||(r.uniform1iv(this.addr,n),k2(i,n));let o;this.type===r.SAMPLER_CUBE_SHADOW?o=o8(cn):o=mn;for(let H=0;H!==C;++H)t.setTextureCube(e[H]||o,n[H])}function gd(r,e,t){let i=this.cache,C=e.length,n=n8(t,C);N2(i,n)||(r.uniform1iv(this.addr,n),k2(i,n));for(let o=0;o!==C;++o)t.setTexture2DArray(e[o]||pn,n[o])}function yd(r){switch(r){case 5126:return Hd;case 35664:return Vd;case 35665:return ad;case 35666:return Ld;case 35674:return sd;case 35675:return Md;case 35676:return ld;case 5124:case 35670:return dd;case 35667:case 35671:return cd;case 35668:case 35672:return pd;case 35669:case 35673:return ud;case 5125:return md;case 36294:return Ad;case 36295:return hd;case 36296:return fd;case 35678:case 36198:case 36298:case 36306:case 35682:return xd;case 35679:case 36299:case 36307:return vd;case 35680:case 36300:case 36308:case 36293:return Sd;case 36289:case 36303:case 36311:case 36292:return gd}}var Ut=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=od(t.type)}},zt=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=yd(t.type)}},Gt=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let C=this.seq;for(let n=0,o=C.length;n!==o;++n){let H=C[n];H.setValue(e,t[H.id],i)}}},Nt=/(\w+)(\])?(\[|\.)?/g;function KC(r,e){r.seq.push(e),r.map[e.id]=e}function Zd(r,e,t){let i=r.name,C=i.length;for(Nt.lastIndex=0;;){let n=Nt.exec(i),o=Nt.lastIndex,H=n[1],V=n[2]==="]",a=n[3];if(V&&(H=H|0),a===void 0||a==="["&&o+2===C){KC(t,a===void 0?new Ut(H,r,e):new zt(H,r,e));break}else{let M=t.map[H];M===void 0&&(M=new Gt(H),KC(t,M)),t=M}}}var u7=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let H=e.getActiveUniform(t,o),V=e.getUniformLocation(t,H.name);Zd(H,V,this)}let C=[],n=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?C.push(o):n.push(o);C.length>0&&(this.seq=C.concat(n))}setValue(e,t,i,C){let n=this.map[t];n!==void 0&&n.setValue(e,i,C)}setOptional(e,t,i){let C=t[i];C!==void 0&&this.setValue(e,i,C)}static upload(e,t,i,C){for(let n=0,o=t.length;n!==o;++n){let H=t[n],V=i[H.id];V.needsUpdate!==!1&&H.setValue(e,V.value,C)}}static seqWithValue(e,t){let i=[];for(let C=0,n=e.length;C!==n;++C){let o=e[C];o.id in t&&i.push(o)}return i}};function QC(r,e,t){let i=r.createShader(e);return r.shaderSource(i,t),r.compileShader(i),i}var _d=37297,bd=0;function wd(r,e){let t=r.split(`
`),i=[],C=Math.max(e-6,0),n=Math.min(e+6,t.length);for(let o=C;o<n;o++){let H=o+1;i.push(`${H===e?">":" "} ${H}: ${t[o]}`)}return i.join(`
`)}var JC=new I1;function Td(r){j1._getMatrix(JC,j1.workingColorSpace,r);let e=`mat3( ${JC.elements.map(t=>t.toFixed(4))} )`;switch(j1.getTransfer(r)){case i4:return[e,"LinearTransferOETF"];case o2:return[e,"sRGBTransferOETF"];default:return R1("WebGLProgram: Unsupported color space: ",r),[e,"LinearTransferOETF"]}}function jC(r,e,t){let i=r.getShaderParameter(e,r.COMPILE_STATUS),n=(r.getShaderInfoLog(e)||"").trim();if(i&&n==="")return"";let o=/ERROR: 0:(\d+)/.exec(n);if(o){let H=parseInt(o[1]);return t.toUpperCase()+`

`+n+`

`+wd(r.getShaderSource(e),H)}else return n}function Od(r,e){let t=Td(e);return[`vec4 ${r}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var Ed={[at]:"Linear",[Lt]:"Reinhard",[st]:"Cineon",[Mt]:"ACESFilmic",[dt]:"AgX",[ct]:"Neutral",[lt]:"Custom"};function Rd(r,e){let t=Ed[e];return t===void 0?(R1("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+r+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+r+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var t8=new w;function Pd(){j1.getLuminanceCoefficients(t8);let r=t8.x.toFixed(4),e=t8.y.toFixed(4),t=t8.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${r}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function Bd(r){return[r.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",r.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(_4).join(`
`)}function Fd(r){let e=[];for(let t in r){let i=r[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function Id(r,e){let t={},i=r.getProgramParameter(e,r.ACTIVE_ATTRIBUTES);for(let C=0;C<i;C++){let n=r.getActiveAttrib(e,C),o=n.name,H=1;n.type===r.FLOAT_MAT2&&(H=2),n.type===r.FLOAT_MAT3&&(H=3),n.type===r.FLOAT_MAT4&&(H=4),t[o]={type:n.type,location:r.getAttribLocation(e,o),locationSize:H}}return t}function _4(r){return r!==""}function en(r,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return r.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function tn(r,e){return r.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var Dd=/^[ \t]*#include +<([\w\d./]+)>/gm;function Wt(r){return r.replace(Dd,Nd)}function Nd(r,e){let t=q1[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Wt(t)}var kd=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function rn(r){return r.replace(kd,Ud)}function Ud(r,e,t,i){let C="";for(let n=parseInt(e);n<parseInt(t);n++)C+=i.replace(/\[\s*i\s*\]/g,"[ "+n+" ]").replace(/UNROLLED_LOOP_INDEX/g,n);return C}function Cn(r){let e=`precision ${r.precision} float;
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
#define LOW_PRECISION`),e}var zd={[m4]:"SHADOWMAP_TYPE_PCF",[M7]:"SHADOWMAP_TYPE_VSM"};function Gd(r){return zd[r.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var Wd={[d7]:"ENVMAP_MODE_REFRACTION"};function Xd(r){return r.envMap===!1?"ENVMAP_MODE_REFLECTION":Wd[r.envMapMode]||"ENVMAP_MODE_REFLECTION"}var qd={[Vt]:"ENVMAP_BLENDING_MULTIPLY",[hC]:"ENVMAP_BLENDING_MIX",[fC]:"ENVMAP_BLENDING_ADD"};function Yd(r){return r.envMap===!1?"ENVMAP_BLENDING_NONE":qd[r.combine]||"ENVMAP_BLENDING_NONE"}function $d(r,e,t,i){let C=r.getContext(),n=t.defines,o=t.vertexShader,H=t.fragmentShader,V=Gd(t),a=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",L=Xd(t),M=Yd(t),s=Bd(t),l=Fd(n),p=C.createProgram(),h,d,c=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(h=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,l].filter(_4).join(`
`),h.length>0&&(h+=`
`),d=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,l].filter(_4).join(`
`),d.length>0&&(d+=`
`)):(h=[Cn(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,l,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+L:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+V:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(_4).join(`
`),d=[Cn(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,l,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+a:"",t.envMap?"#define "+L:"",t.envMap?"#define "+M:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+V:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==n0?"#define TONE_MAPPING":"",t.toneMapping!==n0?q1.tonemapping_pars_fragment:"",t.toneMapping!==n0?Rd("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",q1.colorspace_pars_fragment,Od("linearToOutputTexel",t.outputColorSpace),Pd(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(_4).join(`
`)),o=Wt(o),o=en(o,t),o=tn(o,t),H=Wt(H),H=en(H,t),H=tn(H,t),o=rn(o),H=rn(H),t.isRawShaderMaterial!==!0&&(c=`#version 300 es
`,h=[s,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+h,d=["#define varying in",t.glslVersion===k5?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===k5?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+d);let m=c+h+o,f=c+d+H,A=QC(C,C.VERTEX_SHADER,m),x=QC(C,C.FRAGMENT_SHADER,f);C.attachShader(p,A),C.attachShader(p,x),t.index0AttributeName!==void 0?C.bindAttribLocation(p,0,t.index0AttributeName):t.hasPositionAttribute===!0&&C.bindAttribLocation(p,0,"position"),C.linkProgram(p);function y(b){if(r.debug.checkShaderErrors){let O=C.getProgramInfoLog(p)||"",R=C.getShaderInfoLog(A)||"",D=C.getShaderInfoLog(x)||"",E=O.trim(),k=R.trim(),W=D.trim(),X=!0,C1=!0;if(C.getProgramParameter(p,C.LINK_STATUS)===!1)if(X=!1,typeof r.debug.onShaderError=="function")r.debug.onShaderError(C,p,A,x);else{let Y=jC(C,A,"vertex"),r1=jC(C,x,"fragment");F1("WebGLProgram: Shader Error "+C.getError()+" - VALIDATE_STATUS "+C.getProgramParameter(p,C.VALIDATE_STATUS)+`

Material Name: `+b.name+`
Material Type: `+b.type+`

Program Info Log: `+E+`
`+Y+`
`+r1)}else E!==""?R1("WebGLProgram: Program Info Log:",E):(k===""||W==="")&&(C1=!1);C1&&(b.diagnostics={runnable:X,programLog:E,vertexShader:{log:k,prefix:h},fragmentShader:{log:W,prefix:d}})}C.deleteShader(A),C.deleteShader(x),u=new u7(C,p),v=Id(C,p)}let u;this.getUniforms=function(){return u===void 0&&y(this),u};let v;this.getAttributes=function(){return v===void 0&&y(this),v};let B=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return B===!1&&(B=C.getProgramParameter(p,_d)),B},this.destroy=function(){i.releaseStatesOfProgram(this),C.deleteProgram(p),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=bd++,this.cacheKey=e,this.usedTimes=1,this.program=p,this.vertexShader=A,this.fragmentShader=x,this}var Kd=0,Xt=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let C=this._getShaderCacheForMaterial(e);return C.has(t)===!1&&(C.add(t),t.usedTimes++),C.has(i)===!1&&(C.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new qt(e),t.set(e,i)),i}},qt=class{constructor(e){this.id=Kd++,this.code=e,this.usedTimes=0}};function Qd(r){return r===K0||r===S4||r===g4}function Jd(r,e,t,i,C,n){let o=new H4,H=new Xt,V=new Set,a=[],L=new Map,M=i.logarithmicDepthBuffer,s={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function l(u){return V.add(u),u===0?"uv":`uv${u}`}function p(u,v,B,b,O,R){let D=b.fog,E=O.geometry,k=u.isMeshStandardMaterial||u.isMeshLambertMaterial||u.isMeshPhongMaterial?b.environment:null,W=u.isMeshStandardMaterial||u.isMeshLambertMaterial&&!u.envMap||u.isMeshPhongMaterial&&!u.envMap,X=e.get(u.envMap||k,W),C1=s[u.type],Y=i.precision;u.precision!==null&&(Y=i.getMaxPrecision(u.precision),Y!==u.precision&&R1("WebGLProgram.getParameters:",u.precision,"not supported, using",Y,"instead."));let r1=E.morphAttributes.position||E.morphAttributes.normal||E.morphAttributes.color,i1=r1!==void 0?r1.length:0,S1=0;E.morphAttributes.position!==void 0&&(S1=1),E.morphAttributes.normal!==void 0&&(S1=2),E.morphAttributes.color!==void 0&&(S1=3);let B1,j,d1,x1;if(C1){let A1=H0[C1];B1=A1.vertexShader,j=A1.fragmentShader}else{B1=u.vertexShader,j=u.fragmentShader;let A1=H.getVertexShaderStage(u),a2=H.getFragmentShaderStage(u);H.update(u,A1,a2),d1=A1.id,x1=a2.id}let T1=r.getRenderTarget(),m1=r.state.buffers.depth.getReversed(),D1=O.isInstancedMesh===!0,Z2=O.isBatchedMesh===!0,O1=!!u.map,t2=!!u.matcap,s2=!!X,K1=s2&&X.isPMREMTexture===!0,Q2=!!u.aoMap,P2=!!u.lightMap,m5=!!u.bumpMap&&u.wireframe===!1,S2=!!u.normalMap,t0=!!u.displacementMap,G2=!!u.emissiveMap,T5=!!u.metalnessMap,O5=!!u.roughnessMap,E5=u.anisotropy>0,N=u.clearcoat>0,R5=u.diffuseRoughness>0,A2=u.dispersion>0,h2=u.retroreflectivity>0,u1=u.iridescence>0,B2=u.sheen>0,E1=u.transmission>0,N1=E5&&!!u.anisotropyMap,T=N&&!!u.clearcoatMap,S=N&&!!u.clearcoatNormalMap,z=N&&!!u.clearcoatRoughnessMap,n1=R5&&!!u.diffuseRoughnessMap,t1=u1&&!!u.iridescenceMap,V1=u1&&!!u.iridescenceThicknessMap,c1=B2&&!!u.sheenColorMap,Q=B2&&!!u.sheenRoughnessMap,J=!!u.specularMap,L1=!!u.specularColorMap,F=!!u.specularIntensityMap,e1=E1&&!!u.transmissionMap,$=E1&&!!u.thicknessMap,s1=!!u.gradientMap,H1=!!u.alphaMap,a1=u.alphaTest>0,b1=!!u.alphaHash,X1=!!u.extensions,o1=n0;u.toneMapped&&(T1===null||T1.isXRRenderTarget===!0)&&(o1=r.toneMapping);let w1=K1?X.isCompressedCubeTexture?X.image[0].mipmaps:X.mipmaps:null,G1={shaderID:C1,shaderType:u.type,shaderName:u.name,vertexShader:B1,fragmentShader:j,defines:u.defines,customVertexShaderID:d1,customFragmentShaderID:x1,isRawShaderMaterial:u.isRawShaderMaterial===!0,glslVersion:u.glslVersion,precision:Y,batching:Z2,batchingColor:Z2&&O._colorsTexture!==null,instancing:D1,instancingColor:D1&&O.instanceColor!==null,instancingMorph:D1&&O.morphTexture!==null,outputColorSpace:T1===null?r.outputColorSpace:T1.isXRRenderTarget===!0?T1.texture.colorSpace:j1.workingColorSpace,alphaToCoverage:!!u.alphaToCoverage,map:O1,matcap:t2,envMap:s2,envMapMode:s2&&X.mapping,envMapPMREM:K1,envMapMaxLod:K1?w1.length-1:null,envMapSize:K1?w1[0].width:null,aoMap:Q2,lightMap:P2,bumpMap:m5,normalMap:S2,displacementMap:t0,emissiveMap:G2,normalMapObjectSpace:S2&&u.normalMapType===SC,normalMapTangentSpace:S2&&u.normalMapType===St,packedNormalMap:S2&&u.normalMapType===St&&Qd(u.normalMap.format),metalnessMap:T5,roughnessMap:O5,anisotropy:E5,anisotropyMap:N1,clearcoat:N,clearcoatMap:T,clearcoatNormalMap:S,clearcoatRoughnessMap:z,diffuseRoughness:R5,diffuseRoughnessMap:n1,dispersion:A2,retroreflection:h2,iridescence:u1,iridescenceMap:t1,iridescenceThicknessMap:V1,sheen:B2,sheenColorMap:c1,sheenRoughnessMap:Q,specularMap:J,specularColorMap:L1,specularIntensityMap:F,transmission:E1,transmissionMap:e1,thicknessMap:$,gradientMap:s1,opaque:u.transparent===!1&&u.blending===l7&&u.alphaToCoverage===!1,alphaMap:H1,alphaTest:a1,alphaHash:b1,combine:u.combine,mapUv:O1&&l(u.map.channel),aoMapUv:Q2&&l(u.aoMap.channel),lightMapUv:P2&&l(u.lightMap.channel),bumpMapUv:m5&&l(u.bumpMap.channel),normalMapUv:S2&&l(u.normalMap.channel),displacementMapUv:t0&&l(u.displacementMap.channel),emissiveMapUv:G2&&l(u.emissiveMap.channel),metalnessMapUv:T5&&l(u.metalnessMap.channel),roughnessMapUv:O5&&l(u.roughnessMap.channel),anisotropyMapUv:N1&&l(u.anisotropyMap.channel),clearcoatMapUv:T&&l(u.clearcoatMap.channel),clearcoatNormalMapUv:S&&l(u.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:z&&l(u.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:n1&&l(u.diffuseRoughnessMap.channel),iridescenceMapUv:t1&&l(u.iridescenceMap.channel),iridescenceThicknessMapUv:V1&&l(u.iridescenceThicknessMap.channel),sheenColorMapUv:c1&&l(u.sheenColorMap.channel),sheenRoughnessMapUv:Q&&l(u.sheenRoughnessMap.channel),specularMapUv:J&&l(u.specularMap.channel),specularColorMapUv:L1&&l(u.specularColorMap.channel),specularIntensityMapUv:F&&l(u.specularIntensityMap.channel),transmissionMapUv:e1&&l(u.transmissionMap.channel),thicknessMapUv:$&&l(u.thicknessMap.channel),alphaMapUv:H1&&l(u.alphaMap.channel),vertexTangents:!!E.attributes.tangent&&(S2||E5),vertexNormals:!!E.attributes.normal,vertexColors:u.vertexColors,vertexAlphas:u.vertexColors===!0&&!!E.attributes.color&&E.attributes.color.itemSize===4,pointsUvs:O.isPoints===!0&&!!E.attributes.uv&&(O1||H1),fog:!!D,useFog:u.fog===!0,fogExp2:!!D&&D.isFogExp2,flatShading:u.wireframe===!1&&(u.flatShading===!0||E.attributes.normal===void 0&&S2===!1&&(u.isMeshLambertMaterial||u.isMeshPhongMaterial||u.isMeshStandardMaterial||u.isMeshPhysicalMaterial)),sizeAttenuation:u.sizeAttenuation===!0,logarithmicDepthBuffer:M,reversedDepthBuffer:m1,skinning:O.isSkinnedMesh===!0,hasPositionAttribute:E.attributes.position!==void 0,morphTargets:E.morphAttributes.position!==void 0,morphNormals:E.morphAttributes.normal!==void 0,morphColors:E.morphAttributes.color!==void 0,morphTargetsCount:i1,morphTextureStride:S1,numSunLights:v.sun.length,numDirLights:v.directional.length,numPointLights:v.point.length,numSpotLights:v.spot.length,numSpotLightMaps:v.spotLightMap.length,numRectAreaLights:v.rectArea.length,numHemiLights:v.hemi.length,numSunLightShadows:v.sunShadowMap.length,numDirLightShadows:v.directionalShadowMap.length,numPointLightShadows:v.pointShadowMap.length,numSpotLightShadows:v.spotShadowMap.length,numSpotLightShadowsWithMaps:v.numSpotLightShadowsWithMaps,numLightProbes:v.numLightProbes,numLightProbeGrids:R.filter(A1=>A1.texture!==null).length,numClippingPlanes:n.numPlanes,numClipIntersection:n.numIntersection,dithering:u.dithering,shadowMapEnabled:r.shadowMap.enabled&&B.length>0,shadowMapType:r.shadowMap.type,toneMapping:o1,decodeVideoTexture:O1&&u.map.isVideoTexture===!0&&j1.getTransfer(u.map.colorSpace)===o2,decodeVideoTextureEmissive:G2&&u.emissiveMap.isVideoTexture===!0&&j1.getTransfer(u.emissiveMap.colorSpace)===o2,premultipliedAlpha:u.premultipliedAlpha,doubleSided:u.side===t5,flipSided:u.side===E2,useDepthPacking:u.depthPacking>=0,depthPacking:u.depthPacking||0,index0AttributeName:u.index0AttributeName,extensionClipCullDistance:X1&&u.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(X1&&u.extensions.multiDraw===!0||Z2)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:u.customProgramCacheKey()};return G1.vertexUv1s=V.has(1),G1.vertexUv2s=V.has(2),G1.vertexUv3s=V.has(3),V.clear(),G1}function h(u){let v=[];if(u.shaderID?v.push(u.shaderID):(v.push(u.customVertexShaderID),v.push(u.customFragmentShaderID)),u.defines!==void 0)for(let B in u.defines)v.push(B),v.push(u.defines[B]);return u.isRawShaderMaterial===!1&&(d(v,u),c(v,u),v.push(r.outputColorSpace)),v.push(u.customProgramCacheKey),v.join()}function d(u,v){u.push(v.precision),u.push(v.outputColorSpace),u.push(v.envMapMode),u.push(v.envMapPMREM),u.push(v.envMapMaxLod),u.push(v.envMapSize),u.push(v.mapUv),u.push(v.alphaMapUv),u.push(v.lightMapUv),u.push(v.aoMapUv),u.push(v.bumpMapUv),u.push(v.normalMapUv),u.push(v.displacementMapUv),u.push(v.emissiveMapUv),u.push(v.metalnessMapUv),u.push(v.roughnessMapUv),u.push(v.anisotropyMapUv),u.push(v.clearcoatMapUv),u.push(v.clearcoatNormalMapUv),u.push(v.clearcoatRoughnessMapUv),u.push(v.diffuseRoughnessMapUv),u.push(v.iridescenceMapUv),u.push(v.iridescenceThicknessMapUv),u.push(v.sheenColorMapUv),u.push(v.sheenRoughnessMapUv),u.push(v.specularMapUv),u.push(v.specularColorMapUv),u.push(v.specularIntensityMapUv),u.push(v.transmissionMapUv),u.push(v.thicknessMapUv),u.push(v.combine),u.push(v.fogExp2),u.push(v.sizeAttenuation),u.push(v.morphTargetsCount),u.push(v.numSunLights),u.push(v.numDirLights),u.push(v.numPointLights),u.push(v.numSpotLights),u.push(v.numSpotLightMaps),u.push(v.numHemiLights),u.push(v.numRectAreaLights),u.push(v.numSunLightShadows),u.push(v.numDirLightShadows),u.push(v.numPointLightShadows),u.push(v.numSpotLightShadows),u.push(v.numSpotLightShadowsWithMaps),u.push(v.numLightProbes),u.push(v.numLightProbeGrids),u.push(v.shadowMapType),u.push(v.toneMapping),u.push(v.numClippingPlanes),u.push(v.numClipIntersection),u.push(v.depthPacking)}function c(u,v){o.disableAll(),v.instancing&&o.enable(0),v.instancingColor&&o.enable(1),v.instancingMorph&&o.enable(2),v.matcap&&o.enable(3),v.envMap&&o.enable(4),v.normalMapObjectSpace&&o.enable(5),v.normalMapTangentSpace&&o.enable(6),v.clearcoat&&o.enable(7),v.iridescence&&o.enable(8),v.alphaTest&&o.enable(9),v.vertexColors&&o.enable(10),v.vertexAlphas&&o.enable(11),v.vertexUv1s&&o.enable(12),v.vertexUv2s&&o.enable(13),v.vertexUv3s&&o.enable(14),v.vertexTangents&&o.enable(15),v.anisotropy&&o.enable(16),v.alphaHash&&o.enable(17),v.batching&&o.enable(18),v.dispersion&&o.enable(19),v.retroreflection&&o.enable(24),v.diffuseRoughness&&o.enable(25),v.batchingColor&&o.enable(20),v.gradientMap&&o.enable(21),v.packedNormalMap&&o.enable(22),v.vertexNormals&&o.enable(23),u.push(o.mask),o.disableAll(),v.fog&&o.enable(0),v.useFog&&o.enable(1),v.flatShading&&o.enable(2),v.logarithmicDepthBuffer&&o.enable(3),v.reversedDepthBuffer&&o.enable(4),v.skinning&&o.enable(5),v.morphTargets&&o.enable(6),v.morphNormals&&o.enable(7),v.morphColors&&o.enable(8),v.premultipliedAlpha&&o.enable(9),v.shadowMapEnabled&&o.enable(10),v.doubleSided&&o.enable(11),v.flipSided&&o.enable(12),v.useDepthPacking&&o.enable(13),v.dithering&&o.enable(14),v.transmission&&o.enable(15),v.sheen&&o.enable(16),v.opaque&&o.enable(17),v.pointsUvs&&o.enable(18),v.decodeVideoTexture&&o.enable(19),v.decodeVideoTextureEmissive&&o.enable(20),v.alphaToCoverage&&o.enable(21),v.numLightProbeGrids>0&&o.enable(22),v.hasPositionAttribute&&o.enable(23),u.push(o.mask)}function m(u){let v=s[u.type],B;if(v){let b=H0[v];B=IC.clone(b.uniforms)}else B=u.uniforms;return B}function f(u,v){let B=L.get(v);return B!==void 0?++B.usedTimes:(B=new $d(r,v,u,C),a.push(B),L.set(v,B)),B}function A(u){if(--u.usedTimes===0){let v=a.indexOf(u);a[v]=a[a.length-1],a.pop(),L.delete(u.cacheKey),u.destroy()}}function x(u){H.remove(u)}function y(){H.dispose()}return{getParameters:p,getProgramCacheKey:h,getUniforms:m,acquireProgram:f,releaseProgram:A,releaseShaderCache:x,programs:a,dispose:y}}function jd(){let r=new WeakMap;function e(o){return r.has(o)}function t(o){let H=r.get(o);return H===void 0&&(H={},r.set(o,H)),H}function i(o){r.delete(o)}function C(o,H,V){r.get(o)[H]=V}function n(){r=new WeakMap}return{has:e,get:t,remove:i,update:C,dispose:n}}function ec(r,e){return r.groupOrder!==e.groupOrder?r.groupOrder-e.groupOrder:r.renderOrder!==e.renderOrder?r.renderOrder-e.renderOrder:r.material.id!==e.material.id?r.material.id-e.material.id:r.materialVariant!==e.materialVariant?r.materialVariant-e.materialVariant:r.z!==e.z?r.z-e.z:r.id-e.id}function nn(r,e){return r.groupOrder!==e.groupOrder?r.groupOrder-e.groupOrder:r.renderOrder!==e.renderOrder?r.renderOrder-e.renderOrder:r.z!==e.z?e.z-r.z:r.id-e.id}function on(){let r=[],e=0,t=[],i=[],C=[];function n(){e=0,t.length=0,i.length=0,C.length=0}function o(s){let l=0;return s.isInstancedMesh&&(l+=2),s.isSkinnedMesh&&(l+=1),l}function H(s,l,p,h,d,c){let m=r[e];return m===void 0?(m={id:s.id,object:s,geometry:l,material:p,materialVariant:o(s),groupOrder:h,renderOrder:s.renderOrder,z:d,group:c},r[e]=m):(m.id=s.id,m.object=s,m.geometry=l,m.material=p,m.materialVariant=o(s),m.groupOrder=h,m.renderOrder=s.renderOrder,m.z=d,m.group=c),e++,m}function V(s,l,p,h,d,c,m){m.reversedDepth===!0&&(d=-d);let f=H(s,l,p,h,d,c);p.transmission>0?i.push(f):p.transparent===!0?C.push(f):t.push(f)}function a(s,l,p,h,d,c){let m=H(s,l,p,h,d,c);p.transmission>0?i.unshift(m):p.transparent===!0?C.unshift(m):t.unshift(m)}function L(s,l){t.length>1&&t.sort(s||ec),i.length>1&&i.sort(l||nn),C.length>1&&C.sort(l||nn)}function M(){for(let s=e,l=r.length;s<l;s++){let p=r[s];if(p.id===null)break;p.id=null,p.object=null,p.geometry=null,p.material=null,p.group=null}}return{opaque:t,transmissive:i,transparent:C,init:n,push:V,unshift:a,finish:M,sort:L}}function tc(){let r=new WeakMap;function e(i,C){let n=r.get(i),o;return n===void 0?(o=new on,r.set(i,[o])):C>=n.length?(o=new on,n.push(o)):o=n[C],o}function t(){r=new WeakMap}return{get:e,dispose:t}}function rc(){let r={};return{get:function(e){if(r[e.id]!==void 0)return r[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new w,color:new W1};break;case"SpotLight":t={position:new w,direction:new w,color:new W1,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new w,color:new W1,distance:0,decay:0};break;case"HemisphereLight":t={direction:new w,skyColor:new W1,groundColor:new W1};break;case"RectAreaLight":t={color:new W1,position:new w,halfWidth:new w,halfHeight:new w};break}return r[e.id]=t,t}}}function ic(){let r={};return{get:function(e){if(r[e.id]!==void 0)return r[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new v1};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new v1};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new v1,shadowCameraNear:1,shadowCameraFar:1e3};break}return r[e.id]=t,t}}}var Cc=0;function nc(r,e){return(e.castShadow?2:0)-(r.castShadow?2:0)+(e.map?1:0)-(r.map?1:0)}function oc(r){let e=new rc,t=ic(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let a=0;a<9;a++)i.probe.push(new w);let C=new w,n=new z1,o=new z1;function H(a){let L=0,M=0,s=0;for(let R=0;R<9;R++)i.probe[R].set(0,0,0);let l=0,p=0,h=0,d=0,c=0,m=0,f=0,A=0,x=0,y=0,u=0,v=0,B=0,b=0;a.sort(nc);for(let R=0,D=a.length;R<D;R++){let E=a[R],k=E.color,W=E.intensity,X=E.distance,C1=null;if(E.shadow&&E.shadow.map&&(E.shadow.map.texture.format===K0?C1=E.shadow.map.texture:C1=E.shadow.map.depthTexture||E.shadow.map.texture),E.isAmbientLight)L+=k.r*W,M+=k.g*W,s+=k.b*W;else if(E.isLightProbe){for(let Y=0;Y<9;Y++)i.probe[Y].addScaledVector(E.sh.coefficients[Y],W);b++}else if(E.isSunLight){let Y=e.get(E);if(Y.color.copy(E.color).multiplyScalar(E.intensity),E.castShadow){let r1=E.shadow,i1=t.get(E);i1.shadowIntensity=r1.intensity,i1.shadowBias=r1.bias,i1.shadowNormalBias=r1.normalBias,i1.shadowRadius=r1.radius,i1.shadowMapSize.copy(r1.mapSize).multiply(r1.getFrameExtents()),i.sunShadow[p]=i1,i.sunShadowMap[p]=C1;let S1=r1.getViewportCount();for(let B1=0;B1<S1;B1++)i.sunShadowMatrix[h+B1]=r1.getMatrix(B1),i.sunShadowCascade[h+B1]=r1._cascadeData[B1];h+=S1,p++}i.sun[l]=Y,l++}else if(E.isDirectionalLight){let Y=e.get(E);if(Y.color.copy(E.color).multiplyScalar(E.intensity),E.castShadow){let r1=E.shadow,i1=t.get(E);i1.shadowIntensity=r1.intensity,i1.shadowBias=r1.bias,i1.shadowNormalBias=r1.normalBias,i1.shadowRadius=r1.radius,i1.shadowMapSize=r1.mapSize,i.directionalShadow[d]=i1,i.directionalShadowMap[d]=C1,i.directionalShadowMatrix[d]=E.shadow.matrix,x++}i.directional[d]=Y,d++}else if(E.isSpotLight){let Y=e.get(E);Y.position.setFromMatrixPosition(E.matrixWorld),Y.color.copy(k).multiplyScalar(W),Y.distance=X,Y.coneCos=Math.cos(E.angle),Y.penumbraCos=Math.cos(E.angle*(1-E.penumbra)),Y.decay=E.decay,i.spot[m]=Y;let r1=E.shadow;if(E.map&&(i.spotLightMap[v]=E.map,v++,r1.updateMatrices(E),E.castShadow&&B++),i.spotLightMatrix[m]=r1.matrix,E.castShadow){let i1=t.get(E);i1.shadowIntensity=r1.intensity,i1.shadowBias=r1.bias,i1.shadowNormalBias=r1.normalBias,i1.shadowRadius=r1.radius,i1.shadowMapSize=r1.mapSize,i.spotShadow[m]=i1,i.spotShadowMap[m]=C1,u++}m++}else if(E.isRectAreaLight){let Y=e.get(E);Y.color.copy(k).multiplyScalar(W),Y.halfWidth.set(E.width*.5,0,0),Y.halfHeight.set(0,E.height*.5,0),i.rectArea[f]=Y,f++}else if(E.isPointLight){let Y=e.get(E);if(Y.color.copy(E.color).multiplyScalar(E.intensity),Y.distance=E.distance,Y.decay=E.decay,E.castShadow){let r1=E.shadow,i1=t.get(E);i1.shadowIntensity=r1.intensity,i1.shadowBias=r1.bias,i1.shadowNormalBias=r1.normalBias,i1.shadowRadius=r1.radius,i1.shadowMapSize=r1.mapSize,i1.shadowCameraNear=r1.camera.near,i1.shadowCameraFar=r1.camera.far,i.pointShadow[c]=i1,i.pointShadowMap[c]=C1,i.pointShadowMatrix[c]=E.shadow.matrix,y++}i.point[c]=Y,c++}else if(E.isHemisphereLight){let Y=e.get(E);Y.skyColor.copy(E.color).multiplyScalar(W),Y.groundColor.copy(E.groundColor).multiplyScalar(W),i.hemi[A]=Y,A++}}f>0&&(r.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=h1.LTC_FLOAT_1,i.rectAreaLTC2=h1.LTC_FLOAT_2):(i.rectAreaLTC1=h1.LTC_HALF_1,i.rectAreaLTC2=h1.LTC_HALF_2)),i.ambient[0]=L,i.ambient[1]=M,i.ambient[2]=s;let O=i.hash;(O.sunLength!==l||O.directionalLength!==d||O.pointLength!==c||O.spotLength!==m||O.rectAreaLength!==f||O.hemiLength!==A||O.numSunShadows!==p||O.numDirectionalShadows!==x||O.numPointShadows!==y||O.numSpotShadows!==u||O.numSpotMaps!==v||O.numLightProbes!==b)&&(i.sun.length=l,i.directional.length=d,i.spot.length=m,i.rectArea.length=f,i.point.length=c,i.hemi.length=A,i.sunShadow.length=p,i.sunShadowMap.length=p,i.sunShadowMatrix.length=h,i.sunShadowCascade.length=h,i.directionalShadow.length=x,i.directionalShadowMap.length=x,i.directionalShadowMatrix.length=x,i.pointShadow.length=y,i.pointShadowMap.length=y,i.pointShadowMatrix.length=y,i.spotShadow.length=u,i.spotShadowMap.length=u,i.spotLightMatrix.length=u+v-B,i.spotLightMap.length=v,i.numSpotLightShadowsWithMaps=B,i.numLightProbes=b,O.sunLength=l,O.directionalLength=d,O.pointLength=c,O.spotLength=m,O.rectAreaLength=f,O.hemiLength=A,O.numSunShadows=p,O.numDirectionalShadows=x,O.numPointShadows=y,O.numSpotShadows=u,O.numSpotMaps=v,O.numLightProbes=b,i.version=Cc++)}function V(a,L){let M=0,s=0,l=0,p=0,h=0,d=0,c=L.matrixWorldInverse;for(let m=0,f=a.length;m<f;m++){let A=a[m];if(A.isSunLight){let x=i.sun[M];x.direction.setFromMatrixPosition(A.matrixWorld),x.direction.transformDirection(c),M++}else if(A.isDirectionalLight){let x=i.directional[s];x.direction.setFromMatrixPosition(A.matrixWorld),C.setFromMatrixPosition(A.target.matrixWorld),x.direction.sub(C),x.direction.transformDirection(c),s++}else if(A.isSpotLight){let x=i.spot[p];x.position.setFromMatrixPosition(A.matrixWorld),x.position.applyMatrix4(c),x.direction.setFromMatrixPosition(A.matrixWorld),C.setFromMatrixPosition(A.target.matrixWorld),x.direction.sub(C),x.direction.transformDirection(c),p++}else if(A.isRectAreaLight){let x=i.rectArea[h];x.position.setFromMatrixPosition(A.matrixWorld),x.position.applyMatrix4(c),o.identity(),n.copy(A.matrixWorld),n.premultiply(c),o.extractRotation(n),x.halfWidth.set(A.width*.5,0,0),x.halfHeight.set(0,A.height*.5,0),x.halfWidth.applyMatrix4(o),x.halfHeight.applyMatrix4(o),h++}else if(A.isPointLight){let x=i.point[l];x.position.setFromMatrixPosition(A.matrixWorld),x.position.applyMatrix4(c),l++}else if(A.isHemisphereLight){let x=i.hemi[d];x.direction.setFromMatrixPosition(A.matrixWorld),x.direction.transformDirection(c),d++}}}return{setup:H,setupView:V,state:i}}function Hn(r){let e=new oc(r),t=[],i=[],C=[];function n(M){L.camera=M,t.length=0,i.length=0,C.length=0}function o(M){M.isLightProbeGrid?C.push(M):t.push(M)}function H(M){i.push(M)}function V(){e.setup(t),C.sort((M,s)=>M.priority-s.priority||M.id-s.id)}function a(M){e.setupView(t,M)}let L={lightsArray:t,shadowsArray:i,lightProbeGridArray:C,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:n,state:L,setupLights:V,setupLightsView:a,pushLight:o,pushShadow:H}}function Hc(r){let e=new WeakMap;function t(C,n=0){let o=e.get(C),H;return o===void 0?(H=new Hn(r),e.set(C,[H])):n>=o.length?(H=new Hn(r),o.push(H)):H=o[n],H}function i(){e=new WeakMap}return{get:t,dispose:i}}var Vc=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,ac=`uniform sampler2D shadow_pass;
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
}`,Lc=[new w(1,0,0),new w(-1,0,0),new w(0,1,0),new w(0,-1,0),new w(0,0,1),new w(0,0,-1)],sc=[new w(0,-1,0),new w(0,-1,0),new w(0,0,1),new w(0,0,-1),new w(0,-1,0),new w(0,-1,0)],Vn=new z1,Z4=new w,kt=new w;function Mc(r,e,t){let i=new u3,C=new v1,n=new v1,o=new l2,H=new e6,V=new t6,a={},L=t.maxTextureSize,M={[c5]:E2,[E2]:c5,[t5]:t5},s=new D2({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new v1},radius:{value:4}},vertexShader:Vc,fragmentShader:ac}),l=s.clone();l.defines.HORIZONTAL_PASS=1;let p=new d5;p.setAttribute("position",new f2(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let h=new I2(p,s),d=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=m4;let c=this.type;this.render=function(y,u,v){if(d.enabled===!1||d.autoUpdate===!1&&d.needsUpdate===!1||y.length===0)return;this.type===iC&&(R1("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=m4);let B=r.getRenderTarget(),b=r.getActiveCubeFace(),O=r.getActiveMipmapLevel(),R=r.state;R.setBlending(A3),R.buffers.depth.getReversed()===!0?R.buffers.color.setClear(0,0,0,0):R.buffers.color.setClear(1,1,1,1),R.buffers.depth.setTest(!0),R.setScissorTest(!1);let D=c!==this.type;D&&u.traverse(function(E){E.material&&(Array.isArray(E.material)?E.material.forEach(k=>k.needsUpdate=!0):E.material.needsUpdate=!0)});for(let E=0,k=y.length;E<k;E++){let W=y[E],X=W.shadow;if(X===void 0){R1("WebGLShadowMap:",W,"has no shadow.");continue}if(X.autoUpdate===!1&&X.needsUpdate===!1)continue;C.copy(X.mapSize);let C1=X.getFrameExtents();C.multiply(C1),n.copy(X.mapSize),(C.x>L||C.y>L)&&(C.x>L&&(n.x=Math.floor(L/C1.x),C.x=n.x*C1.x,X.mapSize.x=n.x),C.y>L&&(n.y=Math.floor(L/C1.y),C.y=n.y*C1.y,X.mapSize.y=n.y));let Y=r.state.buffers.depth.getReversed();if(X.camera._reversedDepth=Y,X.map===null||D===!0){if(X.map!==null&&(X.map.depthTexture!==null&&(X.map.depthTexture.dispose(),X.map.depthTexture=null),X.map.dispose()),this.type===M7){if(W.isPointLight){R1("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}X.map=new l5(C.x,C.y,{format:K0,type:K5,minFilter:$2,magFilter:$2,generateMipmaps:!1}),X.map.texture.name=W.name+".shadowMap",X.map.depthTexture=new g0(C.x,C.y,$5),X.map.depthTexture.name=W.name+".shadowMapDepth",X.map.depthTexture.format=S0,X.map.depthTexture.compareFunction=null,X.map.depthTexture.minFilter=Y2,X.map.depthTexture.magFilter=Y2}else W.isPointLight?(X.map=new b4(C.x),X.map.depthTexture=new s4(C.x,Y5)):(X.map=new l5(C.x,C.y),X.map.depthTexture=new g0(C.x,C.y,Y5)),X.map.depthTexture.name=W.name+".shadowMap",X.map.depthTexture.format=S0,this.type===m4?(X.map.depthTexture.compareFunction=Y?bt:_t,X.map.depthTexture.minFilter=$2,X.map.depthTexture.magFilter=$2):(X.map.depthTexture.compareFunction=null,X.map.depthTexture.minFilter=Y2,X.map.depthTexture.magFilter=Y2);X.camera.updateProjectionMatrix()}X.map.isWebGLCubeRenderTarget!==!0&&(X.map.width!==C.x||X.map.height!==C.y)&&X.map.setSize(C.x,C.y);let r1=X.map.isWebGLCubeRenderTarget?6:X.getViewportCount();W.isPointLight!==!0&&X.updateMatrices(W,v);let i1=(X.camera.layers.mask&4294967294)!==0?X.camera.layers:v.layers;for(let S1=0;S1<r1;S1++){let B1=X.getCamera(S1);if(W.isPointLight){let j=X.camera,d1=X.matrix,x1=W.distance||j.far;x1!==j.far&&(j.far=x1,j.updateProjectionMatrix()),Z4.setFromMatrixPosition(W.matrixWorld),j.position.copy(Z4),kt.copy(j.position),kt.add(Lc[S1]),j.up.copy(sc[S1]),j.lookAt(kt),j.updateMatrixWorld(),d1.makeTranslation(-Z4.x,-Z4.y,-Z4.z),Vn.multiplyMatrices(j.projectionMatrix,j.matrixWorldInverse),X._frustum.setFromProjectionMatrix(Vn,j.coordinateSystem,j.reversedDepth)}if(X.map.isWebGLCubeRenderTarget)r.setRenderTarget(X.map,S1),r.clear();else{S1===0&&(r.setRenderTarget(X.map),r.clear());let j=X.getViewport(S1);o.set(n.x*j.x,n.y*j.y,n.x*j.z,n.y*j.w),R.viewport(o)}i=X.getFrustum(S1),A(u,v,B1,W,i1,this.type)}X.isPointLightShadow!==!0&&this.type===M7&&m(X,v),X.needsUpdate=!1}c=this.type,d.needsUpdate=!1,r.setRenderTarget(B,b,O)};function m(y,u){let v=e.update(h);s.defines.VSM_SAMPLES!==y.blurSamples&&(s.defines.VSM_SAMPLES=y.blurSamples,l.defines.VSM_SAMPLES=y.blurSamples,s.needsUpdate=!0,l.needsUpdate=!0),y.mapPass===null?y.mapPass=new l5(C.x,C.y,{format:K0,type:K5}):(y.mapPass.width!==y.map.width||y.mapPass.height!==y.map.height)&&y.mapPass.setSize(y.map.width,y.map.height),s.uniforms.shadow_pass.value=y.map.depthTexture,s.uniforms.resolution.value.set(y.map.width,y.map.height),s.uniforms.radius.value=y.radius,r.setRenderTarget(y.mapPass),r.clear(),r.renderBufferDirect(u,null,v,s,h,null),l.uniforms.shadow_pass.value=y.mapPass.texture,l.uniforms.resolution.value.set(y.map.width,y.map.height),l.uniforms.radius.value=y.radius,r.setRenderTarget(y.map),r.clear(),r.renderBufferDirect(u,null,v,l,h,null)}function f(y,u,v,B){let b=null,O=v.isPointLight===!0?y.customDistanceMaterial:y.customDepthMaterial;if(O!==void 0)b=O;else if(b=v.isPointLight===!0?V:H,r.localClippingEnabled&&u.clipShadows===!0&&Array.isArray(u.clippingPlanes)&&u.clippingPlanes.length!==0||u.displacementMap&&u.displacementScale!==0||u.alphaMap&&u.alphaTest>0||u.map&&u.alphaTest>0||u.alphaToCoverage===!0){let R=b.uuid,D=u.uuid,E=a[R];E===void 0&&(E={},a[R]=E);let k=E[D];k===void 0&&(k=b.clone(),E[D]=k,u.addEventListener("dispose",x)),b=k}if(b.visible=u.visible,b.wireframe=u.wireframe,B===M7?b.side=u.shadowSide!==null?u.shadowSide:u.side:b.side=u.shadowSide!==null?u.shadowSide:M[u.side],b.alphaMap=u.alphaMap,b.alphaTest=u.alphaToCoverage===!0?.5:u.alphaTest,b.map=u.map,b.clipShadows=u.clipShadows,b.clippingPlanes=u.clippingPlanes,b.clipIntersection=u.clipIntersection,b.displacementMap=u.displacementMap,b.displacementScale=u.displacementScale,b.displacementBias=u.displacementBias,b.wireframeLinewidth=u.wireframeLinewidth,b.linewidth=u.linewidth,v.isPointLight===!0&&b.isMeshDistanceMaterial===!0){let R=r.properties.get(b);R.light=v}return b}function A(y,u,v,B,b,O){if(y.visible===!1)return;if(y.layers.test(b)&&(y.isMesh||y.isLine||y.isPoints)&&(y.castShadow||y.receiveShadow&&O===M7)&&(!y.frustumCulled||y.intersectsFrustum(i))){y.modelViewMatrix.multiplyMatrices(v.matrixWorldInverse,y.matrixWorld);let E=e.update(y),k=y.material;if(Array.isArray(k)){let W=E.groups;for(let X=0,C1=W.length;X<C1;X++){let Y=W[X],r1=k[Y.materialIndex];if(r1&&r1.visible){let i1=f(y,r1,B,O);y.onBeforeShadow(r,y,u,v,E,i1,Y),r.renderBufferDirect(v,null,E,i1,y,Y),y.onAfterShadow(r,y,u,v,E,i1,Y)}}}else if(k.visible){let W=f(y,k,B,O);y.onBeforeShadow(r,y,u,v,E,W,null),r.renderBufferDirect(v,null,E,W,y,null),y.onAfterShadow(r,y,u,v,E,W,null)}}let D=y.children;for(let E=0,k=D.length;E<k;E++)A(D[E],u,v,B,b,O)}function x(y){y.target.removeEventListener("dispose",x);for(let v in a){let B=a[v],b=y.target.uuid;b in B&&(B[b].dispose(),delete B[b])}}}function lc(r,e){function t(){let F=!1,e1=new l2,$=null,s1=new l2(0,0,0,0);return{setMask:function(H1){$!==H1&&!F&&(r.colorMask(H1,H1,H1,H1),$=H1)},setLocked:function(H1){F=H1},setClear:function(H1,a1,b1,X1,o1){o1===!0&&(H1*=X1,a1*=X1,b1*=X1),e1.set(H1,a1,b1,X1),s1.equals(e1)===!1&&(r.clearColor(H1,a1,b1,X1),s1.copy(e1))},reset:function(){F=!1,$=null,s1.set(-1,0,0,0)}}}function i(){let F=!1,e1=!1,$=null,s1=null,H1=null;return{setReversed:function(a1){if(e1!==a1){let b1=e.get("EXT_clip_control");a1?b1.clipControlEXT(b1.LOWER_LEFT_EXT,b1.ZERO_TO_ONE_EXT):b1.clipControlEXT(b1.LOWER_LEFT_EXT,b1.NEGATIVE_ONE_TO_ONE_EXT),e1=a1;let X1=H1;H1=null,this.setClear(X1)}},getReversed:function(){return e1},setTest:function(a1){a1?m1(r.DEPTH_TEST):D1(r.DEPTH_TEST)},setMask:function(a1){$!==a1&&!F&&(r.depthMask(a1),$=a1)},setFunc:function(a1){if(e1&&(a1=RC[a1]),s1!==a1){switch(a1){case w9:r.depthFunc(r.NEVER);break;case T9:r.depthFunc(r.ALWAYS);break;case O9:r.depthFunc(r.LESS);break;case i7:r.depthFunc(r.LEQUAL);break;case E9:r.depthFunc(r.EQUAL);break;case R9:r.depthFunc(r.GEQUAL);break;case P9:r.depthFunc(r.GREATER);break;case B9:r.depthFunc(r.NOTEQUAL);break;default:r.depthFunc(r.LEQUAL)}s1=a1}},setLocked:function(a1){F=a1},setClear:function(a1){H1!==a1&&(H1=a1,e1&&(a1=1-a1),r.clearDepth(a1))},reset:function(){F=!1,$=null,s1=null,H1=null,e1=!1}}}function C(){let F=!1,e1=null,$=null,s1=null,H1=null,a1=null,b1=null,X1=null,o1=null;return{setTest:function(w1){F||(w1?m1(r.STENCIL_TEST):D1(r.STENCIL_TEST))},setMask:function(w1){e1!==w1&&!F&&(r.stencilMask(w1),e1=w1)},setFunc:function(w1,G1,A1){($!==w1||s1!==G1||H1!==A1)&&(r.stencilFunc(w1,G1,A1),$=w1,s1=G1,H1=A1)},setOp:function(w1,G1,A1){(a1!==w1||b1!==G1||X1!==A1)&&(r.stencilOp(w1,G1,A1),a1=w1,b1=G1,X1=A1)},setLocked:function(w1){F=w1},setClear:function(w1){o1!==w1&&(r.clearStencil(w1),o1=w1)},reset:function(){F=!1,e1=null,$=null,s1=null,H1=null,a1=null,b1=null,X1=null,o1=null}}}let n=new t,o=new i,H=new C,V={},a=new WeakMap,L={},M={},s={},l=new WeakMap,p=[],h=null,d=!1,c=null,m=null,f=null,A=null,x=null,y=null,u=null,v=new W1(0,0,0),B=0,b=!1,O=null,R=null,D=null,E=null,k=null,W=r.getParameter(r.MAX_COMBINED_TEXTURE_IMAGE_UNITS),X=!1,C1=0,Y=r.getParameter(r.VERSION);Y.indexOf("WebGL")!==-1?(C1=parseFloat(/^WebGL (\d)/.exec(Y)[1]),X=C1>=1):Y.indexOf("OpenGL ES")!==-1&&(C1=parseFloat(/^OpenGL ES (\d)/.exec(Y)[1]),X=C1>=2);let r1=null,i1={},S1=r.getParameter(r.SCISSOR_BOX),B1=r.getParameter(r.VIEWPORT),j=new l2().fromArray(S1),d1=new l2().fromArray(B1);function x1(F,e1,$,s1){let H1=new Uint8Array(4),a1=r.createTexture();r.bindTexture(F,a1),r.texParameteri(F,r.TEXTURE_MIN_FILTER,r.NEAREST),r.texParameteri(F,r.TEXTURE_MAG_FILTER,r.NEAREST);for(let b1=0;b1<$;b1++)F===r.TEXTURE_3D||F===r.TEXTURE_2D_ARRAY?r.texImage3D(e1,0,r.RGBA,1,1,s1,0,r.RGBA,r.UNSIGNED_BYTE,H1):r.texImage2D(e1+b1,0,r.RGBA,1,1,0,r.RGBA,r.UNSIGNED_BYTE,H1);return a1}let T1={};T1[r.TEXTURE_2D]=x1(r.TEXTURE_2D,r.TEXTURE_2D,1),T1[r.TEXTURE_CUBE_MAP]=x1(r.TEXTURE_CUBE_MAP,r.TEXTURE_CUBE_MAP_POSITIVE_X,6),T1[r.TEXTURE_2D_ARRAY]=x1(r.TEXTURE_2D_ARRAY,r.TEXTURE_2D_ARRAY,1,1),T1[r.TEXTURE_3D]=x1(r.TEXTURE_3D,r.TEXTURE_3D,1,1),n.setClear(0,0,0,1),o.setClear(1),H.setClear(0),m1(r.DEPTH_TEST),o.setFunc(i7),m5(!1),S2(it),m1(r.CULL_FACE),Q2(A3);function m1(F){L[F]!==!0&&(r.enable(F),L[F]=!0)}function D1(F){L[F]!==!1&&(r.disable(F),L[F]=!1)}function Z2(F,e1){return s[F]!==e1?(r.bindFramebuffer(F,e1),s[F]=e1,F===r.DRAW_FRAMEBUFFER&&(s[r.FRAMEBUFFER]=e1),F===r.FRAMEBUFFER&&(s[r.DRAW_FRAMEBUFFER]=e1),!0):!1}function O1(F,e1){let $=p,s1=!1;if(F){$=l.get(e1),$===void 0&&($=[],l.set(e1,$));let H1=F.textures;if($.length!==H1.length||$[0]!==r.COLOR_ATTACHMENT0){for(let a1=0,b1=H1.length;a1<b1;a1++)$[a1]=r.COLOR_ATTACHMENT0+a1;$.length=H1.length,s1=!0}}else $[0]!==r.BACK&&($[0]=r.BACK,s1=!0);s1&&r.drawBuffers($)}function t2(F){return h!==F?(r.useProgram(F),h=F,!0):!1}let s2={[h3]:r.FUNC_ADD,[CC]:r.FUNC_SUBTRACT,[nC]:r.FUNC_REVERSE_SUBTRACT};s2[oC]=r.MIN,s2[HC]=r.MAX;let K1={[VC]:r.ZERO,[$0]:r.ONE,[aC]:r.SRC_COLOR,[Ht]:r.SRC_ALPHA,[cC]:r.SRC_ALPHA_SATURATE,[lC]:r.DST_COLOR,[sC]:r.DST_ALPHA,[LC]:r.ONE_MINUS_SRC_COLOR,[y0]:r.ONE_MINUS_SRC_ALPHA,[dC]:r.ONE_MINUS_DST_COLOR,[MC]:r.ONE_MINUS_DST_ALPHA,[pC]:r.CONSTANT_COLOR,[uC]:r.ONE_MINUS_CONSTANT_COLOR,[mC]:r.CONSTANT_ALPHA,[AC]:r.ONE_MINUS_CONSTANT_ALPHA};function Q2(F,e1,$,s1,H1,a1,b1,X1,o1,w1){if(F===A3){d===!0&&(D1(r.BLEND),d=!1);return}if(d===!1&&(m1(r.BLEND),d=!0),F!==Y0){if(F!==c||w1!==b){if((m!==h3||x!==h3)&&(r.blendEquation(r.FUNC_ADD),m=h3,x=h3),w1)switch(F){case l7:r.blendFuncSeparate(r.ONE,r.ONE_MINUS_SRC_ALPHA,r.ONE,r.ONE_MINUS_SRC_ALPHA);break;case Ct:r.blendFunc(r.ONE,r.ONE);break;case nt:r.blendFuncSeparate(r.ZERO,r.ONE_MINUS_SRC_COLOR,r.ZERO,r.ONE);break;case ot:r.blendFuncSeparate(r.DST_COLOR,r.ONE_MINUS_SRC_ALPHA,r.ZERO,r.ONE);break;default:F1("WebGLState: Invalid blending: ",F);break}else switch(F){case l7:r.blendFuncSeparate(r.SRC_ALPHA,r.ONE_MINUS_SRC_ALPHA,r.ONE,r.ONE_MINUS_SRC_ALPHA);break;case Ct:r.blendFuncSeparate(r.SRC_ALPHA,r.ONE,r.ONE,r.ONE);break;case nt:F1("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case ot:F1("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:F1("WebGLState: Invalid blending: ",F);break}f=null,A=null,y=null,u=null,v.set(0,0,0),B=0,c=F,b=w1}return}H1=H1||e1,a1=a1||$,b1=b1||s1,(e1!==m||H1!==x)&&(r.blendEquationSeparate(s2[e1],s2[H1]),m=e1,x=H1),($!==f||s1!==A||a1!==y||b1!==u)&&(r.blendFuncSeparate(K1[$],K1[s1],K1[a1],K1[b1]),f=$,A=s1,y=a1,u=b1),(X1.equals(v)===!1||o1!==B)&&(r.blendColor(X1.r,X1.g,X1.b,o1),v.copy(X1),B=o1),c=F,b=!1}function P2(F,e1){F.side===t5?D1(r.CULL_FACE):m1(r.CULL_FACE);let $=F.side===E2;e1&&($=!$),m5($),F.blending===l7&&F.transparent===!1?Q2(A3):Q2(F.blending,F.blendEquation,F.blendSrc,F.blendDst,F.blendEquationAlpha,F.blendSrcAlpha,F.blendDstAlpha,F.blendColor,F.blendAlpha,F.premultipliedAlpha),o.setFunc(F.depthFunc),o.setTest(F.depthTest),o.setMask(F.depthWrite),n.setMask(F.colorWrite);let s1=F.stencilWrite;H.setTest(s1),s1&&(H.setMask(F.stencilWriteMask),H.setFunc(F.stencilFunc,F.stencilRef,F.stencilFuncMask),H.setOp(F.stencilFail,F.stencilZFail,F.stencilZPass)),G2(F.polygonOffset,F.polygonOffsetFactor,F.polygonOffsetUnits),F.alphaToCoverage===!0?m1(r.SAMPLE_ALPHA_TO_COVERAGE):D1(r.SAMPLE_ALPHA_TO_COVERAGE)}function m5(F){O!==F&&(F?r.frontFace(r.CW):r.frontFace(r.CCW),O=F)}function S2(F){F!==tC?(m1(r.CULL_FACE),F!==R&&(F===it?r.cullFace(r.BACK):F===rC?r.cullFace(r.FRONT):r.cullFace(r.FRONT_AND_BACK))):D1(r.CULL_FACE),R=F}function t0(F){F!==D&&(X&&r.lineWidth(F),D=F)}function G2(F,e1,$){F?(m1(r.POLYGON_OFFSET_FILL),(E!==e1||k!==$)&&(E=e1,k=$,o.getReversed()&&(e1=-e1,$=-$),r.polygonOffset(e1,$))):D1(r.POLYGON_OFFSET_FILL)}function T5(F){F?m1(r.SCISSOR_TEST):D1(r.SCISSOR_TEST)}function O5(F){F===void 0&&(F=r.TEXTURE0+W-1),r1!==F&&(r.activeTexture(F),r1=F)}function E5(F,e1,$){$===void 0&&(r1===null?$=r.TEXTURE0+W-1:$=r1);let s1=i1[$];s1===void 0&&(s1={type:void 0,texture:void 0},i1[$]=s1),(s1.type!==F||s1.texture!==e1)&&(r1!==$&&(r.activeTexture($),r1=$),r.bindTexture(F,e1||T1[F]),s1.type=F,s1.texture=e1)}function N(){let F=i1[r1];F!==void 0&&F.type!==void 0&&(r.bindTexture(F.type,null),F.type=void 0,F.texture=void 0)}function R5(){try{r.compressedTexImage2D(...arguments)}catch(F){F1("WebGLState:",F)}}function A2(){try{r.compressedTexImage3D(...arguments)}catch(F){F1("WebGLState:",F)}}function h2(){try{r.texSubImage2D(...arguments)}catch(F){F1("WebGLState:",F)}}function u1(){try{r.texSubImage3D(...arguments)}catch(F){F1("WebGLState:",F)}}function B2(){try{r.compressedTexSubImage2D(...arguments)}catch(F){F1("WebGLState:",F)}}function E1(){try{r.compressedTexSubImage3D(...arguments)}catch(F){F1("WebGLState:",F)}}function N1(){try{r.texStorage2D(...arguments)}catch(F){F1("WebGLState:",F)}}function T(){try{r.texStorage3D(...arguments)}catch(F){F1("WebGLState:",F)}}function S(){try{r.texImage2D(...arguments)}catch(F){F1("WebGLState:",F)}}function z(){try{r.texImage3D(...arguments)}catch(F){F1("WebGLState:",F)}}function n1(F){return M[F]!==void 0?M[F]:r.getParameter(F)}function t1(F,e1){M[F]!==e1&&(r.pixelStorei(F,e1),M[F]=e1)}function V1(F){j.equals(F)===!1&&(r.scissor(F.x,F.y,F.z,F.w),j.copy(F))}function c1(F){d1.equals(F)===!1&&(r.viewport(F.x,F.y,F.z,F.w),d1.copy(F))}function Q(F,e1){let $=a.get(e1);$===void 0&&($=new WeakMap,a.set(e1,$));let s1=$.get(F);s1===void 0&&(s1=r.getUniformBlockIndex(e1,F.name),r.uniformBlockBinding(e1,s1,s1),$.set(F,s1))}function J(F,e1,$){let H1=a.get(e1).get(F);V[H1]!==$&&(r.bindBufferBase(r.UNIFORM_BUFFER,H1,$),V[H1]=$)}function L1(){r.disable(r.BLEND),r.disable(r.CULL_FACE),r.disable(r.DEPTH_TEST),r.disable(r.POLYGON_OFFSET_FILL),r.disable(r.SCISSOR_TEST),r.disable(r.STENCIL_TEST),r.disable(r.SAMPLE_ALPHA_TO_COVERAGE),r.blendEquation(r.FUNC_ADD),r.blendFunc(r.ONE,r.ZERO),r.blendFuncSeparate(r.ONE,r.ZERO,r.ONE,r.ZERO),r.blendColor(0,0,0,0),r.colorMask(!0,!0,!0,!0),r.clearColor(0,0,0,0),r.depthMask(!0),r.depthFunc(r.LESS),o.setReversed(!1),r.clearDepth(1),r.stencilMask(4294967295),r.stencilFunc(r.ALWAYS,0,4294967295),r.stencilOp(r.KEEP,r.KEEP,r.KEEP),r.clearStencil(0),r.cullFace(r.BACK),r.frontFace(r.CCW),r.polygonOffset(0,0),r.activeTexture(r.TEXTURE0),r.bindFramebuffer(r.FRAMEBUFFER,null),r.bindFramebuffer(r.DRAW_FRAMEBUFFER,null),r.bindFramebuffer(r.READ_FRAMEBUFFER,null),r.useProgram(null),r.lineWidth(1),r.scissor(0,0,r.canvas.width,r.canvas.height),r.viewport(0,0,r.canvas.width,r.canvas.height),r.pixelStorei(r.PACK_ALIGNMENT,4),r.pixelStorei(r.UNPACK_ALIGNMENT,4),r.pixelStorei(r.UNPACK_FLIP_Y_WEBGL,!1),r.pixelStorei(r.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),r.pixelStorei(r.UNPACK_COLORSPACE_CONVERSION_WEBGL,r.BROWSER_DEFAULT_WEBGL),r.pixelStorei(r.PACK_ROW_LENGTH,0),r.pixelStorei(r.PACK_SKIP_PIXELS,0),r.pixelStorei(r.PACK_SKIP_ROWS,0),r.pixelStorei(r.UNPACK_ROW_LENGTH,0),r.pixelStorei(r.UNPACK_IMAGE_HEIGHT,0),r.pixelStorei(r.UNPACK_SKIP_PIXELS,0),r.pixelStorei(r.UNPACK_SKIP_ROWS,0),r.pixelStorei(r.UNPACK_SKIP_IMAGES,0),L={},M={},r1=null,i1={},s={},V={},l=new WeakMap,p=[],h=null,d=!1,c=null,m=null,f=null,A=null,x=null,y=null,u=null,v=new W1(0,0,0),B=0,b=!1,O=null,R=null,D=null,E=null,k=null,j.set(0,0,r.canvas.width,r.canvas.height),d1.set(0,0,r.canvas.width,r.canvas.height),n.reset(),o.reset(),H.reset()}return{buffers:{color:n,depth:o,stencil:H},enable:m1,disable:D1,bindFramebuffer:Z2,drawBuffers:O1,useProgram:t2,setBlending:Q2,setMaterial:P2,setFlipSided:m5,setCullFace:S2,setLineWidth:t0,setPolygonOffset:G2,setScissorTest:T5,activeTexture:O5,bindTexture:E5,unbindTexture:N,compressedTexImage2D:R5,compressedTexImage3D:A2,texImage2D:S,texImage3D:z,pixelStorei:t1,getParameter:n1,updateUBOMapping:Q,uniformBlockBinding:J,texStorage2D:N1,texStorage3D:T,texSubImage2D:h2,texSubImage3D:u1,compressedTexSubImage2D:B2,compressedTexSubImage3D:E1,scissor:V1,viewport:c1,reset:L1}}function dc(r,e,t,i,C,n,o){let H=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,V=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),a=new v1,L=new WeakMap,M=new Set,s,l=new WeakMap,p=new Set,h=new FinalizationRegistry(T=>p.delete(T)),d=!1;try{d=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function c(T,S){return d?new OffscreenCanvas(T,S):n4("canvas")}function m(T,S,z){let n1=1,t1=N1(T);if((t1.width>z||t1.height>z)&&(n1=z/Math.max(t1.width,t1.height)),n1<1)if(typeof HTMLImageElement<"u"&&T instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&T instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&T instanceof ImageBitmap||typeof VideoFrame<"u"&&T instanceof VideoFrame){let V1=Math.floor(n1*t1.width),c1=Math.floor(n1*t1.height);s===void 0&&(s=c(V1,c1));let Q=S?c(V1,c1):s;return Q.width=V1,Q.height=c1,Q.getContext("2d").drawImage(T,0,0,V1,c1),R1("WebGLRenderer: Texture has been resized from ("+t1.width+"x"+t1.height+") to ("+V1+"x"+c1+")."),Q}else return"data"in T&&R1("WebGLRenderer: Image in DataTexture is too big ("+t1.width+"x"+t1.height+")."),T;return T}function f(T){return T.generateMipmaps}function A(T){r.generateMipmap(T)}function x(T){return T.isWebGLCubeRenderTarget?r.TEXTURE_CUBE_MAP:T.isWebGL3DRenderTarget?r.TEXTURE_3D:T.isWebGLArrayRenderTarget||T.isCompressedArrayTexture?r.TEXTURE_2D_ARRAY:r.TEXTURE_2D}function y(T,S,z,n1,t1,V1=!1){if(T!==null){if(r[T]!==void 0)return r[T];R1("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+T+"'")}let c1;n1&&(c1=e.get("EXT_texture_norm16"),c1||R1("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let Q=S;if(S===r.RED&&(z===r.FLOAT&&(Q=r.R32F),z===r.HALF_FLOAT&&(Q=r.R16F),z===r.UNSIGNED_BYTE&&(Q=r.R8),z===r.UNSIGNED_SHORT&&c1&&(Q=c1.R16_EXT),z===r.SHORT&&c1&&(Q=c1.R16_SNORM_EXT)),S===r.RED_INTEGER&&(z===r.UNSIGNED_BYTE&&(Q=r.R8UI),z===r.UNSIGNED_SHORT&&(Q=r.R16UI),z===r.UNSIGNED_INT&&(Q=r.R32UI),z===r.BYTE&&(Q=r.R8I),z===r.SHORT&&(Q=r.R16I),z===r.INT&&(Q=r.R32I)),S===r.RG&&(z===r.FLOAT&&(Q=r.RG32F),z===r.HALF_FLOAT&&(Q=r.RG16F),z===r.UNSIGNED_BYTE&&(Q=r.RG8),z===r.UNSIGNED_SHORT&&c1&&(Q=c1.RG16_EXT),z===r.SHORT&&c1&&(Q=c1.RG16_SNORM_EXT)),S===r.RG_INTEGER&&(z===r.UNSIGNED_BYTE&&(Q=r.RG8UI),z===r.UNSIGNED_SHORT&&(Q=r.RG16UI),z===r.UNSIGNED_INT&&(Q=r.RG32UI),z===r.BYTE&&(Q=r.RG8I),z===r.SHORT&&(Q=r.RG16I),z===r.INT&&(Q=r.RG32I)),S===r.RGB_INTEGER&&(z===r.UNSIGNED_BYTE&&(Q=r.RGB8UI),z===r.UNSIGNED_SHORT&&(Q=r.RGB16UI),z===r.UNSIGNED_INT&&(Q=r.RGB32UI),z===r.BYTE&&(Q=r.RGB8I),z===r.SHORT&&(Q=r.RGB16I),z===r.INT&&(Q=r.RGB32I)),S===r.RGBA_INTEGER&&(z===r.UNSIGNED_BYTE&&(Q=r.RGBA8UI),z===r.UNSIGNED_SHORT&&(Q=r.RGBA16UI),z===r.UNSIGNED_INT&&(Q=r.RGBA32UI),z===r.BYTE&&(Q=r.RGBA8I),z===r.SHORT&&(Q=r.RGBA16I),z===r.INT&&(Q=r.RGBA32I)),S===r.RGB&&(z===r.UNSIGNED_SHORT&&c1&&(Q=c1.RGB16_EXT),z===r.SHORT&&c1&&(Q=c1.RGB16_SNORM_EXT),z===r.UNSIGNED_INT_5_9_9_9_REV&&(Q=r.RGB9_E5),z===r.UNSIGNED_INT_10F_11F_11F_REV&&(Q=r.R11F_G11F_B10F)),S===r.RGBA){let J=V1?i4:j1.getTransfer(t1);z===r.FLOAT&&(Q=r.RGBA32F),z===r.HALF_FLOAT&&(Q=r.RGBA16F),z===r.UNSIGNED_BYTE&&(Q=J===o2?r.SRGB8_ALPHA8:r.RGBA8),z===r.UNSIGNED_SHORT&&c1&&(Q=c1.RGBA16_EXT),z===r.SHORT&&c1&&(Q=c1.RGBA16_SNORM_EXT),z===r.UNSIGNED_SHORT_4_4_4_4&&(Q=r.RGBA4),z===r.UNSIGNED_SHORT_5_5_5_1&&(Q=r.RGB5_A1)}return(Q===r.R16F||Q===r.R32F||Q===r.RG16F||Q===r.RG32F||Q===r.RGBA16F||Q===r.RGBA32F)&&e.get("EXT_color_buffer_float"),Q}function u(T,S){let z;return T?S===null||S===Y5||S===x3?z=r.DEPTH24_STENCIL8:S===$5?z=r.DEPTH32F_STENCIL8:S===c7&&(z=r.DEPTH24_STENCIL8,R1("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):S===null||S===Y5||S===x3?z=r.DEPTH_COMPONENT24:S===$5?z=r.DEPTH_COMPONENT32F:S===c7&&(z=r.DEPTH_COMPONENT16),z}function v(T,S){return f(T)===!0||T.isFramebufferTexture&&T.minFilter!==Y2&&T.minFilter!==$2?Math.log2(Math.max(S.width,S.height))+1:T.mipmaps.length>0?T.mipmaps.length:T.isCompressedTexture&&Array.isArray(T.image)?S.mipmaps.length:1}function B(T){let S=new WeakRef(T);i.get(T).__ref=S,p.add(S),h.register(T,S,S)}function b(T){let S=i.get(T).__ref;S!==void 0&&(p.delete(S),h.unregister(S))}function O(T){D(T.target)}function R(T){E(T.target)}function D(T){T.removeEventListener("dispose",O),b(T),W(T),T.isVideoTexture&&L.delete(T),T.isHTMLTexture&&M.delete(T)}function E(T){T.removeEventListener("dispose",R),b(T),C1(T)}function k(){for(let T of p){let S=T.deref();S!==void 0&&(S.isRenderTarget===!0?E(S):D(S))}p.clear(),M.clear()}function W(T){let S=i.get(T);if(S.__webglInit===void 0)return;let z=T.source,n1=l.get(z);if(n1){let t1=n1[S.__cacheKey];t1.usedTimes--,t1.usedTimes===0&&X(T),Object.keys(n1).length===0&&l.delete(z)}i.remove(T)}function X(T){let S=i.get(T);r.deleteTexture(S.__webglTexture);let z=T.source,n1=l.get(z);delete n1[S.__cacheKey],o.memory.textures--}function C1(T){let S=i.get(T);S.__depthDisposeCallback&&S.__depthDisposeCallback();let z=T.depthTexture;if(z&&z.renderTarget===T&&D(z),T.isWebGLCubeRenderTarget)for(let t1=0;t1<6;t1++){if(Array.isArray(S.__webglFramebuffer[t1]))for(let V1=0;V1<S.__webglFramebuffer[t1].length;V1++)r.deleteFramebuffer(S.__webglFramebuffer[t1][V1]);else r.deleteFramebuffer(S.__webglFramebuffer[t1]);S.__webglDepthbuffer&&r.deleteRenderbuffer(S.__webglDepthbuffer[t1])}else{if(Array.isArray(S.__webglFramebuffer))for(let t1=0;t1<S.__webglFramebuffer.length;t1++)r.deleteFramebuffer(S.__webglFramebuffer[t1]);else r.deleteFramebuffer(S.__webglFramebuffer);if(S.__webglDepthbuffer&&r.deleteRenderbuffer(S.__webglDepthbuffer),S.__webglMultisampledFramebuffer&&r.deleteFramebuffer(S.__webglMultisampledFramebuffer),S.__webglColorRenderbuffer)for(let t1=0;t1<S.__webglColorRenderbuffer.length;t1++)S.__webglColorRenderbuffer[t1]&&r.deleteRenderbuffer(S.__webglColorRenderbuffer[t1]);S.__webglDepthRenderbuffer&&r.deleteRenderbuffer(S.__webglDepthRenderbuffer)}let n1=T.textures;for(let t1=0,V1=n1.length;t1<V1;t1++){let c1=i.get(n1[t1]);c1.__webglTexture&&(r.deleteTexture(c1.__webglTexture),o.memory.textures--),i.remove(n1[t1])}i.remove(T)}let Y=0;function r1(){Y=0}function i1(){return Y}function S1(T){Y=T}function B1(){let T=Y;return T>=C.maxTextures&&R1("WebGLTextures: Trying to use "+(T+1)+" texture units while this GPU supports only "+C.maxTextures),Y+=1,T}function j(T){let S=[];return S.push(T.wrapS),S.push(T.wrapT),S.push(T.wrapR||0),S.push(T.magFilter),S.push(T.minFilter),S.push(T.anisotropy),S.push(T.internalFormat),S.push(T.format),S.push(T.type),S.push(T.generateMipmaps),S.push(T.mipmapsAutoUpdate),S.push(T.premultiplyAlpha),S.push(T.flipY),S.push(T.unpackAlignment),S.push(T.colorSpace),S.join()}function d1(T,S){let z=i.get(T);if(T.isVideoTexture&&B2(T),T.isRenderTargetTexture===!1&&T.isExternalTexture!==!0&&T.version>0&&z.__version!==T.version){let n1=T.image;if(n1===null)R1("WebGLRenderer: Texture marked for update but no image data found.");else if(n1.complete===!1)R1("WebGLRenderer: Texture marked for update but image is incomplete");else{P2(z,T,S);return}}else T.isExternalTexture&&(z.__webglTexture=T.sourceTexture?T.sourceTexture:null);t.bindTexture(r.TEXTURE_2D,z.__webglTexture,r.TEXTURE0+S)}function x1(T,S){let z=i.get(T);if(T.isRenderTargetTexture===!1&&T.version>0&&z.__version!==T.version){P2(z,T,S);return}else T.isExternalTexture&&(z.__webglTexture=T.sourceTexture?T.sourceTexture:null);t.bindTexture(r.TEXTURE_2D_ARRAY,z.__webglTexture,r.TEXTURE0+S)}function T1(T,S){let z=i.get(T);if(T.isRenderTargetTexture===!1&&T.version>0&&z.__version!==T.version){P2(z,T,S);return}t.bindTexture(r.TEXTURE_3D,z.__webglTexture,r.TEXTURE0+S)}function m1(T,S){let z=i.get(T);if(T.version>0&&z.__version!==T.version){m5(z,T,S);return}t.bindTexture(r.TEXTURE_CUBE_MAP,z.__webglTexture,r.TEXTURE0+S)}let D1={[F9]:r.REPEAT,[i0]:r.CLAMP_TO_EDGE,[I9]:r.MIRRORED_REPEAT},Z2={[Y2]:r.NEAREST,[xC]:r.NEAREST_MIPMAP_NEAREST,[A4]:r.NEAREST_MIPMAP_LINEAR,[$2]:r.LINEAR,[p6]:r.LINEAR_MIPMAP_NEAREST,[Z0]:r.LINEAR_MIPMAP_LINEAR},O1={[gC]:r.NEVER,[wt]:r.ALWAYS,[yC]:r.LESS,[_t]:r.LEQUAL,[ZC]:r.EQUAL,[bt]:r.GEQUAL,[_C]:r.GREATER,[bC]:r.NOTEQUAL};function t2(T,S){if(S.type===$5&&e.has("OES_texture_float_linear")===!1&&(S.magFilter===$2||S.magFilter===p6||S.magFilter===A4||S.magFilter===Z0||S.minFilter===$2||S.minFilter===p6||S.minFilter===A4||S.minFilter===Z0)&&R1("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),r.texParameteri(T,r.TEXTURE_WRAP_S,D1[S.wrapS]),r.texParameteri(T,r.TEXTURE_WRAP_T,D1[S.wrapT]),(T===r.TEXTURE_3D||T===r.TEXTURE_2D_ARRAY)&&r.texParameteri(T,r.TEXTURE_WRAP_R,D1[S.wrapR]),r.texParameteri(T,r.TEXTURE_MAG_FILTER,Z2[S.magFilter]),r.texParameteri(T,r.TEXTURE_MIN_FILTER,Z2[S.minFilter]),S.compareFunction&&(r.texParameteri(T,r.TEXTURE_COMPARE_MODE,r.COMPARE_REF_TO_TEXTURE),r.texParameteri(T,r.TEXTURE_COMPARE_FUNC,O1[S.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(S.magFilter===Y2||S.minFilter!==A4&&S.minFilter!==Z0||S.type===$5&&e.has("OES_texture_float_linear")===!1)return;if(S.anisotropy>1||i.get(S).__currentAnisotropy){let z=e.get("EXT_texture_filter_anisotropic");r.texParameterf(T,z.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(S.anisotropy,C.getMaxAnisotropy())),i.get(S).__currentAnisotropy=S.anisotropy}}}function s2(T,S){let z=!1;T.__webglInit===void 0&&(T.__webglInit=!0,S.addEventListener("dispose",O),B(S));let n1=S.source,t1=l.get(n1);t1===void 0&&(t1={},l.set(n1,t1));let V1=j(S);if(V1!==T.__cacheKey){t1[V1]===void 0&&(t1[V1]={texture:r.createTexture(),usedTimes:0},o.memory.textures++,z=!0),t1[V1].usedTimes++;let c1=t1[T.__cacheKey];c1!==void 0&&(t1[T.__cacheKey].usedTimes--,c1.usedTimes===0&&X(S)),T.__cacheKey=V1,T.__webglTexture=t1[V1].texture}return z}function K1(T,S,z){return Math.floor(Math.floor(T/z)/S)}function Q2(T,S,z,n1){let V1=T.updateRanges;if(V1.length===0)t.texSubImage2D(r.TEXTURE_2D,0,0,0,S.width,S.height,z,n1,S.data);else{V1.sort((F,e1)=>F.start-e1.start);let c1=0;for(let F=1;F<V1.length;F++){let e1=V1[c1],$=V1[F],s1=e1.start+e1.count,H1=K1($.start,S.width,4),a1=K1(e1.start,S.width,4);$.start<=s1+1&&H1===a1&&K1($.start+$.count-1,S.width,4)===H1?e1.count=Math.max(e1.count,$.start+$.count-e1.start):(++c1,V1[c1]=$)}V1.length=c1+1;let Q=t.getParameter(r.UNPACK_ROW_LENGTH),J=t.getParameter(r.UNPACK_SKIP_PIXELS),L1=t.getParameter(r.UNPACK_SKIP_ROWS);t.pixelStorei(r.UNPACK_ROW_LENGTH,S.width);for(let F=0,e1=V1.length;F<e1;F++){let $=V1[F],s1=Math.floor($.start/4),H1=Math.ceil($.count/4),a1=s1%S.width,b1=Math.floor(s1/S.width),X1=H1,o1=1;t.pixelStorei(r.UNPACK_SKIP_PIXELS,a1),t.pixelStorei(r.UNPACK_SKIP_ROWS,b1),t.texSubImage2D(r.TEXTURE_2D,0,a1,b1,X1,o1,z,n1,S.data)}T.clearUpdateRanges(),t.pixelStorei(r.UNPACK_ROW_LENGTH,Q),t.pixelStorei(r.UNPACK_SKIP_PIXELS,J),t.pixelStorei(r.UNPACK_SKIP_ROWS,L1)}}function P2(T,S,z){let n1=r.TEXTURE_2D;(S.isDataArrayTexture||S.isCompressedArrayTexture)&&(n1=r.TEXTURE_2D_ARRAY),S.isData3DTexture&&(n1=r.TEXTURE_3D);let t1=s2(T,S),V1=S.source;t.bindTexture(n1,T.__webglTexture,r.TEXTURE0+z);let c1=i.get(V1);if(V1.version!==c1.__version||t1===!0){if(t.activeTexture(r.TEXTURE0+z),(typeof ImageBitmap<"u"&&S.image instanceof ImageBitmap)===!1){let o1=j1.getPrimaries(j1.workingColorSpace),w1=S.colorSpace===b0?null:j1.getPrimaries(S.colorSpace),G1=S.colorSpace===b0||o1===w1?r.NONE:r.BROWSER_DEFAULT_WEBGL;t.pixelStorei(r.UNPACK_FLIP_Y_WEBGL,S.flipY),t.pixelStorei(r.UNPACK_PREMULTIPLY_ALPHA_WEBGL,S.premultiplyAlpha),t.pixelStorei(r.UNPACK_COLORSPACE_CONVERSION_WEBGL,G1)}t.pixelStorei(r.UNPACK_ALIGNMENT,S.unpackAlignment);let J=m(S.image,!1,C.maxTextureSize);J=E1(S,J);let L1=n.convert(S.format,S.colorSpace),F=n.convert(S.type),e1=y(S.internalFormat,L1,F,S.normalized,S.colorSpace,S.isVideoTexture);t2(n1,S);let $,s1=S.mipmaps,H1=S.isVideoTexture!==!0,a1=c1.__version===void 0||t1===!0,b1=V1.dataReady,X1=v(S,J);if(S.isDepthTexture)e1=u(S.format===_0,S.type),a1&&(H1?t.texStorage2D(r.TEXTURE_2D,1,e1,J.width,J.height):t.texImage2D(r.TEXTURE_2D,0,e1,J.width,J.height,0,L1,F,null));else if(S.isDataTexture)if(s1.length>0){H1&&a1&&t.texStorage2D(r.TEXTURE_2D,X1,e1,s1[0].width,s1[0].height);for(let o1=0,w1=s1.length;o1<w1;o1++)$=s1[o1],H1?b1&&t.texSubImage2D(r.TEXTURE_2D,o1,0,0,$.width,$.height,L1,F,$.data):t.texImage2D(r.TEXTURE_2D,o1,e1,$.width,$.height,0,L1,F,$.data);S.generateMipmaps=!1}else H1?(a1&&t.texStorage2D(r.TEXTURE_2D,X1,e1,J.width,J.height),b1&&Q2(S,J,L1,F)):t.texImage2D(r.TEXTURE_2D,0,e1,J.width,J.height,0,L1,F,J.data);else if(S.isCompressedTexture)if(S.isCompressedArrayTexture){H1&&a1&&t.texStorage3D(r.TEXTURE_2D_ARRAY,X1,e1,s1[0].width,s1[0].height,J.depth);for(let o1=0,w1=s1.length;o1<w1;o1++)if($=s1[o1],S.format!==Q5)if(L1!==null)if(H1){if(b1)if(S.layerUpdates.size>0){let G1=Dt($.width,$.height,S.format,S.type);for(let A1 of S.layerUpdates){let a2=$.data.subarray(A1*G1/$.data.BYTES_PER_ELEMENT,(A1+1)*G1/$.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(r.TEXTURE_2D_ARRAY,o1,0,0,A1,$.width,$.height,1,L1,a2)}}else t.compressedTexSubImage3D(r.TEXTURE_2D_ARRAY,o1,0,0,0,$.width,$.height,J.depth,L1,$.data)}else t.compressedTexImage3D(r.TEXTURE_2D_ARRAY,o1,e1,$.width,$.height,J.depth,0,$.data,0,0);else R1("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else H1?b1&&t.texSubImage3D(r.TEXTURE_2D_ARRAY,o1,0,0,0,$.width,$.height,J.depth,L1,F,$.data):t.texImage3D(r.TEXTURE_2D_ARRAY,o1,e1,$.width,$.height,J.depth,0,L1,F,$.data);S.layerUpdates.size>0&&S.clearLayerUpdates()}else{H1&&a1&&t.texStorage2D(r.TEXTURE_2D,X1,e1,s1[0].width,s1[0].height);for(let o1=0,w1=s1.length;o1<w1;o1++)$=s1[o1],S.format!==Q5?L1!==null?H1?b1&&t.compressedTexSubImage2D(r.TEXTURE_2D,o1,0,0,$.width,$.height,L1,$.data):t.compressedTexImage2D(r.TEXTURE_2D,o1,e1,$.width,$.height,0,$.data):R1("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):H1?b1&&t.texSubImage2D(r.TEXTURE_2D,o1,0,0,$.width,$.height,L1,F,$.data):t.texImage2D(r.TEXTURE_2D,o1,e1,$.width,$.height,0,L1,F,$.data)}else if(S.isDataArrayTexture)if(H1){if(a1&&t.texStorage3D(r.TEXTURE_2D_ARRAY,X1,e1,J.width,J.height,J.depth),b1)if(S.layerUpdates.size>0){let o1=Dt(J.width,J.height,S.format,S.type);for(let w1 of S.layerUpdates){let G1=J.data.subarray(w1*o1/J.data.BYTES_PER_ELEMENT,(w1+1)*o1/J.data.BYTES_PER_ELEMENT);t.texSubImage3D(r.TEXTURE_2D_ARRAY,0,0,0,w1,J.width,J.height,1,L1,F,G1)}S.clearLayerUpdates()}else t.texSubImage3D(r.TEXTURE_2D_ARRAY,0,0,0,0,J.width,J.height,J.depth,L1,F,J.data)}else t.texImage3D(r.TEXTURE_2D_ARRAY,0,e1,J.width,J.height,J.depth,0,L1,F,J.data);else if(S.isData3DTexture)H1?(a1&&t.texStorage3D(r.TEXTURE_3D,X1,e1,J.width,J.height,J.depth),b1&&t.texSubImage3D(r.TEXTURE_3D,0,0,0,0,J.width,J.height,J.depth,L1,F,J.data)):t.texImage3D(r.TEXTURE_3D,0,e1,J.width,J.height,J.depth,0,L1,F,J.data);else if(S.isFramebufferTexture){if(a1)if(H1)t.texStorage2D(r.TEXTURE_2D,X1,e1,J.width,J.height);else{let o1=J.width,w1=J.height;for(let G1=0;G1<X1;G1++)t.texImage2D(r.TEXTURE_2D,G1,e1,o1,w1,0,L1,F,null),o1>>=1,w1>>=1}}else if(S.isHTMLTexture){if("texElementImage2D"in r){let o1=r.canvas;if(o1.hasAttribute("layoutsubtree")||o1.setAttribute("layoutsubtree","true"),J.parentNode!==o1){o1.appendChild(J),M.add(S),o1.onpaint=w1=>{let G1=w1.changedElements;for(let A1 of M)G1.includes(A1.image)&&(A1.needsUpdate=!0)},o1.requestPaint();return}if(r.texElementImage2D.length===3)r.texElementImage2D(r.TEXTURE_2D,r.RGBA8,J);else{let G1=r.RGBA,A1=r.RGBA,a2=r.UNSIGNED_BYTE;r.texElementImage2D(r.TEXTURE_2D,0,G1,A1,a2,J)}r.texParameteri(r.TEXTURE_2D,r.TEXTURE_MIN_FILTER,r.LINEAR),r.texParameteri(r.TEXTURE_2D,r.TEXTURE_WRAP_S,r.CLAMP_TO_EDGE),r.texParameteri(r.TEXTURE_2D,r.TEXTURE_WRAP_T,r.CLAMP_TO_EDGE)}}else if(s1.length>0){if(H1&&a1){let o1=N1(s1[0]);t.texStorage2D(r.TEXTURE_2D,X1,e1,o1.width,o1.height)}for(let o1=0,w1=s1.length;o1<w1;o1++)$=s1[o1],H1?b1&&t.texSubImage2D(r.TEXTURE_2D,o1,0,0,L1,F,$):t.texImage2D(r.TEXTURE_2D,o1,e1,L1,F,$);S.generateMipmaps=!1}else if(H1){if(a1){let o1=N1(J);t.texStorage2D(r.TEXTURE_2D,X1,e1,o1.width,o1.height)}b1&&t.texSubImage2D(r.TEXTURE_2D,0,0,0,L1,F,J)}else t.texImage2D(r.TEXTURE_2D,0,e1,L1,F,J);f(S)&&S.mipmapsAutoUpdate===!0&&A(n1),c1.__version=V1.version,S.onUpdate&&S.onUpdate(S)}T.__version=S.version}function m5(T,S,z){if(S.image.length!==6)return;let n1=s2(T,S),t1=S.source;t.bindTexture(r.TEXTURE_CUBE_MAP,T.__webglTexture,r.TEXTURE0+z);let V1=i.get(t1);if(t1.version!==V1.__version||n1===!0){t.activeTexture(r.TEXTURE0+z);let c1=j1.getPrimaries(j1.workingColorSpace),Q=S.colorSpace===b0?null:j1.getPrimaries(S.colorSpace),J=S.colorSpace===b0||c1===Q?r.NONE:r.BROWSER_DEFAULT_WEBGL;t.pixelStorei(r.UNPACK_FLIP_Y_WEBGL,S.flipY),t.pixelStorei(r.UNPACK_PREMULTIPLY_ALPHA_WEBGL,S.premultiplyAlpha),t.pixelStorei(r.UNPACK_ALIGNMENT,S.unpackAlignment),t.pixelStorei(r.UNPACK_COLORSPACE_CONVERSION_WEBGL,J);let L1=S.isCompressedTexture||S.image[0].isCompressedTexture,F=S.image[0]&&S.image[0].isDataTexture,e1=[];for(let A1=0;A1<6;A1++)!L1&&!F?e1[A1]=m(S.image[A1],!0,C.maxCubemapSize):e1[A1]=F?S.image[A1].image:S.image[A1],e1[A1]=E1(S,e1[A1]);let $=e1[0],s1=n.convert(S.format,S.colorSpace),H1=n.convert(S.type),a1=y(S.internalFormat,s1,H1,S.normalized,S.colorSpace),b1=S.isVideoTexture!==!0,X1=V1.__version===void 0||n1===!0,o1=t1.dataReady,w1=v(S,$);t2(r.TEXTURE_CUBE_MAP,S);let G1;if(S.isDepthTexture){if(a1=u(S.format===_0,S.type),X1)if(b1)t.texStorage2D(r.TEXTURE_CUBE_MAP,1,a1,$.width,$.height);else for(let A1=0;A1<6;A1++)t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+A1,0,a1,$.width,$.height,0,s1,H1,null)}else if(L1){b1&&X1&&t.texStorage2D(r.TEXTURE_CUBE_MAP,w1,a1,$.width,$.height);for(let A1=0;A1<6;A1++){G1=e1[A1].mipmaps;for(let a2=0;a2<G1.length;a2++){let W2=G1[a2];S.format!==Q5?s1!==null?b1?o1&&t.compressedTexSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+A1,a2,0,0,W2.width,W2.height,s1,W2.data):t.compressedTexImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+A1,a2,a1,W2.width,W2.height,0,W2.data):R1("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):b1?o1&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+A1,a2,0,0,W2.width,W2.height,s1,H1,W2.data):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+A1,a2,a1,W2.width,W2.height,0,s1,H1,W2.data)}}}else{if(G1=S.mipmaps,b1&&X1){G1.length>0&&w1++;let A1=N1(e1[0]);t.texStorage2D(r.TEXTURE_CUBE_MAP,w1,a1,A1.width,A1.height)}for(let A1=0;A1<6;A1++)if(F){b1?o1&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+A1,0,0,0,e1[A1].width,e1[A1].height,s1,H1,e1[A1].data):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+A1,0,a1,e1[A1].width,e1[A1].height,0,s1,H1,e1[A1].data);for(let a2=0;a2<G1.length;a2++){let P0=G1[a2].image[A1].image;b1?o1&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+A1,a2+1,0,0,P0.width,P0.height,s1,H1,P0.data):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+A1,a2+1,a1,P0.width,P0.height,0,s1,H1,P0.data)}}else{b1?o1&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+A1,0,0,0,s1,H1,e1[A1]):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+A1,0,a1,s1,H1,e1[A1]);for(let a2=0;a2<G1.length;a2++){let W2=G1[a2];b1?o1&&t.texSubImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+A1,a2+1,0,0,s1,H1,W2.image[A1]):t.texImage2D(r.TEXTURE_CUBE_MAP_POSITIVE_X+A1,a2+1,a1,s1,H1,W2.image[A1])}}}f(S)&&S.mipmapsAutoUpdate===!0&&A(r.TEXTURE_CUBE_MAP),V1.__version=t1.version,S.onUpdate&&S.onUpdate(S)}T.__version=S.version}function S2(T,S,z,n1,t1,V1){let c1=n.convert(z.format,z.colorSpace),Q=n.convert(z.type),J=y(z.internalFormat,c1,Q,z.normalized,z.colorSpace),L1=i.get(S),F=i.get(z);if(F.__renderTarget=S,!L1.__hasExternalTextures){let e1=Math.max(1,S.width>>V1),$=Math.max(1,S.height>>V1);t1===r.TEXTURE_3D||t1===r.TEXTURE_2D_ARRAY?t.texImage3D(t1,V1,J,e1,$,S.depth,0,c1,Q,null):t.texImage2D(t1,V1,J,e1,$,0,c1,Q,null)}t.bindFramebuffer(r.FRAMEBUFFER,T),u1(S)?H.framebufferTexture2DMultisampleEXT(r.FRAMEBUFFER,n1,t1,F.__webglTexture,0,h2(S)):(t1===r.TEXTURE_2D||t1>=r.TEXTURE_CUBE_MAP_POSITIVE_X&&t1<=r.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&r.framebufferTexture2D(r.FRAMEBUFFER,n1,t1,F.__webglTexture,V1),t.bindFramebuffer(r.FRAMEBUFFER,null)}function t0(T,S,z){if(r.bindRenderbuffer(r.RENDERBUFFER,T),S.depthBuffer){let n1=S.depthTexture,t1=n1&&n1.isDepthTexture?n1.type:null,V1=u(S.stencilBuffer,t1),c1=S.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT;u1(S)?H.renderbufferStorageMultisampleEXT(r.RENDERBUFFER,h2(S),V1,S.width,S.height):z?r.renderbufferStorageMultisample(r.RENDERBUFFER,h2(S),V1,S.width,S.height):r.renderbufferStorage(r.RENDERBUFFER,V1,S.width,S.height),r.framebufferRenderbuffer(r.FRAMEBUFFER,c1,r.RENDERBUFFER,T)}else{let n1=S.textures;for(let t1=0;t1<n1.length;t1++){let V1=n1[t1],c1=n.convert(V1.format,V1.colorSpace),Q=n.convert(V1.type),J=y(V1.internalFormat,c1,Q,V1.normalized,V1.colorSpace);u1(S)?H.renderbufferStorageMultisampleEXT(r.RENDERBUFFER,h2(S),J,S.width,S.height):z?r.renderbufferStorageMultisample(r.RENDERBUFFER,h2(S),J,S.width,S.height):r.renderbufferStorage(r.RENDERBUFFER,J,S.width,S.height)}}r.bindRenderbuffer(r.RENDERBUFFER,null)}function G2(T,S,z){let n1=S.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(r.FRAMEBUFFER,T),!(S.depthTexture&&S.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let t1=i.get(S.depthTexture);t1.__renderTarget=S;let V1=n1?S.depthTexture.image[0]:S.depthTexture.image;(!t1.__webglTexture||V1.width!==S.width||V1.height!==S.height)&&(V1.width=S.width,V1.height=S.height,S.depthTexture.needsUpdate=!0),n1?m1(S.depthTexture,0):d1(S.depthTexture,0);let c1=t1.__webglTexture,Q=h2(S),J=n1?r.TEXTURE_CUBE_MAP_POSITIVE_X+z:r.TEXTURE_2D,L1=S.depthTexture.format===_0?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT;if(S.depthTexture.format===S0)u1(S)?H.framebufferTexture2DMultisampleEXT(r.FRAMEBUFFER,L1,J,c1,0,Q):r.framebufferTexture2D(r.FRAMEBUFFER,L1,J,c1,0);else if(S.depthTexture.format===_0)u1(S)?H.framebufferTexture2DMultisampleEXT(r.FRAMEBUFFER,L1,J,c1,0,Q):r.framebufferTexture2D(r.FRAMEBUFFER,L1,J,c1,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function T5(T){let S=i.get(T),z=T.isWebGLCubeRenderTarget===!0;if(S.__boundDepthTexture!==T.depthTexture){let n1=T.depthTexture;if(S.__depthDisposeCallback&&S.__depthDisposeCallback(),n1){let t1=()=>{delete S.__boundDepthTexture,delete S.__depthDisposeCallback,n1.removeEventListener("dispose",t1)};n1.addEventListener("dispose",t1),S.__depthDisposeCallback=t1}S.__boundDepthTexture=n1}if(T.depthTexture&&!S.__autoAllocateDepthBuffer)if(z)for(let n1=0;n1<6;n1++)G2(S.__webglFramebuffer[n1],T,n1);else T.texture.mipmaps.length>0?G2(S.__webglFramebuffer[0],T,0):G2(S.__webglFramebuffer,T,0);else if(z){S.__webglDepthbuffer=[];for(let n1=0;n1<6;n1++)if(t.bindFramebuffer(r.FRAMEBUFFER,S.__webglFramebuffer[n1]),S.__webglDepthbuffer[n1]===void 0)S.__webglDepthbuffer[n1]=r.createRenderbuffer(),t0(S.__webglDepthbuffer[n1],T,!1);else{let t1=T.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT,V1=S.__webglDepthbuffer[n1];r.bindRenderbuffer(r.RENDERBUFFER,V1),r.framebufferRenderbuffer(r.FRAMEBUFFER,t1,r.RENDERBUFFER,V1)}}else if(T.texture.mipmaps.length>0?t.bindFramebuffer(r.FRAMEBUFFER,S.__webglFramebuffer[0]):t.bindFramebuffer(r.FRAMEBUFFER,S.__webglFramebuffer),S.__webglDepthbuffer===void 0)S.__webglDepthbuffer=r.createRenderbuffer(),t0(S.__webglDepthbuffer,T,!1);else{let t1=T.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT,V1=S.__webglDepthbuffer;r.bindRenderbuffer(r.RENDERBUFFER,V1),r.framebufferRenderbuffer(r.FRAMEBUFFER,t1,r.RENDERBUFFER,V1)}t.bindFramebuffer(r.FRAMEBUFFER,null)}function O5(T,S,z){let n1=i.get(T);S!==void 0&&S2(n1.__webglFramebuffer,T,T.texture,r.COLOR_ATTACHMENT0,r.TEXTURE_2D,0),z!==void 0&&T5(T)}function E5(T){let S=T.texture,z=i.get(T),n1=i.get(S);T.addEventListener("dispose",R),B(T);let t1=T.textures,V1=T.isWebGLCubeRenderTarget===!0,c1=t1.length>1;if(c1||(n1.__webglTexture===void 0&&(n1.__webglTexture=r.createTexture()),n1.__version=S.version,o.memory.textures++),V1){z.__webglFramebuffer=[];for(let Q=0;Q<6;Q++)if(S.mipmaps.length>0){z.__webglFramebuffer[Q]=[];for(let J=0;J<S.mipmaps.length;J++)z.__webglFramebuffer[Q][J]=r.createFramebuffer()}else z.__webglFramebuffer[Q]=r.createFramebuffer()}else{if(S.mipmaps.length>0){z.__webglFramebuffer=[];for(let Q=0;Q<S.mipmaps.length;Q++)z.__webglFramebuffer[Q]=r.createFramebuffer()}else z.__webglFramebuffer=r.createFramebuffer();if(c1)for(let Q=0,J=t1.length;Q<J;Q++){let L1=i.get(t1[Q]);L1.__webglTexture===void 0&&(L1.__webglTexture=r.createTexture(),o.memory.textures++)}if(T.samples>0&&u1(T)===!1){z.__webglMultisampledFramebuffer=r.createFramebuffer(),z.__webglColorRenderbuffer=[],t.bindFramebuffer(r.FRAMEBUFFER,z.__webglMultisampledFramebuffer);for(let Q=0;Q<t1.length;Q++){let J=t1[Q];z.__webglColorRenderbuffer[Q]=r.createRenderbuffer(),r.bindRenderbuffer(r.RENDERBUFFER,z.__webglColorRenderbuffer[Q]);let L1=n.convert(J.format,J.colorSpace),F=n.convert(J.type),e1=y(J.internalFormat,L1,F,J.normalized,J.colorSpace,T.isXRRenderTarget===!0),$=h2(T);r.renderbufferStorageMultisample(r.RENDERBUFFER,$,e1,T.width,T.height),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0+Q,r.RENDERBUFFER,z.__webglColorRenderbuffer[Q])}r.bindRenderbuffer(r.RENDERBUFFER,null),T.depthBuffer&&(z.__webglDepthRenderbuffer=r.createRenderbuffer(),t0(z.__webglDepthRenderbuffer,T,!0)),t.bindFramebuffer(r.FRAMEBUFFER,null)}}if(V1){t.bindTexture(r.TEXTURE_CUBE_MAP,n1.__webglTexture),t2(r.TEXTURE_CUBE_MAP,S);for(let Q=0;Q<6;Q++)if(S.mipmaps.length>0)for(let J=0;J<S.mipmaps.length;J++)S2(z.__webglFramebuffer[Q][J],T,S,r.COLOR_ATTACHMENT0,r.TEXTURE_CUBE_MAP_POSITIVE_X+Q,J);else S2(z.__webglFramebuffer[Q],T,S,r.COLOR_ATTACHMENT0,r.TEXTURE_CUBE_MAP_POSITIVE_X+Q,0);f(S)?A(r.TEXTURE_CUBE_MAP):S.mipmaps.length>0&&r.texParameteri(r.TEXTURE_CUBE_MAP,r.TEXTURE_MAX_LEVEL,S.mipmaps.length-1),t.unbindTexture()}else if(c1){for(let Q=0,J=t1.length;Q<J;Q++){let L1=t1[Q],F=i.get(L1),e1=r.TEXTURE_2D;(T.isWebGL3DRenderTarget||T.isWebGLArrayRenderTarget)&&(e1=T.isWebGL3DRenderTarget?r.TEXTURE_3D:r.TEXTURE_2D_ARRAY),t.bindTexture(e1,F.__webglTexture),t2(e1,L1),S2(z.__webglFramebuffer,T,L1,r.COLOR_ATTACHMENT0+Q,e1,0),f(L1)&&A(e1)}t.unbindTexture()}else{let Q=r.TEXTURE_2D;if((T.isWebGL3DRenderTarget||T.isWebGLArrayRenderTarget)&&(Q=T.isWebGL3DRenderTarget?r.TEXTURE_3D:r.TEXTURE_2D_ARRAY),t.bindTexture(Q,n1.__webglTexture),t2(Q,S),S.mipmaps.length>0)for(let J=0;J<S.mipmaps.length;J++)S2(z.__webglFramebuffer[J],T,S,r.COLOR_ATTACHMENT0,Q,J);else S2(z.__webglFramebuffer,T,S,r.COLOR_ATTACHMENT0,Q,0);f(S)?A(Q):S.mipmaps.length>0&&r.texParameteri(Q,r.TEXTURE_MAX_LEVEL,S.mipmaps.length-1),t.unbindTexture()}T.depthBuffer&&T5(T)}function N(T){let S=T.textures;for(let z=0,n1=S.length;z<n1;z++){let t1=S[z];if(f(t1)&&t1.mipmapsAutoUpdate===!0){let V1=x(T),c1=i.get(t1).__webglTexture;t.bindTexture(V1,c1),A(V1),t.unbindTexture()}}}let R5=[];function A2(T){if(T.samples>0){if(u1(T)===!1){let S=T.textures,z=T.width,n1=T.height,t1=r.COLOR_BUFFER_BIT,V1=T.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT,c1=i.get(T),Q=S.length>1;if(Q)for(let L1=0;L1<S.length;L1++)t.bindFramebuffer(r.FRAMEBUFFER,c1.__webglMultisampledFramebuffer),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0+L1,r.RENDERBUFFER,null),t.bindFramebuffer(r.FRAMEBUFFER,c1.__webglFramebuffer),r.framebufferTexture2D(r.DRAW_FRAMEBUFFER,r.COLOR_ATTACHMENT0+L1,r.TEXTURE_2D,null,0);t.bindFramebuffer(r.READ_FRAMEBUFFER,c1.__webglMultisampledFramebuffer),T.texture.mipmaps.length>0?t.bindFramebuffer(r.DRAW_FRAMEBUFFER,c1.__webglFramebuffer[0]):t.bindFramebuffer(r.DRAW_FRAMEBUFFER,c1.__webglFramebuffer);for(let L1=0;L1<S.length;L1++){if(T.resolveDepthBuffer&&(T.depthBuffer&&(t1|=r.DEPTH_BUFFER_BIT),T.stencilBuffer&&T.resolveStencilBuffer&&(t1|=r.STENCIL_BUFFER_BIT)),Q){r.framebufferRenderbuffer(r.READ_FRAMEBUFFER,r.COLOR_ATTACHMENT0,r.RENDERBUFFER,c1.__webglColorRenderbuffer[L1]);let F=i.get(S[L1]).__webglTexture;r.framebufferTexture2D(r.DRAW_FRAMEBUFFER,r.COLOR_ATTACHMENT0,r.TEXTURE_2D,F,0)}r.blitFramebuffer(0,0,z,n1,0,0,z,n1,t1,r.NEAREST),V===!0&&(R5.length=0,R5.push(r.COLOR_ATTACHMENT0+L1),T.depthBuffer&&T.storeMultisampledDepthBuffer===!1&&R5.push(V1),r.invalidateFramebuffer(r.READ_FRAMEBUFFER,R5))}if(t.bindFramebuffer(r.READ_FRAMEBUFFER,null),t.bindFramebuffer(r.DRAW_FRAMEBUFFER,null),Q)for(let L1=0;L1<S.length;L1++){t.bindFramebuffer(r.FRAMEBUFFER,c1.__webglMultisampledFramebuffer),r.framebufferRenderbuffer(r.FRAMEBUFFER,r.COLOR_ATTACHMENT0+L1,r.RENDERBUFFER,c1.__webglColorRenderbuffer[L1]);let F=i.get(S[L1]).__webglTexture;t.bindFramebuffer(r.FRAMEBUFFER,c1.__webglFramebuffer),r.framebufferTexture2D(r.DRAW_FRAMEBUFFER,r.COLOR_ATTACHMENT0+L1,r.TEXTURE_2D,F,0)}t.bindFramebuffer(r.DRAW_FRAMEBUFFER,c1.__webglMultisampledFramebuffer)}else if(T.depthBuffer&&T.storeMultisampledDepthBuffer===!1&&V){let S=T.stencilBuffer?r.DEPTH_STENCIL_ATTACHMENT:r.DEPTH_ATTACHMENT;r.invalidateFramebuffer(r.DRAW_FRAMEBUFFER,[S])}}}function h2(T){return Math.min(C.maxSamples,T.samples)}function u1(T){let S=i.get(T);return T.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&S.__useRenderToTexture!==!1}function B2(T){let S=o.render.frame;L.get(T)!==S&&(L.set(T,S),T.update())}function E1(T,S){let z=T.colorSpace,n1=T.format,t1=T.type;return T.isCompressedTexture===!0||T.isVideoTexture===!0||z!==r4&&z!==b0&&(j1.getTransfer(z)===o2?(n1!==Q5||t1!==g5)&&R1("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):F1("WebGLTextures: Unsupported texture color space:",z)),S}function N1(T){return typeof HTMLImageElement<"u"&&T instanceof HTMLImageElement?(a.width=T.naturalWidth||T.width,a.height=T.naturalHeight||T.height):typeof VideoFrame<"u"&&T instanceof VideoFrame?(a.width=T.displayWidth,a.height=T.displayHeight):(a.width=T.width,a.height=T.height),a}this.allocateTextureUnit=B1,this.resetTextureUnits=r1,this.getTextureUnits=i1,this.setTextureUnits=S1,this.setTexture2D=d1,this.setTexture2DArray=x1,this.setTexture3D=T1,this.setTextureCube=m1,this.rebindTextures=O5,this.setupRenderTarget=E5,this.updateRenderTargetMipmap=N,this.updateMultisampleRenderTarget=A2,this.setupDepthRenderbuffer=T5,this.setupFrameBufferTexture=S2,this.useMultisampledRTT=u1,this.dispose=k}function cc(r,e){function t(i,C=b0){let n,o=j1.getTransfer(C);if(i===g5)return r.UNSIGNED_BYTE;if(i===m6)return r.UNSIGNED_SHORT_4_4_4_4;if(i===A6)return r.UNSIGNED_SHORT_5_5_5_1;if(i===At)return r.UNSIGNED_INT_5_9_9_9_REV;if(i===ht)return r.UNSIGNED_INT_10F_11F_11F_REV;if(i===ut)return r.BYTE;if(i===mt)return r.SHORT;if(i===c7)return r.UNSIGNED_SHORT;if(i===u6)return r.INT;if(i===Y5)return r.UNSIGNED_INT;if(i===$5)return r.FLOAT;if(i===K5)return r.HALF_FLOAT;if(i===ft)return r.ALPHA;if(i===xt)return r.RGB;if(i===Q5)return r.RGBA;if(i===S0)return r.DEPTH_COMPONENT;if(i===_0)return r.DEPTH_STENCIL;if(i===vt)return r.RED;if(i===h6)return r.RED_INTEGER;if(i===K0)return r.RG;if(i===f6)return r.RG_INTEGER;if(i===x6)return r.RGBA_INTEGER;if(i===h4||i===f4||i===x4||i===v4)if(o===o2)if(n=e.get("WEBGL_compressed_texture_s3tc_srgb"),n!==null){if(i===h4)return n.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===f4)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===x4)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===v4)return n.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(n=e.get("WEBGL_compressed_texture_s3tc"),n!==null){if(i===h4)return n.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===f4)return n.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===x4)return n.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===v4)return n.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===v6||i===S6||i===g6||i===y6)if(n=e.get("WEBGL_compressed_texture_pvrtc"),n!==null){if(i===v6)return n.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===S6)return n.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===g6)return n.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===y6)return n.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===Z6||i===_6||i===b6||i===w6||i===T6||i===S4||i===O6)if(n=e.get("WEBGL_compressed_texture_etc"),n!==null){if(i===Z6||i===_6)return o===o2?n.COMPRESSED_SRGB8_ETC2:n.COMPRESSED_RGB8_ETC2;if(i===b6)return o===o2?n.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:n.COMPRESSED_RGBA8_ETC2_EAC;if(i===w6)return n.COMPRESSED_R11_EAC;if(i===T6)return n.COMPRESSED_SIGNED_R11_EAC;if(i===S4)return n.COMPRESSED_RG11_EAC;if(i===O6)return n.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===E6||i===R6||i===P6||i===B6||i===F6||i===I6||i===D6||i===N6||i===k6||i===U6||i===z6||i===G6||i===W6||i===X6)if(n=e.get("WEBGL_compressed_texture_astc"),n!==null){if(i===E6)return o===o2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:n.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===R6)return o===o2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:n.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===P6)return o===o2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:n.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===B6)return o===o2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:n.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===F6)return o===o2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:n.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===I6)return o===o2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:n.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===D6)return o===o2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:n.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===N6)return o===o2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:n.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===k6)return o===o2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:n.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===U6)return o===o2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:n.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===z6)return o===o2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:n.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===G6)return o===o2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:n.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===W6)return o===o2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:n.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===X6)return o===o2?n.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:n.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===q6||i===Y6||i===$6)if(n=e.get("EXT_texture_compression_bptc"),n!==null){if(i===q6)return o===o2?n.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:n.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===Y6)return n.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===$6)return n.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===K6||i===Q6||i===g4||i===J6)if(n=e.get("EXT_texture_compression_rgtc"),n!==null){if(i===K6)return n.COMPRESSED_RED_RGTC1_EXT;if(i===Q6)return n.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===g4)return n.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===J6)return n.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===x3?r.UNSIGNED_INT_24_8:r[i]!==void 0?r[i]:null}return{convert:t}}var pc=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,uc=`
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

}`,Yt=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new M4(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new D2({vertexShader:pc,fragmentShader:uc,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new I2(new m3(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},$t=class extends C0{constructor(e,t){super();let i=this,C=null,n=1,o=null,H="local-floor",V=1,a=null,L=null,M=null,s=null,l=null,p=null,h=typeof XRWebGLBinding<"u",d=new Yt,c={},m=t.getContextAttributes(),f=null,A=null,x=[],y=[],u=new v1,v=null,B=null,b=new s5;b.viewport=new l2;let O=new s5;O.viewport=new l2;let R=[b,O],D=new l6,E=null,k=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(j){let d1=x[j];return d1===void 0&&(d1=new H7,x[j]=d1),d1.getTargetRaySpace()},this.getControllerGrip=function(j){let d1=x[j];return d1===void 0&&(d1=new H7,x[j]=d1),d1.getGripSpace()},this.getHand=function(j){let d1=x[j];return d1===void 0&&(d1=new H7,x[j]=d1),d1.getHandSpace()};function W(j){let d1=y.indexOf(j.inputSource);if(d1===-1)return;let x1=x[d1];x1!==void 0&&(x1.update(j.inputSource,j.frame,a||o),x1.dispatchEvent({type:j.type,data:j.inputSource}))}function X(){C.removeEventListener("select",W),C.removeEventListener("selectstart",W),C.removeEventListener("selectend",W),C.removeEventListener("squeeze",W),C.removeEventListener("squeezestart",W),C.removeEventListener("squeezeend",W),C.removeEventListener("end",X),C.removeEventListener("inputsourceschange",C1);for(let j=0;j<x.length;j++){let d1=y[j];d1!==null&&(y[j]=null,x[j].disconnect(d1))}E=null,k=null,d.reset();for(let j in c)delete c[j];if(e.setRenderTarget(f),l=null,s=null,M=null,C=null,A=null,B1.stop(),i.isPresenting=!1,e.setPixelRatio(v),e.setSize(u.width,u.height,!1),B!==null){let j=B.camera;j.fov=B.fov,j.zoom=B.zoom,j.updateProjectionMatrix(),B=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(j){n=j,i.isPresenting===!0&&R1("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(j){H=j,i.isPresenting===!0&&R1("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return a||o},this.setReferenceSpace=function(j){a=j},this.getBaseLayer=function(){return s!==null?s:l},this.getBinding=function(){return M===null&&h&&(M=new XRWebGLBinding(C,t)),M},this.getFrame=function(){return p},this.getSession=function(){return C},this.setSession=async function(j){if(C=j,C!==null){if(f=e.getRenderTarget(),C.addEventListener("select",W),C.addEventListener("selectstart",W),C.addEventListener("selectend",W),C.addEventListener("squeeze",W),C.addEventListener("squeezestart",W),C.addEventListener("squeezeend",W),C.addEventListener("end",X),C.addEventListener("inputsourceschange",C1),m.xrCompatible!==!0&&await t.makeXRCompatible(),v=e.getPixelRatio(),e.getSize(u),h&&"createProjectionLayer"in XRWebGLBinding.prototype){let x1=null,T1=null,m1=null;m.depth&&(m1=m.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,x1=m.stencil?_0:S0,T1=m.stencil?x3:Y5);let D1={colorFormat:t.RGBA8,depthFormat:m1,scaleFactor:n};M=this.getBinding(),s=M.createProjectionLayer(D1),C.updateRenderState({layers:[s]}),e.setPixelRatio(1),e.setSize(s.textureWidth,s.textureHeight,!1),A=new l5(s.textureWidth,s.textureHeight,{format:Q5,type:g5,depthTexture:new g0(s.textureWidth,s.textureHeight,T1,void 0,void 0,void 0,void 0,void 0,void 0,x1),stencilBuffer:m.stencil,colorSpace:e.outputColorSpace,samples:m.antialias?4:0,resolveDepthBuffer:s.ignoreDepthValues===!1,resolveStencilBuffer:s.ignoreDepthValues===!1,storeMultisampledDepthBuffer:s.ignoreDepthValues===!1,storeMultisampledStencilBuffer:s.ignoreDepthValues===!1})}else{let x1={antialias:m.antialias,alpha:!0,depth:m.depth,stencil:m.stencil,framebufferScaleFactor:n};l=new XRWebGLLayer(C,t,x1),C.updateRenderState({baseLayer:l}),e.setPixelRatio(1),e.setSize(l.framebufferWidth,l.framebufferHeight,!1),A=new l5(l.framebufferWidth,l.framebufferHeight,{format:Q5,type:g5,colorSpace:e.outputColorSpace,stencilBuffer:m.stencil,resolveDepthBuffer:l.ignoreDepthValues===!1,resolveStencilBuffer:l.ignoreDepthValues===!1,storeMultisampledDepthBuffer:l.ignoreDepthValues===!1,storeMultisampledStencilBuffer:l.ignoreDepthValues===!1})}A.isXRRenderTarget=!0,this.setFoveation(V),a=null,o=await C.requestReferenceSpace(H),B1.setContext(C),B1.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(C!==null)return C.environmentBlendMode},this.getDepthTexture=function(){return d.getDepthTexture()};function C1(j){for(let d1=0;d1<j.removed.length;d1++){let x1=j.removed[d1],T1=y.indexOf(x1);T1>=0&&(y[T1]=null,x[T1].disconnect(x1))}for(let d1=0;d1<j.added.length;d1++){let x1=j.added[d1],T1=y.indexOf(x1);if(T1===-1){for(let D1=0;D1<x.length;D1++)if(D1>=y.length){y.push(x1),T1=D1;break}else if(y[D1]===null){y[D1]=x1,T1=D1;break}if(T1===-1)break}let m1=x[T1];m1&&m1.connect(x1)}}function Y(j,d1){d1===null?j.matrixWorld.copy(j.matrix):j.matrixWorld.multiplyMatrices(d1.matrixWorld,j.matrix),j.matrixWorldInverse.copy(j.matrixWorld).invert()}this.updateCamera=function(j){if(C===null)return;let d1=j.near,x1=j.far;d.texture!==null&&(d.depthNear>0&&(d1=d.depthNear),d.depthFar>0&&(x1=d.depthFar)),D.near=O.near=b.near=d1,D.far=O.far=b.far=x1,(E!==D.near||k!==D.far)&&(C.updateRenderState({depthNear:D.near,depthFar:D.far}),E=D.near,k=D.far),D.layers.mask=j.layers.mask|6,b.layers.mask=D.layers.mask&-5,O.layers.mask=D.layers.mask&-3;let T1=j.parent,m1=D.cameras;Y(D,T1);for(let D1=0;D1<m1.length;D1++)Y(m1[D1],T1);D.projectionMatrix.copy(b.projectionMatrix),D.projectionMatrixInverse.copy(b.projectionMatrixInverse),B===null&&j.isPerspectiveCamera&&(B={camera:j,fov:j.fov,zoom:j.zoom}),r1(j,D,T1)};function r1(j,d1,x1){x1===null?j.matrix.copy(d1.matrixWorld):(j.matrix.copy(x1.matrixWorld),j.matrix.invert(),j.matrix.multiply(d1.matrixWorld)),j.matrix.decompose(j.position,j.quaternion,j.scale),j.updateMatrixWorld(!0),j.projectionMatrix.copy(d1.projectionMatrix),j.projectionMatrixInverse.copy(d1.projectionMatrixInverse),j.isPerspectiveCamera&&(j.fov=n7*2*Math.atan(1/j.projectionMatrix.elements[5]),j.zoom=1)}this.getCamera=function(){return D},this.getFoveation=function(){if(!(s===null&&l===null))return V},this.setFoveation=function(j){V=j,s!==null&&(s.fixedFoveation=j),l!==null&&l.fixedFoveation!==void 0&&(l.fixedFoveation=j)},this.hasDepthSensing=function(){return d.texture!==null},this.getDepthSensingMesh=function(){return d.getMesh(D)},this.getCameraTexture=function(j){return c[j]};let i1=null;function S1(j,d1){if(L=d1.getViewerPose(a||o),p=d1,L!==null){let x1=L.views;l!==null&&(e.setRenderTargetFramebuffer(A,l.framebuffer),e.setRenderTarget(A));let T1=!1;x1.length!==D.cameras.length&&(D.cameras.length=0,T1=!0);for(let O1=0;O1<x1.length;O1++){let t2=x1[O1],s2=null;if(l!==null)s2=l.getViewport(t2);else{let Q2=M.getViewSubImage(s,t2);s2=Q2.viewport,O1===0&&(e.setRenderTargetTextures(A,Q2.colorTexture,Q2.depthStencilTexture),e.setRenderTarget(A))}let K1=R[O1];K1===void 0&&(K1=new s5,K1.layers.enable(O1),K1.viewport=new l2,R[O1]=K1),K1.matrix.fromArray(t2.transform.matrix),K1.matrix.decompose(K1.position,K1.quaternion,K1.scale),K1.projectionMatrix.fromArray(t2.projectionMatrix),K1.projectionMatrixInverse.copy(K1.projectionMatrix).invert(),K1.viewport.set(s2.x,s2.y,s2.width,s2.height),O1===0&&(D.matrix.copy(K1.matrix),D.matrix.decompose(D.position,D.quaternion,D.scale)),T1===!0&&D.cameras.push(K1)}let m1=C.enabledFeatures;if(m1&&m1.includes("depth-sensing")&&C.depthUsage=="gpu-optimized"&&h){M=i.getBinding();let O1=M.getDepthInformation(x1[0]);O1&&O1.isValid&&O1.texture&&d.init(O1,C.renderState)}if(m1&&m1.includes("camera-access")&&h){e.state.unbindTexture(),M=i.getBinding();for(let O1=0;O1<x1.length;O1++){let t2=x1[O1].camera;if(t2){let s2=c[t2];s2||(s2=new M4,c[t2]=s2);let K1=M.getCameraImage(t2);s2.sourceTexture=K1}}}}for(let x1=0;x1<x.length;x1++){let T1=y[x1],m1=x[x1];T1!==null&&m1!==void 0&&m1.update(T1,d1,a||o)}i1&&i1(j,d1),d1.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:d1}),p=null}let B1=new an;B1.setAnimationLoop(S1),this.setAnimationLoop=function(j){i1=j},this.dispose=function(){}}},mc=new z1,An=new I1;An.set(-1,0,0,0,1,0,0,0,1);function Ac(r,e){function t(d,c){d.matrixAutoUpdate===!0&&d.updateMatrix(),c.value.copy(d.matrix)}function i(d,c){c.color.getRGB(d.fogColor.value,Bt(r)),c.isFog?(d.fogNear.value=c.near,d.fogFar.value=c.far):c.isFogExp2&&(d.fogDensity.value=c.density)}function C(d,c,m,f,A){c.isNodeMaterial?c.uniformsNeedUpdate=!1:c.isMeshBasicMaterial?n(d,c):c.isMeshLambertMaterial?(n(d,c),c.envMap&&(d.envMapIntensity.value=c.envMapIntensity)):c.isMeshToonMaterial?(n(d,c),M(d,c)):c.isMeshPhongMaterial?(n(d,c),L(d,c),c.envMap&&(d.envMapIntensity.value=c.envMapIntensity)):c.isMeshStandardMaterial?(n(d,c),s(d,c),c.isMeshPhysicalMaterial&&l(d,c,A)):c.isMeshMatcapMaterial?(n(d,c),p(d,c)):c.isMeshDepthMaterial?n(d,c):c.isMeshDistanceMaterial?(n(d,c),h(d,c)):c.isMeshNormalMaterial?n(d,c):c.isLineBasicMaterial?(o(d,c),c.isLineDashedMaterial&&H(d,c)):c.isPointsMaterial?V(d,c,m,f):c.isSpriteMaterial?a(d,c):c.isShadowMaterial?(d.color.value.copy(c.color),d.opacity.value=c.opacity):c.isShaderMaterial&&(c.uniformsNeedUpdate=!1)}function n(d,c){d.opacity.value=c.opacity,c.color&&d.diffuse.value.copy(c.color),c.emissive&&d.emissive.value.copy(c.emissive).multiplyScalar(c.emissiveIntensity),c.map&&(d.map.value=c.map,t(c.map,d.mapTransform)),c.alphaMap&&(d.alphaMap.value=c.alphaMap,t(c.alphaMap,d.alphaMapTransform)),c.bumpMap&&(d.bumpMap.value=c.bumpMap,t(c.bumpMap,d.bumpMapTransform),d.bumpScale.value=c.bumpScale,c.side===E2&&(d.bumpScale.value*=-1)),c.normalMap&&(d.normalMap.value=c.normalMap,t(c.normalMap,d.normalMapTransform),d.normalScale.value.copy(c.normalScale),c.side===E2&&d.normalScale.value.negate()),c.displacementMap&&(d.displacementMap.value=c.displacementMap,t(c.displacementMap,d.displacementMapTransform),d.displacementScale.value=c.displacementScale,d.displacementBias.value=c.displacementBias),c.emissiveMap&&(d.emissiveMap.value=c.emissiveMap,t(c.emissiveMap,d.emissiveMapTransform)),c.specularMap&&(d.specularMap.value=c.specularMap,t(c.specularMap,d.specularMapTransform)),c.alphaTest>0&&(d.alphaTest.value=c.alphaTest);let m=e.get(c),f=m.envMap,A=m.envMapRotation;f&&(d.envMap.value=f,d.envMapRotation.value.setFromMatrix4(mc.makeRotationFromEuler(A)).transpose(),f.isCubeTexture&&f.isRenderTargetTexture===!1&&d.envMapRotation.value.premultiply(An),d.reflectivity.value=c.reflectivity,d.ior.value=c.ior,d.refractionRatio.value=c.refractionRatio),c.lightMap&&(d.lightMap.value=c.lightMap,d.lightMapIntensity.value=c.lightMapIntensity,t(c.lightMap,d.lightMapTransform)),c.aoMap&&(d.aoMap.value=c.aoMap,d.aoMapIntensity.value=c.aoMapIntensity,t(c.aoMap,d.aoMapTransform))}function o(d,c){d.diffuse.value.copy(c.color),d.opacity.value=c.opacity,c.map&&(d.map.value=c.map,t(c.map,d.mapTransform))}function H(d,c){d.dashSize.value=c.dashSize,d.totalSize.value=c.dashSize+c.gapSize,d.scale.value=c.scale}function V(d,c,m,f){d.diffuse.value.copy(c.color),d.opacity.value=c.opacity,d.size.value=c.size*m,d.scale.value=f*.5,c.map&&(d.map.value=c.map,t(c.map,d.uvTransform)),c.alphaMap&&(d.alphaMap.value=c.alphaMap,t(c.alphaMap,d.alphaMapTransform)),c.alphaTest>0&&(d.alphaTest.value=c.alphaTest)}function a(d,c){d.diffuse.value.copy(c.color),d.opacity.value=c.opacity,d.rotation.value=c.rotation,c.map&&(d.map.value=c.map,t(c.map,d.mapTransform)),c.alphaMap&&(d.alphaMap.value=c.alphaMap,t(c.alphaMap,d.alphaMapTransform)),c.alphaTest>0&&(d.alphaTest.value=c.alphaTest)}function L(d,c){d.specular.value.copy(c.specular),d.shininess.value=Math.max(c.shininess,1e-4)}function M(d,c){c.gradientMap&&(d.gradientMap.value=c.gradientMap)}function s(d,c){d.metalness.value=c.metalness,c.metalnessMap&&(d.metalnessMap.value=c.metalnessMap,t(c.metalnessMap,d.metalnessMapTransform)),d.roughness.value=c.roughness,c.roughnessMap&&(d.roughnessMap.value=c.roughnessMap,t(c.roughnessMap,d.roughnessMapTransform)),c.envMap&&(d.envMapIntensity.value=c.envMapIntensity)}function l(d,c,m){d.ior.value=c.ior,c.diffuseRoughness>0&&(d.diffuseRoughness.value=c.diffuseRoughness,c.diffuseRoughnessMap&&(d.diffuseRoughnessMap.value=c.diffuseRoughnessMap,t(c.diffuseRoughnessMap,d.diffuseRoughnessMapTransform))),c.sheen>0&&(d.sheenColor.value.copy(c.sheenColor).multiplyScalar(c.sheen),d.sheenRoughness.value=c.sheenRoughness,c.sheenColorMap&&(d.sheenColorMap.value=c.sheenColorMap,t(c.sheenColorMap,d.sheenColorMapTransform)),c.sheenRoughnessMap&&(d.sheenRoughnessMap.value=c.sheenRoughnessMap,t(c.sheenRoughnessMap,d.sheenRoughnessMapTransform))),c.clearcoat>0&&(d.clearcoat.value=c.clearcoat,d.clearcoatRoughness.value=c.clearcoatRoughness,c.clearcoatMap&&(d.clearcoatMap.value=c.clearcoatMap,t(c.clearcoatMap,d.clearcoatMapTransform)),c.clearcoatRoughnessMap&&(d.clearcoatRoughnessMap.value=c.clearcoatRoughnessMap,t(c.clearcoatRoughnessMap,d.clearcoatRoughnessMapTransform)),c.clearcoatNormalMap&&(d.clearcoatNormalMap.value=c.clearcoatNormalMap,t(c.clearcoatNormalMap,d.clearcoatNormalMapTransform),d.clearcoatNormalScale.value.copy(c.clearcoatNormalScale),c.side===E2&&d.clearcoatNormalScale.value.negate())),c.dispersion>0&&(d.dispersion.value=c.dispersion),c.retroreflectivity>0&&(d.retroreflectivity.value=c.retroreflectivity),c.iridescence>0&&(d.iridescence.value=c.iridescence,d.iridescenceIOR.value=c.iridescenceIOR,d.iridescenceThicknessMinimum.value=c.iridescenceThicknessMinimum,d.iridescenceThicknessMaximum.value=c.iridescenceThicknessMaximum,c.iridescenceMap&&(d.iridescenceMap.value=c.iridescenceMap,t(c.iridescenceMap,d.iridescenceMapTransform)),c.iridescenceThicknessMap&&(d.iridescenceThicknessMap.value=c.iridescenceThicknessMap,t(c.iridescenceThicknessMap,d.iridescenceThicknessMapTransform))),c.transmission>0&&(d.transmission.value=c.transmission,d.transmissionSamplerMap.value=m.texture,d.transmissionSamplerSize.value.set(m.width,m.height),c.transmissionMap&&(d.transmissionMap.value=c.transmissionMap,t(c.transmissionMap,d.transmissionMapTransform)),d.thickness.value=c.thickness,c.thicknessMap&&(d.thicknessMap.value=c.thicknessMap,t(c.thicknessMap,d.thicknessMapTransform)),d.attenuationDistance.value=c.attenuationDistance,d.attenuationColor.value.copy(c.attenuationColor)),c.anisotropy>0&&(d.anisotropyVector.value.set(c.anisotropy*Math.cos(c.anisotropyRotation),c.anisotropy*Math.sin(c.anisotropyRotation)),c.anisotropyMap&&(d.anisotropyMap.value=c.anisotropyMap,t(c.anisotropyMap,d.anisotropyMapTransform))),d.specularIntensity.value=c.specularIntensity,d.specularColor.value.copy(c.specularColor),c.specularColorMap&&(d.specularColorMap.value=c.specularColorMap,t(c.specularColorMap,d.specularColorMapTransform)),c.specularIntensityMap&&(d.specularIntensityMap.value=c.specularIntensityMap,t(c.specularIntensityMap,d.specularIntensityMapTransform))}function p(d,c){c.matcap&&(d.matcap.value=c.matcap)}function h(d,c){let m=e.get(c).light;d.referencePosition.value.setFromMatrixPosition(m.matrixWorld),d.nearDistance.value=m.shadow.camera.near,d.farDistance.value=m.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:C}}function hc(r,e,t,i){let C={},n={};function o(m,f){let A=f.program;i.uniformBlockBinding(m,A,C[m.id])}function H(m,f){let A=C[m.id];A===void 0&&(p(m),A=V(m),C[m.id]=A,m.addEventListener("dispose",d));let x=f.program;i.updateUBOMapping(m,x);let y=e.render.frame;n[m.id]!==y&&(a(m),n[m.id]=y)}function V(m){let f=r.createBuffer(),A=m.__size,x=m.usage;return r.bindBuffer(r.UNIFORM_BUFFER,f),r.bufferData(r.UNIFORM_BUFFER,A,x),r.bindBuffer(r.UNIFORM_BUFFER,null),f}function a(m){let f=C[m.id],A=m.uniforms,x=m.__cache;r.bindBuffer(r.UNIFORM_BUFFER,f);for(let y=0,u=A.length;y<u;y++){let v=A[y];if(Array.isArray(v))for(let B=0,b=v.length;B<b;B++)L(v[B],y,B,x);else L(v,y,0,x)}r.bindBuffer(r.UNIFORM_BUFFER,null)}function L(m,f,A,x){if(s(m,f,A,x)===!0){let y=m.__offset,u=m.value;if(Array.isArray(u)){let v=0;for(let B=0;B<u.length;B++){let b=u[B],O=h(b,!0);M(b,m.__data,v),v+=O.storage/Float32Array.BYTES_PER_ELEMENT}}else M(u,m.__data,0);r.bufferSubData(r.UNIFORM_BUFFER,y,m.__data)}}function M(m,f,A){typeof m=="number"||typeof m=="boolean"?f[A]=m:m.isMatrix3?(f[A]=m.elements[0],f[A+1]=m.elements[1],f[A+2]=m.elements[2],f[A+3]=0,f[A+4]=m.elements[3],f[A+5]=m.elements[4],f[A+6]=m.elements[5],f[A+7]=0,f[A+8]=m.elements[6],f[A+9]=m.elements[7],f[A+10]=m.elements[8],f[A+11]=0):ArrayBuffer.isView(m)?f.set(m.subarray(0,f.length-A),A):m.toArray(f,A)}function s(m,f,A,x){let y=m.value,u=f+"_"+A;if(Array.isArray(y)){x[u]===void 0&&(x[u]=[]);let v=x[u],B=!1;for(let b=0;b<y.length;b++)l(y[b],v,b)===!0&&(B=!0);return B}return l(y,x,u)}function l(m,f,A){if(f[A]===void 0)return typeof m=="number"||typeof m=="boolean"?f[A]=m:ArrayBuffer.isView(m)?f[A]=m.slice():f[A]=m.clone(),!0;{let x=f[A];if(typeof m=="number"||typeof m=="boolean"){if(x!==m)return f[A]=m,!0}else{if(ArrayBuffer.isView(m))return!0;if(x.equals(m)===!1)return x.copy(m),!0}}return!1}function p(m){let f=m.uniforms,A=0,x=16;for(let u=0,v=f.length;u<v;u++){let B=Array.isArray(f[u])?f[u]:[f[u]];for(let b=0,O=B.length;b<O;b++){let R=B[b],D=Array.isArray(R.value)?R.value:[R.value],E=Array.isArray(f[u])||Array.isArray(R.value),k=A;for(let X=0,C1=D.length;X<C1;X++){let Y=D[X],r1=h(Y,E),i1=A%x,S1=i1%r1.boundary,B1=i1+S1;A+=S1,B1!==0&&x-B1<r1.storage&&(A+=x-B1),X===0&&(k=A),A+=r1.storage}let W=R.type==="int"?Int32Array:R.type==="uint"?Uint32Array:Float32Array;R.__data=new W((A-k)/Float32Array.BYTES_PER_ELEMENT),R.__offset=k}}let y=A%x;return y>0&&(A+=x-y),m.__size=A,m.__cache={},this}function h(m,f){let A={boundary:0,storage:0};return typeof m=="number"||typeof m=="boolean"?(A.boundary=4,A.storage=4):m.isVector2?(A.boundary=8,A.storage=8):m.isVector3||m.isColor?(A.boundary=16,A.storage=12):m.isVector4?(A.boundary=16,A.storage=16):m.isMatrix3?(A.boundary=16,A.storage=48):m.isMatrix4?(A.boundary=16,A.storage=64):m.isTexture?R1("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(m)?(A.boundary=16,A.storage=m.byteLength):R1("WebGLRenderer: Unsupported uniform value type.",m),f===!0&&(A.boundary=16,A.storage=Math.ceil(A.storage/16)*16),A}function d(m){let f=m.target;f.removeEventListener("dispose",d),r.deleteBuffer(C[f.id]),delete C[f.id],delete n[f.id]}function c(){for(let m in C)r.deleteBuffer(C[m]);C={},n={}}return{bind:o,update:H,dispose:c}}var fc=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),o0=null;function xc(){return o0===null&&(o0=new G9(fc,16,16,K0,K5),o0.name="DFG_LUT",o0.minFilter=$2,o0.magFilter=$2,o0.wrapS=i0,o0.wrapT=i0,o0.generateMipmaps=!1,o0.needsUpdate=!0),o0}var i8=class{constructor(e={}){let{canvas:t=TC(),context:i=null,depth:C=!0,stencil:n=!1,alpha:o=!1,antialias:H=!1,premultipliedAlpha:V=!0,preserveDrawingBuffer:a=!1,powerPreference:L="default",failIfMajorPerformanceCaveat:M=!1,reversedDepthBuffer:s=!1,outputBufferType:l=g5}=e;this.isWebGLRenderer=!0;let p;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");p=i.getContextAttributes().alpha}else p=o;let h=l,d=new Set([x6,f6,h6]),c=new Set([g5,Y5,c7,x3,m6,A6]),m=new Uint32Array(4),f=new Int32Array(4),A={textures:[],min:[],max:[],resolution:[]},x=null,y=null,u=[],v=[],B=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=n0,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let b=this,O=!1,R=null,D=null,E=null,k=null;this._outputColorSpace=v5;let W=0,X=0,C1=null,Y=-1,r1=null,i1=new l2,S1=new l2,B1=null,j=new W1(0),d1=0,x1=t.width,T1=t.height,m1=1,D1=null,Z2=null,O1=new l2(0,0,x1,T1),t2=new l2(0,0,x1,T1),s2=!1,K1=new u3,Q2=new W9,P2=!1,m5=!1,S2=new z1,t0=new w,G2=new l2,T5={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},O5=!1;function E5(){return C1===null?m1:1}let N=i;function R5(g,I){return t.getContext(g,I)}let A2,h2,u1,B2,E1,N1,T,S,z,n1,t1,V1,c1,Q,J,L1,F,e1,$,s1,H1,a1,b1;try{let g={alpha:!0,depth:C,stencil:n,antialias:H,premultipliedAlpha:V,preserveDrawingBuffer:a,powerPreference:L,failIfMajorPerformanceCaveat:M};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",w1,!1),t.addEventListener("webglcontextrestored",G1,!1),t.addEventListener("webglcontextcreationerror",A1,!1),N===null){let I="webgl2";if(N=R5(I,g),N===null)throw R5(I)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}X1()}catch(g){throw t.removeEventListener("webglcontextlost",w1,!1),t.removeEventListener("webglcontextrestored",G1,!1),t.removeEventListener("webglcontextcreationerror",A1,!1),F1("WebGLRenderer: "+g.message),g}function X1(){A2=new El(N),A2.init(),H1=new cc(N,A2),h2=new xl(N,A2,e,H1),u1=new lc(N,A2),h2.reversedDepthBuffer&&s&&u1.buffers.depth.setReversed(!0),D=N.createFramebuffer(),E=N.createFramebuffer(),k=N.createFramebuffer(),B2=new Bl(N),E1=new jd,N1=new dc(N,A2,u1,E1,h2,H1,B2),T=new Ol(b),S=new IL(N),a1=new hl(N,S),z=new Rl(N,S,B2,a1),n1=new Il(N,z,S,a1,B2),e1=new Fl(N,h2,N1),J=new vl(E1),t1=new Jd(b,T,A2,h2,a1,J),V1=new Ac(b,E1),c1=new tc,Q=new Hc(A2),F=new Al(b,T,u1,n1,p,V),L1=new Mc(b,n1,h2),b1=new hc(N,B2,h2,u1),$=new fl(N,A2,B2),s1=new Pl(N,A2,B2),B2.programs=t1.programs,b.capabilities=h2,b.extensions=A2,b.properties=E1,b.renderLists=c1,b.shadowMap=L1,b.state=u1,b.info=B2}h!==g5&&(B=new Nl(h,t.width,t.height,H,C,n));let o1=new $t(b,N);this.xr=o1,this.getContext=function(){return N},this.getContextAttributes=function(){return N.getContextAttributes()},this.forceContextLoss=function(){let g=A2.get("WEBGL_lose_context");g&&g.loseContext()},this.forceContextRestore=function(){let g=A2.get("WEBGL_lose_context");g&&g.restoreContext()},this.getPixelRatio=function(){return m1},this.setPixelRatio=function(g){g!==void 0&&(m1=g,this.setSize(x1,T1,!1))},this.getSize=function(g){return g.set(x1,T1)},this.setSize=function(g,I,q=!0){if(o1.isPresenting){R1("WebGLRenderer: Can't change size while VR device is presenting.");return}x1=g,T1=I,t.width=Math.floor(g*m1),t.height=Math.floor(I*m1),q===!0&&(t.style.width=g+"px",t.style.height=I+"px"),B!==null&&B.setSize(t.width,t.height),this.setViewport(0,0,g,I)},this.getDrawingBufferSize=function(g){return g.set(x1*m1,T1*m1).floor()},this.setDrawingBufferSize=function(g,I,q){x1=g,T1=I,m1=q,t.width=Math.floor(g*q),t.height=Math.floor(I*q),this.setViewport(0,0,g,I)},this.setEffects=function(g){if(h===g5){F1("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(g){for(let I=0;I<g.length;I++)if(g[I].isOutputPass===!0){R1("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}B.setEffects(g||[])},this.getCurrentViewport=function(g){return g.copy(i1)},this.getViewport=function(g){return g.copy(O1)},this.setViewport=function(g,I,q,U){g.isVector4?O1.set(g.x,g.y,g.z,g.w):O1.set(g,I,q,U),u1.viewport(i1.copy(O1).multiplyScalar(E5()).round())},this.getScissor=function(g){return g.copy(t2)},this.setScissor=function(g,I,q,U){g.isVector4?t2.set(g.x,g.y,g.z,g.w):t2.set(g,I,q,U),u1.scissor(S1.copy(t2).multiplyScalar(E5()).round())},this.getScissorTest=function(){return s2},this.setScissorTest=function(g){u1.setScissorTest(s2=g)},this.setOpaqueSort=function(g){D1=g},this.setTransparentSort=function(g){Z2=g},this.getClearColor=function(g){return g.copy(F.getClearColor())},this.setClearColor=function(){F.setClearColor(...arguments)},this.getClearAlpha=function(){return F.getClearAlpha()},this.setClearAlpha=function(){F.setClearAlpha(...arguments)},this.clear=function(g=!0,I=!0,q=!0){let U=0;if(g){let G=!1;if(C1!==null){let p1=C1.texture.format;G=d.has(p1)}if(G){let p1=C1.texture.type,g1=c.has(p1),M1=F.getClearColor(),f1=F.getClearAlpha(),_1=M1.r,k1=M1.g,Q1=M1.b;g1?(m[0]=_1,m[1]=k1,m[2]=Q1,m[3]=f1,N.clearBufferuiv(N.COLOR,0,m)):(f[0]=_1,f[1]=k1,f[2]=Q1,f[3]=f1,N.clearBufferiv(N.COLOR,0,f))}else U|=N.COLOR_BUFFER_BIT}I&&(U|=N.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),q&&(U|=N.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),U!==0&&N.clear(U)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(g){g.setRenderer(this),R=g},this.dispose=function(){t.removeEventListener("webglcontextlost",w1,!1),t.removeEventListener("webglcontextrestored",G1,!1),t.removeEventListener("webglcontextcreationerror",A1,!1),F.dispose(),c1.dispose(),Q.dispose(),N1.dispose(),E1.dispose(),T.dispose(),n1.dispose(),z.dispose(),a1.dispose(),b1.dispose(),t1.dispose(),o1.dispose(),o1.removeEventListener("sessionstart",mi),o1.removeEventListener("sessionend",Ai),V3.stop()};function w1(g){g.preventDefault(),Tt("WebGLRenderer: Context Lost."),O=!0}function G1(){Tt("WebGLRenderer: Context Restored."),O=!1;let g=B2.autoReset,I=L1.enabled,q=L1.autoUpdate,U=L1.needsUpdate,G=L1.type;X1(),B2.autoReset=g,L1.enabled=I,L1.autoUpdate=q,L1.needsUpdate=U,L1.type=G}function A1(g){F1("WebGLRenderer: A WebGL context could not be created. Reason: ",g.statusMessage)}function a2(g){let I=g.target;I.removeEventListener("dispose",a2),W2(I)}function W2(g){P0(g),E1.remove(g)}function P0(g){let I=E1.get(g).programs;I!==void 0&&(I.forEach(function(q){t1.releaseProgram(q)}),g.isShaderMaterial&&t1.releaseShaderCache(g))}this.renderBufferDirect=function(g,I,q,U,G,p1){I===null&&(I=T5);let g1=G.isMesh&&G.matrixWorld.determinantAffine()<0,M1=va(g,I,q,U,G);u1.setMaterial(U,g1);let f1=q.index,_1=1;if(U.wireframe===!0){if(f1=z.getWireframeAttribute(q),f1===void 0)return;_1=2}let k1=q.drawRange,Q1=q.attributes.position,y1=k1.start*_1,J1=(k1.start+k1.count)*_1;p1!==null&&(y1=Math.max(y1,p1.start*_1),J1=Math.min(J1,(p1.start+p1.count)*_1)),f1!==null?(y1=Math.max(y1,0),J1=Math.min(J1,f1.count)):Q1!=null&&(y1=Math.max(y1,0),J1=Math.min(J1,Q1.count));let T2=J1-y1;if(T2<0||T2===1/0)return;a1.setup(G,U,M1,q,f1);let p2,M2=$;if(f1!==null&&(p2=S.get(f1),M2=s1,M2.setIndex(p2)),G.isMesh)U.wireframe===!0?(u1.setLineWidth(U.wireframeLinewidth*E5()),M2.setMode(N.LINES)):M2.setMode(N.TRIANGLES);else if(G.isLine){let i5=U.linewidth;i5===void 0&&(i5=1),u1.setLineWidth(i5*E5()),G.isLineSegments?M2.setMode(N.LINES):G.isLineLoop?M2.setMode(N.LINE_LOOP):M2.setMode(N.LINE_STRIP)}else G.isPoints?M2.setMode(N.POINTS):G.isSprite&&M2.setMode(N.TRIANGLES);if(G.isBatchedMesh)if(A2.get("WEBGL_multi_draw"))M2.renderMultiDraw(G._multiDrawStarts,G._multiDrawCounts,G._multiDrawCount);else{let i5=G._multiDrawStarts,Z1=G._multiDrawCounts,L5=G._multiDrawCount,i2=f1?S.get(f1).bytesPerElement:1,a3=E1.get(U).currentProgram.getUniforms();for(let C5=0;C5<L5;C5++)a3.setValue(N,"_gl_DrawID",C5),M2.render(i5[C5]/i2,Z1[C5])}else if(G.isInstancedMesh)M2.renderInstances(y1,T2,G.count);else if(q.isInstancedBufferGeometry){let i5=q._maxInstanceCount!==void 0?q._maxInstanceCount:1/0,Z1=Math.min(q.instanceCount,i5);M2.renderInstances(y1,T2,Z1)}else M2.render(y1,T2)};function ui(g,I,q,U){R!==null&&g.isNodeMaterial&&R.setObject(U,g),P2===!0&&J.setState(g,q,!1),g.transparent===!0&&g.side===t5&&g.forceSinglePass===!1?(g.side=E2,g.needsUpdate=!0,W7(g,I,U),g.side=c5,g.needsUpdate=!0,W7(g,I,U),g.side=t5):W7(g,I,U)}this.compile=function(g,I,q=null){q===null&&(q=g),R!==null&&R.renderStart(g,I,q),y=Q.get(q),y.init(I),v.push(y),q.traverseVisible(function(G){G.isLight&&G.layers.test(I.layers)&&(y.pushLight(G),G.castShadow&&y.pushShadow(G))}),g!==q&&g.traverseVisible(function(G){G.isLight&&G.layers.test(I.layers)&&(y.pushLight(G),G.castShadow&&y.pushShadow(G))}),y.setupLights(),R!==null&&R.updateLights(y.state.lightsArray),m5=this.localClippingEnabled,P2=J.init(this.clippingPlanes,m5),P2===!0&&J.setGlobalState(this.clippingPlanes,I),R!==null&&L1.render(y.state.shadowsArray,q,I);let U=new Set;return g.traverse(function(G){if(!(G.isMesh||G.isPoints||G.isLine||G.isSprite))return;let p1=G.material;if(p1)if(Array.isArray(p1))for(let g1=0;g1<p1.length;g1++){let M1=p1[g1];ui(M1,q,I,G),U.add(M1)}else ui(p1,q,I,G),U.add(p1)}),y=v.pop(),R!==null&&R.renderEnd(),U},this.compileAsync=function(g,I,q=null){let U=this.compile(g,I,q);return new Promise(G=>{function p1(){if(U.forEach(function(g1){let f1=E1.get(g1).currentProgram;(f1===void 0||f1.isReady())&&U.delete(g1)}),U.size===0){G(g);return}setTimeout(p1,10)}A2.get("KHR_parallel_shader_compile")!==null?p1():setTimeout(p1,10)})};let ge=null;function fa(g){ge&&ge(g)}function mi(){V3.stop()}function Ai(){V3.start()}let V3=new an;V3.setAnimationLoop(fa),typeof self<"u"&&V3.setContext(self),this.setAnimationLoop=function(g){ge=g,o1.setAnimationLoop(g),g===null?V3.stop():V3.start()},o1.addEventListener("sessionstart",mi),o1.addEventListener("sessionend",Ai),this.render=function(g,I){if(I!==void 0&&I.isCamera!==!0){F1("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(O===!0)return;R!==null&&R.renderStart(g,I);let q=o1.enabled===!0&&o1.isPresenting===!0,U=B!==null&&(C1===null||q)&&B.begin(b,C1);if(g.matrixWorldAutoUpdate===!0&&g.updateMatrixWorld(),I.parent===null&&I.matrixWorldAutoUpdate===!0&&I.updateMatrixWorld(),o1.enabled===!0&&o1.isPresenting===!0&&(B===null||B.isCompositing()===!1)&&(o1.cameraAutoUpdate===!0&&o1.updateCamera(I),I=o1.getCamera()),g.isScene===!0&&g.onBeforeRender(b,g,I,C1),y=Q.get(g,v.length),y.init(I),y.state.textureUnits=N1.getTextureUnits(),v.push(y),S2.multiplyMatrices(I.projectionMatrix,I.matrixWorldInverse),I.isArrayCamera?Q2.setFromArrayCamera(I):K1.setFromProjectionMatrix(S2,B5,I.reversedDepth),m5=this.localClippingEnabled,P2=J.init(this.clippingPlanes,m5),x=c1.get(g,u.length),x.init(),u.push(x),this.info.render.frame++,o1.enabled===!0&&o1.isPresenting===!0){let g1=b.xr.getDepthSensingMesh();g1!==null&&ye(g1,I,-1/0,b.sortObjects)}ye(g,I,0,b.sortObjects),x.finish(),R!==null&&R.updateLights(y.state.lightsArray),b.sortObjects===!0&&x.sort(D1,Z2),O5=o1.enabled===!1||o1.isPresenting===!1||o1.hasDepthSensing()===!1,O5&&F.addToRenderList(x,g),this.info.autoReset===!0&&this.info.reset(),P2===!0&&J.beginShadows();let G=y.state.shadowsArray;if(L1.render(G,g,I),P2===!0&&J.endShadows(),(U&&B.hasRenderPass())===!1){let g1=x.opaque,M1=x.transmissive;if(y.setupLights(),I.isArrayCamera){let f1=I.cameras;if(M1.length>0)for(let _1=0,k1=f1.length;_1<k1;_1++){let Q1=f1[_1];fi(g1,M1,g,Q1)}O5&&F.render(g);for(let _1=0,k1=f1.length;_1<k1;_1++){let Q1=f1[_1];hi(x,g,Q1,Q1.viewport)}}else M1.length>0&&fi(g1,M1,g,I),O5&&F.render(g),hi(x,g,I)}C1!==null&&X===0&&(N1.updateMultisampleRenderTarget(C1),N1.updateRenderTargetMipmap(C1)),U&&B.end(b),g.isScene===!0&&g.onAfterRender(b,g,I),a1.resetDefaultState(),Y=-1,r1=null,v.pop(),v.length>0?(y=v[v.length-1],N1.setTextureUnits(y.state.textureUnits),P2===!0&&J.setGlobalState(b.clippingPlanes,y.state.camera)):y=null,u.pop(),u.length>0?x=u[u.length-1]:x=null,R!==null&&R.renderEnd()};function ye(g,I,q,U){if(g.visible===!1)return;if(g.layers.test(I.layers)){if(g.isGroup)q=g.renderOrder;else if(g.isLOD)g.autoUpdate===!0&&g.update(I);else if(g.isLight)y.pushLight(g),g.castShadow&&y.pushShadow(g);else if(g.isSprite){let g1=I.isArrayCamera?Q2:K1;if(!g.frustumCulled||g.intersectsFrustum(g1)){U&&G2.setFromMatrixPosition(g.matrixWorld).applyMatrix4(S2);let M1=n1.update(g),f1=g.material;f1.visible&&x.push(g,M1,f1,q,G2.z,null,I)}}else if(g.isMesh||g.isLine||g.isPoints){let g1=I.isArrayCamera?Q2:K1;if(!g.frustumCulled||g.intersectsFrustum(g1)){let M1=n1.update(g),f1=g.material;if(U&&(g.boundingSphere!==void 0?(g.boundingSphere===null&&g.computeBoundingSphere(),G2.copy(g.boundingSphere.center)):(M1.boundingSphere===null&&M1.computeBoundingSphere(),G2.copy(M1.boundingSphere.center)),G2.applyMatrix4(g.matrixWorld).applyMatrix4(S2)),Array.isArray(f1)){let _1=M1.groups;for(let k1=0,Q1=_1.length;k1<Q1;k1++){let y1=_1[k1],J1=f1[y1.materialIndex];J1&&J1.visible&&x.push(g,M1,J1,q,G2.z,y1,I)}}else f1.visible&&x.push(g,M1,f1,q,G2.z,null,I)}}}let p1=g.children;for(let g1=0,M1=p1.length;g1<M1;g1++)ye(p1[g1],I,q,U)}function hi(g,I,q,U){let{opaque:G,transmissive:p1,transparent:g1}=g;y.setupLightsView(q),P2===!0&&J.setGlobalState(b.clippingPlanes,q),U&&u1.viewport(i1.copy(U)),G.length>0&&n9(G,I,q),p1.length>0&&n9(p1,I,q),g1.length>0&&n9(g1,I,q),u1.buffers.depth.setTest(!0),u1.buffers.depth.setMask(!0),u1.buffers.color.setMask(!0),u1.setPolygonOffset(!1)}function fi(g,I,q,U){if((q.isScene===!0?q.overrideMaterial:null)!==null)return;if(y.state.transmissionRenderTarget[U.id]===void 0){let y1=A2.has("EXT_color_buffer_half_float")||A2.has("EXT_color_buffer_float");y.state.transmissionRenderTarget[U.id]=new l5(1,1,{generateMipmaps:!0,type:y1?K5:g5,minFilter:Z0,samples:Math.max(4,h2.samples),stencilBuffer:n,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:j1.workingColorSpace})}let p1=y.state.transmissionRenderTarget[U.id],g1=U.viewport||i1;p1.setSize(g1.z*b.transmissionResolutionScale,g1.w*b.transmissionResolutionScale);let M1=b.getRenderTarget(),f1=b.getActiveCubeFace(),_1=b.getActiveMipmapLevel();b.setRenderTarget(p1),b.getClearColor(j),d1=b.getClearAlpha(),d1<1&&b.setClearColor(16777215,.5),b.clear(),O5&&F.render(q);let k1=b.toneMapping;b.toneMapping=n0;let Q1=U.viewport;if(U.viewport!==void 0&&(U.viewport=void 0),y.setupLightsView(U),P2===!0&&J.setGlobalState(b.clippingPlanes,U),n9(g,q,U),N1.updateMultisampleRenderTarget(p1),N1.updateRenderTargetMipmap(p1),A2.has("WEBGL_multisampled_render_to_texture")===!1){let y1=!1;for(let J1=0,T2=I.length;J1<T2;J1++){let p2=I[J1],{object:M2,geometry:i5,material:Z1,group:L5}=p2;if(Z1.side===t5&&M2.layers.test(U.layers)){let i2=Z1.side;Z1.side=E2,Z1.needsUpdate=!0,xi(M2,q,U,i5,Z1,L5),Z1.side=i2,Z1.needsUpdate=!0,y1=!0}}y1===!0&&(N1.updateMultisampleRenderTarget(p1),N1.updateRenderTargetMipmap(p1))}b.setRenderTarget(M1,f1,_1),b.setClearColor(j,d1),Q1!==void 0&&(U.viewport=Q1),b.toneMapping=k1}function n9(g,I,q){let U=I.isScene===!0?I.overrideMaterial:null;for(let G=0,p1=g.length;G<p1;G++){let g1=g[G],{object:M1,geometry:f1,group:_1}=g1,k1=g1.material;k1.allowOverride===!0&&U!==null&&(k1=U),M1.layers.test(q.layers)&&xi(M1,I,q,f1,k1,_1)}}function xi(g,I,q,U,G,p1){R!==null&&G.isNodeMaterial&&R.setObject(g,G),g.onBeforeRender(b,I,q,U,G,p1),g.modelViewMatrix.multiplyMatrices(q.matrixWorldInverse,g.matrixWorld),g.normalMatrix.getNormalMatrix(g.modelViewMatrix),G.onBeforeRender(b,I,q,U,g,p1),G.transparent===!0&&G.side===t5&&G.forceSinglePass===!1?(G.side=E2,G.needsUpdate=!0,b.renderBufferDirect(q,I,U,G,g,p1),G.side=c5,G.needsUpdate=!0,b.renderBufferDirect(q,I,U,G,g,p1),G.side=t5):b.renderBufferDirect(q,I,U,G,g,p1),g.onAfterRender(b,I,q,U,G,p1)}function vi(g){let I=0;for(let q of g)q.texture!==null&&I++;return I}function W7(g,I,q){I.isScene!==!0&&(I=T5);let U=E1.get(g),G=y.state.lights,p1=y.state.shadowsArray,g1=G.state.version,M1=t1.getParameters(g,G.state,p1,I,q,y.state.lightProbeGridArray),f1=t1.getProgramCacheKey(M1),_1=U.programs;U.environment=g.isMeshStandardMaterial||g.isMeshLambertMaterial||g.isMeshPhongMaterial?I.environment:null,U.fog=I.fog;let k1=g.isMeshStandardMaterial||g.isMeshLambertMaterial&&!g.envMap||g.isMeshPhongMaterial&&!g.envMap;U.envMap=T.get(g.envMap||U.environment,k1),U.envMapRotation=U.environment!==null&&g.envMap===null?I.environmentRotation:g.envMapRotation,_1===void 0&&(g.addEventListener("dispose",a2),_1=new Map,U.programs=_1,U.programVariants=new Map);let Q1=_1.get(f1);if(Q1!==void 0){if(U.currentProgram===Q1&&U.lightsStateVersion===g1)return gi(g,M1),Q1}else M1.uniforms=t1.getUniforms(g),R!==null&&g.isNodeMaterial&&R.build(g,q,M1),g.onBeforeCompile(M1,b),Q1=t1.acquireProgram(M1,f1),_1.set(f1,Q1),U.uniforms=M1.uniforms;let y1=U.uniforms;return(!g.isShaderMaterial&&!g.isRawShaderMaterial||g.clipping===!0)&&(y1.clippingPlanes=J.uniform),gi(g,M1),U.needsLights=ga(g),U.lightsStateVersion=g1,U.needsLights&&(y1.ambientLightColor.value=G.state.ambient,y1.lightProbe.value=G.state.probe,y1.sunLights.value=G.state.sun,y1.sunLightShadows.value=G.state.sunShadow,y1.directionalLights.value=G.state.directional,y1.directionalLightShadows.value=G.state.directionalShadow,y1.spotLights.value=G.state.spot,y1.spotLightShadows.value=G.state.spotShadow,y1.rectAreaLights.value=G.state.rectArea,y1.ltc_1.value=G.state.rectAreaLTC1,y1.ltc_2.value=G.state.rectAreaLTC2,y1.pointLights.value=G.state.point,y1.pointLightShadows.value=G.state.pointShadow,y1.hemisphereLights.value=G.state.hemi,y1.sunShadowMatrix.value=G.state.sunShadowMatrix,y1.sunShadowCascade.value=G.state.sunShadowCascade,y1.directionalShadowMatrix.value=G.state.directionalShadowMatrix,y1.spotLightMatrix.value=G.state.spotLightMatrix,y1.spotLightMap.value=G.state.spotLightMap,y1.pointShadowMatrix.value=G.state.pointShadowMatrix),U.numLightProbeGrids=vi(y.state.lightProbeGridArray),U.currentProgram=Q1,U.uniformsList=null,Q1}function xa(g,I,q,U,G){let p1=E1.get(g),g1=p1.currentProgram.id+","+U+","+G,M1=p1.programVariants.get(g1);return M1===void 0?(M1=W7(g,I,q),p1.programVariants.set(g1,M1)):(p1.currentProgram=M1,p1.uniformsList=null,p1.outputColorSpace=U,p1.toneMapping=G),M1}function Si(g){if(g.uniformsList===null){let I=g.currentProgram.getUniforms();g.uniformsList=u7.seqWithValue(I.seq,g.uniforms)}return g.uniformsList}function gi(g,I){let q=E1.get(g);q.outputColorSpace=I.outputColorSpace,q.batching=I.batching,q.batchingColor=I.batchingColor,q.instancing=I.instancing,q.instancingColor=I.instancingColor,q.instancingMorph=I.instancingMorph,q.skinning=I.skinning,q.morphTargets=I.morphTargets,q.morphNormals=I.morphNormals,q.morphColors=I.morphColors,q.morphTargetsCount=I.morphTargetsCount,q.numClippingPlanes=I.numClippingPlanes,q.numIntersection=I.numClipIntersection,q.vertexAlphas=I.vertexAlphas,q.vertexTangents=I.vertexTangents,q.toneMapping=I.toneMapping}function va(g,I,q,U,G){I.isScene!==!0&&(I=T5),N1.resetTextureUnits();let p1=I.fog,g1=U.isMeshStandardMaterial||U.isMeshLambertMaterial||U.isMeshPhongMaterial?I.environment:null,M1=C1===null?b.outputColorSpace:C1.isXRRenderTarget===!0?C1.texture.colorSpace:j1.workingColorSpace,f1=U.isMeshStandardMaterial||U.isMeshLambertMaterial&&!U.envMap||U.isMeshPhongMaterial&&!U.envMap,_1=T.get(U.envMap||g1,f1),k1=U.vertexColors===!0&&!!q.attributes.color&&q.attributes.color.itemSize===4,Q1=!!q.attributes.tangent&&(!!U.normalMap||U.anisotropy>0),y1=!!q.morphAttributes.position,J1=!!q.morphAttributes.normal,T2=!!q.morphAttributes.color,p2=n0;U.toneMapped&&(C1===null||C1.isXRRenderTarget===!0)&&(p2=b.toneMapping);let M2=q.morphAttributes.position||q.morphAttributes.normal||q.morphAttributes.color,i5=M2!==void 0?M2.length:0,Z1=E1.get(U),L5=y.state.lights;if(P2===!0&&(m5===!0||g!==r1)){let g2=g===r1&&U.id===Y;J.setState(U,g,g2)}let i2=!1,a3=!1;U.version===Z1.__version?Z1.needsLights&&Z1.lightsStateVersion!==L5.state.version||G.isBatchedMesh&&Z1.batching===!1||!G.isBatchedMesh&&Z1.batching===!0||G.isBatchedMesh&&Z1.batchingColor===!0&&G._colorsTexture===null||G.isBatchedMesh&&Z1.batchingColor===!1&&G._colorsTexture!==null||G.isInstancedMesh&&Z1.instancing===!1||!G.isInstancedMesh&&Z1.instancing===!0||G.isSkinnedMesh&&Z1.skinning===!1||!G.isSkinnedMesh&&Z1.skinning===!0||G.isInstancedMesh&&Z1.instancingColor===!0&&G.instanceColor===null||G.isInstancedMesh&&Z1.instancingColor===!1&&G.instanceColor!==null||G.isInstancedMesh&&Z1.instancingMorph===!0&&G.morphTexture===null||G.isInstancedMesh&&Z1.instancingMorph===!1&&G.morphTexture!==null||Z1.envMap!==_1||U.fog===!0&&Z1.fog!==p1||Z1.numClippingPlanes!==void 0&&(Z1.numClippingPlanes!==J.numPlanes||Z1.numIntersection!==J.numIntersection)||Z1.vertexAlphas!==k1||Z1.vertexTangents!==Q1||Z1.morphTargets!==y1||Z1.morphNormals!==J1||Z1.morphColors!==T2||Z1.morphTargetsCount!==i5||Z1.numLightProbeGrids!==vi(y.state.lightProbeGridArray)?i2=!0:(Z1.outputColorSpace!==M1||Z1.toneMapping!==p2)&&(a3=!0):(i2=!0,Z1.__version=U.version);let C5=Z1.currentProgram;(i2===!0||a3===!0)&&(C5=a3===!0?xa(U,I,G,M1,p2):W7(U,I,G),R&&U.isNodeMaterial&&R.onUpdateProgram(U,C5,Z1));let o9=!1,B0=!1,L3=!1,r2=C5.getUniforms(),J2=Z1.uniforms;if(u1.useProgram(C5.program)&&(o9=!0,B0=!0,L3=!0),U.id!==Y&&(Y=U.id,B0=!0),o9||r1!==g){u1.buffers.depth.getReversed()&&g.reversedDepth!==!0&&(g._reversedDepth=!0,g.updateProjectionMatrix()),r2.setValue(N,"projectionMatrix",g.projectionMatrix),r2.setValue(N,"viewMatrix",g.matrixWorldInverse);let X2=r2.map.cameraPosition;X2!==void 0&&X2.setValue(N,t0.setFromMatrixPosition(g.matrixWorld)),h2.logarithmicDepthBuffer&&r2.setValue(N,"logDepthBufFC",2/(Math.log(g.far+1)/Math.LN2)),(U.isMeshPhongMaterial||U.isMeshToonMaterial||U.isMeshLambertMaterial||U.isMeshBasicMaterial||U.isMeshStandardMaterial||U.isShaderMaterial)&&r2.setValue(N,"isOrthographic",g.isOrthographicCamera===!0),r1!==g&&(r1=g,B0=!0,L3=!0)}if(Z1.needsLights&&(L5.state.sunShadowMap.length>0&&r2.setValue(N,"sunShadowMap",L5.state.sunShadowMap,N1),L5.state.directionalShadowMap.length>0&&r2.setValue(N,"directionalShadowMap",L5.state.directionalShadowMap,N1),L5.state.spotShadowMap.length>0&&r2.setValue(N,"spotShadowMap",L5.state.spotShadowMap,N1),L5.state.pointShadowMap.length>0&&r2.setValue(N,"pointShadowMap",L5.state.pointShadowMap,N1)),G.isSkinnedMesh){r2.setOptional(N,G,"bindMatrix"),r2.setOptional(N,G,"bindMatrixInverse");let g2=G.skeleton;g2&&(g2.boneTexture===null&&g2.computeBoneTexture(),r2.setValue(N,"boneTexture",g2.boneTexture,N1))}G.isBatchedMesh&&(r2.setOptional(N,G,"batchingTexture"),r2.setValue(N,"batchingTexture",G._matricesTexture,N1),r2.setOptional(N,G,"batchingIdTexture"),r2.setValue(N,"batchingIdTexture",G._indirectTexture,N1),r2.setOptional(N,G,"batchingColorTexture"),G._colorsTexture!==null&&r2.setValue(N,"batchingColorTexture",G._colorsTexture,N1));let G5=q.morphAttributes;if((G5.position!==void 0||G5.normal!==void 0||G5.color!==void 0)&&e1.update(G,q,C5),(B0||Z1.receiveShadow!==G.receiveShadow)&&(Z1.receiveShadow=G.receiveShadow,r2.setValue(N,"receiveShadow",G.receiveShadow)),(U.isMeshStandardMaterial||U.isMeshLambertMaterial||U.isMeshPhongMaterial)&&U.envMap===null&&I.environment!==null&&(J2.envMapIntensity.value=I.environmentIntensity),J2.dfgLUT!==void 0&&(J2.dfgLUT.value=xc()),B0){if(r2.setValue(N,"toneMappingExposure",b.toneMappingExposure),Z1.needsLights&&Sa(J2,L3),p1&&U.fog===!0&&V1.refreshFogUniforms(J2,p1),V1.refreshMaterialUniforms(J2,U,m1,T1,y.state.transmissionRenderTarget[g.id]),Z1.needsLights&&Z1.numLightProbeGrids>0){let g2=A,X2=0;for(let p0 of y.state.lightProbeGridArray)p0.texture!==null&&(g2.textures[X2]=p0.texture,g2.min[X2]=p0.boundingBox.min,g2.max[X2]=p0.boundingBox.max,g2.resolution[X2]=p0.resolution,X2++);for(let p0 in g2)g2[p0].length=X2;J2.probesSH.value=g2.textures,J2.probesMin.value=g2.min,J2.probesMax.value=g2.max,J2.probesResolution.value=g2.resolution}u7.upload(N,Si(Z1),J2,N1)}if(U.isShaderMaterial&&U.uniformsNeedUpdate===!0&&(u7.upload(N,Si(Z1),J2,N1),U.uniformsNeedUpdate=!1),U.isSpriteMaterial&&r2.setValue(N,"center",G.center),r2.setValue(N,"modelViewMatrix",G.modelViewMatrix),r2.setValue(N,"normalMatrix",G.normalMatrix),r2.setValue(N,"modelMatrix",G.matrixWorld),U.uniformsGroups!==void 0){let g2=U.uniformsGroups;for(let X2=0,p0=g2.length;X2<p0;X2++){let Zi=g2[X2];b1.update(Zi,C5),b1.bind(Zi,C5)}}return C5}function Sa(g,I){g.ambientLightColor.needsUpdate=I,g.lightProbe.needsUpdate=I,g.sunLights.needsUpdate=I,g.sunLightShadows.needsUpdate=I,g.directionalLights.needsUpdate=I,g.directionalLightShadows.needsUpdate=I,g.pointLights.needsUpdate=I,g.pointLightShadows.needsUpdate=I,g.spotLights.needsUpdate=I,g.spotLightShadows.needsUpdate=I,g.rectAreaLights.needsUpdate=I,g.hemisphereLights.needsUpdate=I}function ga(g){return g.isMeshLambertMaterial||g.isMeshToonMaterial||g.isMeshPhongMaterial||g.isMeshStandardMaterial||g.isShadowMaterial||g.isShaderMaterial&&g.lights===!0}this.getActiveCubeFace=function(){return W},this.getActiveMipmapLevel=function(){return X},this.getRenderTarget=function(){return C1},this.setRenderTargetTextures=function(g,I,q){let U=E1.get(g);U.__autoAllocateDepthBuffer=g.resolveDepthBuffer===!1,U.__autoAllocateDepthBuffer===!1&&(U.__useRenderToTexture=!1),E1.get(g.texture).__webglTexture=I,E1.get(g.depthTexture).__webglTexture=U.__autoAllocateDepthBuffer?void 0:q,U.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(g,I){let q=E1.get(g);q.__webglFramebuffer=I,q.__useDefaultFramebuffer=I===void 0},this.setRenderTarget=function(g,I=0,q=0){C1=g,W=I,X=q;let U=null,G=!1,p1=!1;if(g){let M1=E1.get(g);if(M1.__useDefaultFramebuffer!==void 0){u1.bindFramebuffer(N.FRAMEBUFFER,M1.__webglFramebuffer),i1.copy(g.viewport),S1.copy(g.scissor),B1=g.scissorTest,u1.viewport(i1),u1.scissor(S1),u1.setScissorTest(B1),Y=-1;return}else if(M1.__webglFramebuffer===void 0)N1.setupRenderTarget(g);else if(M1.__hasExternalTextures)N1.rebindTextures(g,E1.get(g.texture).__webglTexture,E1.get(g.depthTexture).__webglTexture);else if(g.depthBuffer){let k1=g.depthTexture;if(M1.__boundDepthTexture!==k1){if(k1!==null&&E1.has(k1)&&(g.width!==k1.image.width||g.height!==k1.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");N1.setupDepthRenderbuffer(g)}}let f1=g.texture;(f1.isData3DTexture||f1.isDataArrayTexture||f1.isCompressedArrayTexture)&&(p1=!0);let _1=E1.get(g).__webglFramebuffer;g.isWebGLCubeRenderTarget?(Array.isArray(_1[I])?U=_1[I][q]:U=_1[I],G=!0):g.samples>0&&N1.useMultisampledRTT(g)===!1?U=E1.get(g).__webglMultisampledFramebuffer:Array.isArray(_1)?U=_1[q]:U=_1,i1.copy(g.viewport),S1.copy(g.scissor),B1=g.scissorTest}else i1.copy(O1).multiplyScalar(m1).floor(),S1.copy(t2).multiplyScalar(m1).floor(),B1=s2;if(q!==0&&(U=D),u1.bindFramebuffer(N.FRAMEBUFFER,U)&&u1.drawBuffers(g,U),u1.viewport(i1),u1.scissor(S1),u1.setScissorTest(B1),G){let M1=E1.get(g.texture);N.framebufferTexture2D(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_CUBE_MAP_POSITIVE_X+I,M1.__webglTexture,q)}else if(p1){let M1=I;for(let f1=0;f1<g.textures.length;f1++){let _1=E1.get(g.textures[f1]);N.framebufferTextureLayer(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0+f1,_1.__webglTexture,q,M1)}}else if(g!==null&&q!==0){let M1=E1.get(g.texture);N.framebufferTexture2D(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,M1.__webglTexture,q)}Y=-1};function yi(g){let I=E1.get(g);return(I.__readFormat!==g.format||I.__readType!==g.type)&&(I.__readFormat=g.format,I.__readType=g.type,I.__formatReadable=h2.textureFormatReadable(g.format),I.__typeReadable=h2.textureTypeReadable(g.type)),I}this.readRenderTargetPixels=function(g,I,q,U,G,p1,g1,M1=0){if(!(g&&g.isWebGLRenderTarget)){F1("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let f1=E1.get(g).__webglFramebuffer;if(g.isWebGLCubeRenderTarget&&g1!==void 0&&(f1=f1[g1],Array.isArray(f1)&&(f1=f1[0])),f1){u1.bindFramebuffer(N.FRAMEBUFFER,f1);try{let _1=g.textures[M1],k1=_1.format,Q1=_1.type;g.textures.length>1&&N.readBuffer(N.COLOR_ATTACHMENT0+M1);let y1=yi(_1);if(y1.__formatReadable===!1){F1("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(y1.__typeReadable===!1){F1("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}I>=0&&I<=g.width-U&&q>=0&&q<=g.height-G&&N.readPixels(I,q,U,G,H1.convert(k1),H1.convert(Q1),p1)}finally{let _1=C1!==null?E1.get(C1).__webglFramebuffer:null;u1.bindFramebuffer(N.FRAMEBUFFER,_1)}}},this.readRenderTargetPixelsAsync=async function(g,I,q,U,G,p1,g1,M1=0){if(!(g&&g.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let f1=E1.get(g).__webglFramebuffer;if(g.isWebGLCubeRenderTarget&&g1!==void 0&&(f1=f1[g1],Array.isArray(f1)&&(f1=f1[0])),f1)if(I>=0&&I<=g.width-U&&q>=0&&q<=g.height-G){u1.bindFramebuffer(N.FRAMEBUFFER,f1);let _1=g.textures[M1],k1=_1.format,Q1=_1.type;g.textures.length>1&&N.readBuffer(N.COLOR_ATTACHMENT0+M1);let y1=yi(_1);if(y1.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(y1.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let J1=N.createBuffer();N.bindBuffer(N.PIXEL_PACK_BUFFER,J1),N.bufferData(N.PIXEL_PACK_BUFFER,p1.byteLength,N.STREAM_READ),N.readPixels(I,q,U,G,H1.convert(k1),H1.convert(Q1),0),N.bindBuffer(N.PIXEL_PACK_BUFFER,null);let T2=C1!==null?E1.get(C1).__webglFramebuffer:null;u1.bindFramebuffer(N.FRAMEBUFFER,T2);let p2=N.fenceSync(N.SYNC_GPU_COMMANDS_COMPLETE,0);return N.flush(),await EC(N,p2,4),N.bindBuffer(N.PIXEL_PACK_BUFFER,J1),N.getBufferSubData(N.PIXEL_PACK_BUFFER,0,p1),N.bindBuffer(N.PIXEL_PACK_BUFFER,null),N.deleteBuffer(J1),N.deleteSync(p2),p1}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(g,I=null,q=0){let U=Math.pow(2,-q),G=Math.floor(g.image.width*U),p1=Math.floor(g.image.height*U),g1=I!==null?I.x:0,M1=I!==null?I.y:0;N1.setTexture2D(g,0),N.copyTexSubImage2D(N.TEXTURE_2D,q,0,0,g1,M1,G,p1),u1.unbindTexture()},this.copyTextureToTexture=function(g,I,q=null,U=null,G=0,p1=0){let g1,M1,f1,_1,k1,Q1,y1,J1,T2,p2=g.isCompressedTexture?g.mipmaps[p1]:g.image;if(q!==null)g1=q.max.x-q.min.x,M1=q.max.y-q.min.y,f1=q.isBox3?q.max.z-q.min.z:1,_1=q.min.x,k1=q.min.y,Q1=q.isBox3?q.min.z:0;else{let r2=Math.pow(2,-G);g1=Math.floor(p2.width*r2),M1=Math.floor(p2.height*r2),g.isDataArrayTexture?f1=p2.depth:g.isData3DTexture?f1=Math.floor(p2.depth*r2):f1=1,_1=0,k1=0,Q1=0}U!==null?(y1=U.x,J1=U.y,T2=U.z):(y1=0,J1=0,T2=0);let M2=H1.convert(I.format),i5=H1.convert(I.type),Z1;I.isData3DTexture?(N1.setTexture3D(I,0),Z1=N.TEXTURE_3D):I.isDataArrayTexture||I.isCompressedArrayTexture?(N1.setTexture2DArray(I,0),Z1=N.TEXTURE_2D_ARRAY):(N1.setTexture2D(I,0),Z1=N.TEXTURE_2D),u1.activeTexture(N.TEXTURE0),u1.pixelStorei(N.UNPACK_FLIP_Y_WEBGL,I.flipY),u1.pixelStorei(N.UNPACK_PREMULTIPLY_ALPHA_WEBGL,I.premultiplyAlpha),u1.pixelStorei(N.UNPACK_ALIGNMENT,I.unpackAlignment);let L5=u1.getParameter(N.UNPACK_ROW_LENGTH),i2=u1.getParameter(N.UNPACK_IMAGE_HEIGHT),a3=u1.getParameter(N.UNPACK_SKIP_PIXELS),C5=u1.getParameter(N.UNPACK_SKIP_ROWS),o9=u1.getParameter(N.UNPACK_SKIP_IMAGES);u1.pixelStorei(N.UNPACK_ROW_LENGTH,p2.width),u1.pixelStorei(N.UNPACK_IMAGE_HEIGHT,p2.height),u1.pixelStorei(N.UNPACK_SKIP_PIXELS,_1),u1.pixelStorei(N.UNPACK_SKIP_ROWS,k1),u1.pixelStorei(N.UNPACK_SKIP_IMAGES,Q1);let B0=g.isDataArrayTexture||g.isData3DTexture,L3=I.isDataArrayTexture||I.isData3DTexture;if(g.isDepthTexture){let r2=E1.get(g),J2=E1.get(I),G5=E1.get(r2.__renderTarget),g2=E1.get(J2.__renderTarget);u1.bindFramebuffer(N.READ_FRAMEBUFFER,G5.__webglFramebuffer),u1.bindFramebuffer(N.DRAW_FRAMEBUFFER,g2.__webglFramebuffer);for(let X2=0;X2<f1;X2++)B0&&(N.framebufferTextureLayer(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,E1.get(g).__webglTexture,G,Q1+X2),N.framebufferTextureLayer(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,E1.get(I).__webglTexture,p1,T2+X2)),N.blitFramebuffer(_1,k1,_1+g1,k1+M1,y1,J1,y1+g1,J1+M1,N.DEPTH_BUFFER_BIT,N.NEAREST);u1.bindFramebuffer(N.READ_FRAMEBUFFER,null),u1.bindFramebuffer(N.DRAW_FRAMEBUFFER,null)}else if(G!==0||g.isRenderTargetTexture||E1.has(g)){let r2=E1.get(g),J2=E1.get(I);u1.bindFramebuffer(N.READ_FRAMEBUFFER,E),u1.bindFramebuffer(N.DRAW_FRAMEBUFFER,k);for(let G5=0;G5<f1;G5++)B0?N.framebufferTextureLayer(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,r2.__webglTexture,G,Q1+G5):N.framebufferTexture2D(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,r2.__webglTexture,G),L3?N.framebufferTextureLayer(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,J2.__webglTexture,p1,T2+G5):N.framebufferTexture2D(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,J2.__webglTexture,p1),G!==0?N.blitFramebuffer(_1,k1,_1+g1,k1+M1,y1,J1,y1+g1,J1+M1,N.COLOR_BUFFER_BIT,N.NEAREST):L3?N.copyTexSubImage3D(Z1,p1,y1,J1,T2+G5,_1,k1,g1,M1):N.copyTexSubImage2D(Z1,p1,y1,J1,_1,k1,g1,M1);u1.bindFramebuffer(N.READ_FRAMEBUFFER,null),u1.bindFramebuffer(N.DRAW_FRAMEBUFFER,null)}else L3?g.isDataTexture||g.isData3DTexture?N.texSubImage3D(Z1,p1,y1,J1,T2,g1,M1,f1,M2,i5,p2.data):I.isCompressedArrayTexture?N.compressedTexSubImage3D(Z1,p1,y1,J1,T2,g1,M1,f1,M2,p2.data):N.texSubImage3D(Z1,p1,y1,J1,T2,g1,M1,f1,M2,i5,p2):g.isDataTexture?N.texSubImage2D(N.TEXTURE_2D,p1,y1,J1,g1,M1,M2,i5,p2.data):g.isCompressedTexture?N.compressedTexSubImage2D(N.TEXTURE_2D,p1,y1,J1,p2.width,p2.height,M2,p2.data):N.texSubImage2D(N.TEXTURE_2D,p1,y1,J1,g1,M1,M2,i5,p2);u1.pixelStorei(N.UNPACK_ROW_LENGTH,L5),u1.pixelStorei(N.UNPACK_IMAGE_HEIGHT,i2),u1.pixelStorei(N.UNPACK_SKIP_PIXELS,a3),u1.pixelStorei(N.UNPACK_SKIP_ROWS,C5),u1.pixelStorei(N.UNPACK_SKIP_IMAGES,o9),p1===0&&I.generateMipmaps===!0&&I.mipmapsAutoUpdate===!0&&N.generateMipmap(Z1),u1.unbindTexture()},this.initRenderTarget=function(g){E1.get(g).__webglFramebuffer===void 0&&N1.setupRenderTarget(g)},this.initTexture=function(g){g.isCubeTexture?N1.setTextureCube(g,0):g.isData3DTexture?N1.setTexture3D(g,0):g.isDataArrayTexture||g.isCompressedArrayTexture?N1.setTexture2DArray(g,0):N1.setTexture2D(g,0),u1.unbindTexture()},this.resetState=function(){W=0,X=0,C1=null,u1.reset(),a1.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return B5}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=j1._getDrawingBufferColorSpace(e),t.unpackColorSpace=j1._getUnpackColorSpace()}};var Kt=26,hn=25,fn=4200,A7=89.9,vc=.8;function S3(r){let e=new w(r[3],r[4],r[5]),t=new w(r[0],r[1],r[2]).sub(e),i=Math.max(t.length(),.001),C=R2.radToDeg(Math.asin(R2.clamp(t.z/i,-1,1))),n=Math.hypot(t.x,t.y)<.06*i,o=t.z>0?-1:1,H=n?[o*r[6],o*r[7]]:[t.x,t.y],V=R2.radToDeg(Math.atan2(H[0]??0,H[1]??1));return{target:e,distance:i,azimuth:V,elevation:C}}var H8=r=>Math.round(r*100)/100;function g3({target:r,distance:e,azimuth:t,elevation:i}){let C=((t+180)%360+360)%360-180;return{target:new w(...r.toArray().map(H8)),distance:H8(R2.clamp(e,1,5e3)),azimuth:H8(C),elevation:H8(R2.clamp(i,-A7,A7))}}function w0(r){return{...r,target:r.target.clone()}}function V0({azimuth:r,elevation:e}){let t=R2.degToRad(r),i=R2.degToRad(e),C=new w(Math.sin(t)*Math.cos(i),Math.cos(t)*Math.cos(i),Math.sin(i)),n=new w(-Math.cos(t),Math.sin(t),0);return{right:n,up:C.clone().cross(n),back:C}}function h7(r){let{up:e,back:t}=V0(r),i=n=>Math.round(n*1e6)/1e6,C=r.target.clone().addScaledVector(t,r.distance);return[C.x,C.y,C.z,r.target.x,r.target.y,r.target.z,e.x,e.y,e.z].map(i)}var V8=class{camera=new s5(Kt,1,1,3e3);pose={target:new w,distance:300,azimuth:0,elevation:0};free={left:0,top:0,width:1,height:1};window_={width:1,height:1};resize(e,t,i){this.window_={width:e,height:t},this.free=i,this.place()}get reach(){let e=this.free.width/this.free.height;return this.pose.distance*Math.max(1,vc/e)}place(){let{pose:e,free:t,camera:i}=this;e.elevation=R2.clamp(e.elevation,-A7,A7),e.distance=R2.clamp(e.distance,hn,fn);let{right:C,up:n,back:o}=V0(e);i.position.copy(e.target).addScaledVector(o,this.reach),i.matrix.makeBasis(C,n,o).setPosition(i.position),i.matrixAutoUpdate=!1,i.matrixWorld.copy(i.matrix),i.matrixWorldInverse.copy(i.matrix).invert(),i.near=Math.max(2,this.reach*.06),i.far=this.reach+1400;let{width:H,height:V}=this.window_,a=Math.tan(R2.degToRad(Kt/2))*(V/t.height);i.fov=2*R2.radToDeg(Math.atan(a)),i.aspect=H/V;let L=H/2-(t.left+t.width/2),M=V/2-(t.top+t.height/2);i.setViewOffset(H,V,L,M,H,V)}get pixelsPerMm(){return this.free.height/(2*this.reach*Math.tan(R2.degToRad(Kt/2)))}project(e){let t=e instanceof w?e.clone():new w(...e);t.applyMatrix4(this.camera.matrixWorldInverse);let i=-t.z;return t.applyMatrix4(this.camera.projectionMatrix),{x:(t.x+1)/2*this.window_.width,y:(1-t.y)/2*this.window_.height,depth:i}}direction(e,t){let{width:i,height:C}=this.window_;return new w(e/i*2-1,1-t/C*2,.5).applyMatrix4(this.camera.projectionMatrixInverse).applyMatrix4(this.camera.matrix).sub(this.camera.position).normalize()}turn(e,t,i){let C=V0(this.pose),n=i.clone().sub(this.pose.target),[o,H,V]=[n.dot(C.right),n.dot(C.up),n.dot(C.back)];this.pose.azimuth+=e,this.pose.elevation=R2.clamp(this.pose.elevation+t,-A7,A7);let{right:a,up:L,back:M}=V0(this.pose);this.pose.target.copy(i).addScaledVector(a,-o).addScaledVector(L,-H).addScaledVector(M,-V),this.place()}move(e,t){let{right:i,up:C}=V0(this.pose);this.pose.target.addScaledVector(i,-e/this.pixelsPerMm).addScaledVector(C,t/this.pixelsPerMm),this.place()}zoom(e,t,i){let{right:C,up:n}=V0(this.pose),o=this.pose.distance,H=this.pixelsPerMm;this.pose.distance=R2.clamp(o*e,hn,fn);let V=1-this.pose.distance/o,a=this.free.left+this.free.width/2,L=this.free.top+this.free.height/2;this.pose.target.addScaledVector(C,(t-a)/H*V),this.pose.target.addScaledVector(n,(L-i)/H*V),this.place()}},Sc=r=>((r+180)%360+360)%360-180,gc=r=>r*r*r*(r*(6*r-15)+10);function xn(r,e,t){let i=gc(Math.min(1,Math.max(0,t)));return{target:r.target.clone().lerp(e.target,i),distance:Math.exp(R2.lerp(Math.log(r.distance),Math.log(e.distance),i)),azimuth:r.azimuth+Sc(e.azimuth-r.azimuth)*i,elevation:R2.lerp(r.elevation,e.elevation,i)}}var y2=(r,e,t={})=>({token:r,gloss:e,grain:0,fibres:0,glass:0,shelter:.85,hatch:!1,...t}),yc={bone:y2("--a-bone",.02,{grain:.13,hatch:!0,shelter:.92}),sacrum:y2("--a-sacrum",.02,{grain:.14,hatch:!0,shelter:.92}),cartilage:y2("--a-cartilage",.75),annulus:y2("--a-annulus",.22,{fibres:2}),nucleus:y2("--a-nucleus",.55),capsule:y2("--a-ligament",.2,{fibres:4}),ligament:y2("--a-ligament",.14,{fibres:4}),flavum:y2("--a-flavum",.14,{fibres:4}),dura:y2("--a-dura",.5,{glass:1}),cord:y2("--a-root",.4,{shelter:.55}),root:y2("--a-root",.34,{shelter:.55}),l5:y2("--a-l5",.38,{shelter:.38}),l4:y2("--l4",.34),s1:y2("--s1",.34),ganglion:y2("--a-ganglion",.34,{shelter:.38}),fat:y2("--a-fat",.2,{fibres:3}),nerve:y2("--a-root",.38,{shelter:.5}),muscle:y2("--a-muscle",.2,{fibres:5}),tendon:y2("--a-tendon",.4,{fibres:5}),skin:y2("--a-skin-2",.12,{fibres:6}),fragment:y2("--a-fragment",.35,{fibres:2}),space:y2("--a-cartilage",.1,{glass:1})},Zc=/^(sacrum|coccyx)/;function Sn({id:r,material:e,level:t}){return e==="bone"&&Zc.test(r)?"sacrum":e==="ganglion"&&t.toUpperCase()!=="L5"?"root":e}function Q0(r){return yc[r]??y2("--a-bone",.05)}var T4=r=>a0(Q0(r).token),vn=new Map;function a0(r){let e=vn.get(r);if(e)return e;let t=getComputedStyle(document.documentElement).getPropertyValue(r).trim(),i=new W1(t||"#EDE3CE");return vn.set(r,i),i}var _=h5({hidden:[],faded:[],selected:"",alsoSelected:[],isolated:[],opacity:{},cut:null,camera:null,labelsOn:!0,theme:"system",section:"explore",limbLayer:"muscles",limbMap:"foerster_1933",limbShown:["key_points","nerves"],skinTone:2,trace:"",nerveCuts:[],skinSpot:null}),P=h5({panel:null,message:null,hovered:"",pointer:{x:0,y:0},loading:{total:0,got:0,next:"",done:!1,failed:""},limb:{wanted:!1,total:0,got:0,done:!1,failed:""},atlasReady:!1,width:"wide",size:{w:1440,h:900},sheet:"half",sheetPx:0,treeOpen:!1,treeMode:"systems",expanded:[],keysOpen:!1,viewsOpen:!1,menuFor:"",singleKeys:!0,keyView:"",cutDragged:!1,drawn:0,canUndo:!1,canRedo:!1,scale:{mm:20,px:100},spoken:"",cutting:!1,cutShare:0,tableOpen:!1,limbTab:"shows"});var Qt=class{manifest=null;byId=new Map;fill(e){let t=e.structures.map(i=>({...i,material:Sn(i)}));this.manifest={...e,structures:t},this.byId=new Map(t.map(i=>[i.id,i]))}get structures(){return this.manifest?.structures??[]}get views(){return(this.manifest?.views??[]).filter(e=>e.section===_.section)}get(e){return this.byId.get(e)}has(e){return this.byId.has(e)}groups(e){return this.manifest?.groups[e]??[]}atStart(e){return this.structures.filter(t=>t[e]).map(t=>t.id)}},l1=new Qt;function Jt(r){let e=r.children.flatMap(t=>typeof t=="string"?[t]:Jt(t));return[...new Set(e)].filter(t=>l1.has(t))}function jt(r,e){for(let t of e){if(t.children.includes(r))return[t.id];let i=t.children.filter(n=>typeof n!="string"),C=jt(r,i);if(C.length)return[t.id,...C]}return[]}var gn=16,_c=272,bc=380,wc=60,Tc=84,Oc=56,Ec=60,er=96,tr=296;function yn(r){return r<768?"phone":r<1024?"tablet":r<1280?"small":"wide"}var J0=()=>P.width==="phone"||P.width==="tablet",a8=()=>_.selected!==""||_.section==="limb",L8=()=>P.width==="wide"||P.treeOpen,f7=()=>P.width==="phone"?Oc:0;function y3(){return!J0()||!a8()?0:P.sheetPx>0?P.sheetPx:P.sheet==="peek"?er:P.sheet==="half"?Math.min(tr,P.size.h*.45):P.size.h-60-f7()}function J5(){let{w:r,h:e}=P.size,t=P.width==="wide"?_c+gn:0,i=!J0()&&a8()?bc+gn:0,C=P.width==="phone",n=C?64+(_.section==="limb"?Ec:0):wc*.5,o=Math.min(y3(),e*.55),H=(C?o:o+Tc*.5)+f7();return{left:t,top:n,width:Math.max(120,r-t-i),height:Math.max(120,e-n-H)}}var P1=h5({tables:null,tree:null,traced:null,losses:[]});async function Zn(r,e){let t=await fetch(r);if(!t.ok)throw new Error(`The ${e} did not arrive (${t.status}).`);return await t.json()}async function _n(){if(P1.tables)return;let{innervation:r,nerve_tree:e}=l1.manifest.links;[P1.tables,P1.tree]=await Promise.all([Zn(r,"table of muscles and nerves"),Zn(e,"tree of nerves")])}var y5=r=>r.replace(/_(left|right)$/,""),O4=r=>P1.tables?.muscles.find(e=>e.id===y5(r))?.share,Rc={main:"\u25CF\u25CF\u25CF",shared:"\u25CF\u25CF\u25CB",minor:"\u25CF\u25CB\u25CB",none:"\u25CB\u25CB\u25CB"},j0=r=>Rc[r],bn=r=>P1.traced?.nerves.includes(y5(r))??!1;var Z3={alpha:1,solid:1,paint:"",lost:0},E4={...Z3,alpha:0},wn=0,Pc={main:"--m-3",shared:"--m-2",minor:"--m-1",none:"--m-0"},Bc={all:1,main:.7,part:.4},Tn=()=>_.nerveCuts.length===2;function Fc({side:r,material:e,id:t}){let i=e==="skin";return _.limbLayer==="both"?r==="left"?!i:r==="right"?i:!0:_.limbLayer==="skin"!==i?!1:r!=="right"||Tn()||y5(t)==="hip_bone"}function On({id:r,kind:e,level:t,side:i}){let{traced:C}=P1;return C?i!=="midline"&&i!==(C.id.endsWith("_right")?"right":"left")?!1:e==="root"||e==="ganglion"?C.roots.includes(t):C.muscles.includes(y5(r))||C.nerves.includes(y5(r)):!0}function Ic({id:r,side:e}){let i=P1.losses[Tn()&&e==="right"?1:0]?.muscles.find(C=>C.id===y5(r));return i?Bc[i.extent]:0}function Dc(r){let{material:e,kind:t}=r,i=r.id===_.selected||_.alsoSelected.includes(r.id);if(!i&&!Fc(r))return E4;let C=e==="muscle"||e==="tendon";if(t==="nerve"&&!i&&!_.limbShown.includes("nerves")&&!P1.traced)return E4;if(e==="skin")return{...Z3,paint:`--a-skin-${_.skinTone}`};let n=On(r)?1:wn;if(!C)return{...Z3,solid:n};let o=P1.tables?.muscles.find(V=>V.id===y5(r.id)),H=e==="muscle"&&o?Pc[o.share]:"";return{...Z3,solid:n,paint:H,lost:Ic(r)}}function En(r){return _.section==="limb"?r.part==="spine"?Nc(r):Dc(r):r.part==="spine"?Z3:E4}function Nc(r){return _.limbLayer==="skin"||_.limbLayer==="both"&&r.side==="right"?E4:On(r)?Z3:{...Z3,solid:wn}}function Rn(){let r=new Set(_.hidden),e=new Set(_.faded),t=new Set(_.isolated),i=new Set([_.selected,..._.alsoSelected]);return C=>{let{id:n,kind:o,material:H}=C,V=En(C),a=t.size>0&&!t.has(n),L=_.opacity[n]??(e.has(n)?0:1),M=o==="space"||H==="space"?.35:1;return{alpha:r.has(n)?0:M*V.alpha,solid:a?0:Math.min(L,V.solid),pickable:!a,paint:V.paint,lost:V.lost,selected:i.has(n),hovered:P.hovered===n}}}var _3=["deep_fibular","superficial_fibular","sural","saphenous"],x7={deep_fibular:{letter:"D",token:"--field-deep",spot:"first_web_space"},superficial_fibular:{letter:"F",token:"--field-superficial",spot:"anterolateral_leg"},sural:{letter:"U",token:"--field-sural",spot:"s1"},saphenous:{letter:"A",token:"--field-saphenous",spot:"medial_leg"}};var s8=`
in float ao;
in float along;
in float tendon;
in float fibre;
in vec3 roots;
in vec4 fields;
in float numb;
out vec3 vNormal;
out vec3 vView;
out vec3 vSpot;
out float vAo;
out float vAlong;
out float vTendon;
out float vFibre;
out vec3 vRoots;
out vec4 vFields;
out float vNumb;
void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  vec4 eye = viewMatrix * world;
  vSpot = world.xyz;
  vNormal = normalMatrix * normal;
  vView = -eye.xyz;
  vAo = ao;
  vAlong = along;
  vTendon = tendon;
  vFibre = fibre;
  vRoots = roots;
  vFields = fields;
  vNumb = numb;
  gl_Position = projectionMatrix * eye;
}`,Pn=`
precision highp float;
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outMask;
in vec3 vNormal;
in vec3 vView;
in vec3 vSpot;
in float vAo;
in float vAlong;
in float vTendon;
in float vFibre;
in vec3 vRoots;           // skin: weights of L4, L5, S1 in the chosen map
in vec4 vFields;          // skin: deep fibular, superficial fibular, sural, saphenous
in float vNumb;           // skin: weight of what a cut takes
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
uniform vec3 tendonPaint;
uniform float lost;       // share of a muscle's supply that is cut
uniform float mapOn;
uniform float nerveFieldsOn;
uniform vec3 mapPaints[3];
uniform vec3 fieldPaints[4];

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
  if (fibres > 4.5) return 0.0;
  // Fine bundles with a slow drift: broad even stripes would read as wood.
  float across = vSpot.x + 0.35 * vSpot.y;
  return 0.35 * (0.5 + 0.5 * sin(across * 11.0 + 2.0 * noise(vSpot * 0.4))) + 0.35 * noise(vec3(across * 4.0, vSpot.yz * 0.35));
}
/** Belly to tendon along a muscle, fascicles along it, and what a cut takes from it. */
vec3 muscle(vec3 base) {
  float sinew = smoothstep(0.3, 0.7, vTendon);
  vec3 colour = mix(base, tendonPaint, sinew);
  float bundles = 0.5 + 0.5 * sin(vFibre * 6.2832 * 22.0 + 1.2 * noise(vSpot * 0.12));
  float fine = noise(vec3(vFibre * 90.0, vAlong * 14.0, 0.5));
  colour *= 1.0 - mix(0.2, 0.1, sinew) * bundles * step(0.001, vFibre) - 0.1 * fine;
  if (lost > 0.0) {
    float stripe = step(0.5, fract((vSpot.z + 0.8 * (vSpot.x + vSpot.y)) / 9.0));
    vec3 dull = vec3(dot(colour, vec3(0.3, 0.5, 0.2))) * 0.45;
    colour = mix(colour, dull, stripe * lost);
  }
  return colour;
}
float rim(float weight, float level, float width) {
  float slope = max(fwidth(weight), 1e-5);
  return 1.0 - smoothstep(width - 0.6, width + 0.6, abs(weight - level) / slope);
}
/** Dots on a surface of any slope: a lattice in the plane the surface faces most. */
float dots(float pitch) {
  vec3 n = abs(cross(dFdx(vSpot), dFdy(vSpot)));
  vec2 q = n.x > n.y && n.x > n.z ? vSpot.yz : n.y > n.z ? vSpot.xz : vSpot.xy;
  q /= pitch;
  q.x += 0.5 * mod(floor(q.y), 2.0);
  return 1.0 - smoothstep(0.26, 0.34, length(fract(q) - 0.5));
}
/** Dermatomes: L5 solid with isolines, L4 lines, S1 dots, hatched where two overlap. */
vec3 dermatomes(vec3 base) {
  float l4 = vRoots.x, l5 = vRoots.y, s1 = vRoots.z;
  vec3 colour = base;
  float lines = step(0.52, fract(vSpot.z / 6.5));
  colour = mix(colour, mapPaints[0], smoothstep(0.1, 0.3, l4) * mix(0.22, 0.95, lines));
  colour = mix(colour, mapPaints[1], smoothstep(0.1, 0.34, l5) * 0.92);
  colour = mix(colour, mapPaints[2], smoothstep(0.1, 0.3, s1) * mix(0.14, 0.95, dots(7.0)) * (1.0 - 0.55 * smoothstep(0.28, 0.5, l5)));
  float hatch = step(0.5, fract((vSpot.z + vSpot.x + vSpot.y) / 9.0));
  if (min(l4, l5) > 0.28) colour = mix(mapPaints[0], mapPaints[1], hatch);
  if (min(l5, s1) > 0.28) colour = mix(mapPaints[2], mapPaints[1], hatch);
  if (min(l4, s1) > 0.28 && l5 < 0.28) colour = mix(mapPaints[0], mapPaints[2], hatch);
  float iso = max(rim(l5, 0.25, 0.9), max(rim(l5, 0.5, 0.9), rim(l5, 0.75, 0.9)));
  return mix(colour, colour * 0.45, iso * step(0.05, l5) * 0.75);
}
/** Nerve fields as borders, so that they can be read over a root map. */
vec3 nerveBorders(vec3 base) {
  vec3 colour = base;
  for (int i = 0; i < 4; i += 1) colour = mix(colour, vec3(1.0), rim(vFields[i], 0.5, 3.4) * 0.75);
  for (int i = 0; i < 4; i += 1) {
    float w = vFields[i];
    // On its own side of the border, so that two fields that meet show both colours.
    colour = mix(colour, fieldPaints[i], rim(w, 0.5, 2.4) * step(0.5, w));
    colour = mix(colour, fieldPaints[i], smoothstep(0.5, 0.62, w) * 0.16);
  }
  return colour;
}
vec3 skin(vec3 base) {
  vec3 colour = base * (0.97 + 0.06 * noise(vSpot * 0.35));
  if (mapOn > 0.5) colour = dermatomes(colour);
  if (nerveFieldsOn > 0.5) colour = nerveBorders(colour);
  if (vNumb > 0.02) {
    float stripe = step(0.42, fract((vSpot.z - vSpot.x - vSpot.y) / 16.0));
    vec3 dull = vec3(dot(colour, vec3(0.3, 0.5, 0.2))) * 0.16;
    colour = mix(colour, dull, stripe * smoothstep(0.15, 0.45, vNumb) * 0.85);
  }
  return colour;
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
  if (fibres > 5.5) base = skin(base);
  else if (fibres > 4.5) base = muscle(base);
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
}`,Bn=`
precision highp float;
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outMask;
in vec3 vSpot;
uniform vec4 cut;
void main() {
  if (dot(vSpot, cut.xyz) > cut.w) discard;
  outColour = vec4(0.0);
  outMask = vec4(0.0);
}`,Fn=`
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
}`;var kc={alpha:1,solid:1,pickable:!0,selected:!1,hovered:!1,paint:"",lost:0},In=18,L0={cut:{value:new l2(0,0,1,0)},cutOn:{value:0},mapOn:{value:0},nerveFieldsOn:{value:0},fieldPaints:{value:_3.map(r=>a0(x7[r].token))},mapPaints:{value:[a0("--l4"),a0("--l5"),a0("--s1")]},detail:{value:1}};function Uc(r,e){let{gloss:t,grain:i,fibres:C,glass:n,shelter:o}=Q0(r.material);return new D2({glslVersion:k5,vertexShader:s8,fragmentShader:Pn,side:c5,blending:Y0,blendSrc:$0,blendDst:y0,uniforms:{albedo:{value:T4(r.material)},solid:{value:1},alpha:{value:1},glass:{value:n},shelter:{value:o},gloss:{value:t},grain:{value:i},fibres:{value:C},lift:{value:0},marks:{value:0},number:{value:e},tendonPaint:{value:a0("--a-tendon")},lost:{value:0},...L0}})}var M8=class{constructor(e,t,i){this.structure=e;this.number=i;this.mesh=new I2(t,Uc(e,i)),this.glass=Q0(e.material).glass>0,e.mirrored&&(this.mesh.scale.x=-1),this.mesh.matrixAutoUpdate=!1,this.mesh.updateMatrix(),this.mesh.updateMatrixWorld()}structure;number;mesh;glass;bvh=null;spots=null;alpha=0;solid=1;pickable=!0;wanted=kc;get opaque(){return!this.glass&&this.alpha>.995&&this.solid>.995}samples(){if(this.spots)return this.spots;let{position:e}=this.mesh.geometry.attributes,t=new w(...this.structure.anchor),i=Math.max(1,Math.floor(e.count/In)),C=Array.from({length:Math.min(In,e.count)},(n,o)=>new w().fromBufferAttribute(e,o*i).applyMatrix4(this.mesh.matrixWorld));return this.spots=C.sort((n,o)=>n.distanceToSquared(t)-o.distanceToSquared(t)),this.spots}want(e){this.wanted=e,this.pickable=e.pickable&&e.alpha>0;let{uniforms:t}=this.mesh.material;t.marks.value=(e.selected?1:0)+(e.hovered?2:0),t.lift.value=e.hovered?.12:0,t.lost.value=e.lost,t.albedo.value=e.paint?a0(e.paint):T4(this.structure.material)}approach(e){let t=(i,C)=>i+Math.max(-e,Math.min(e,C-i));return this.alpha=t(this.alpha,this.wanted.alpha),this.solid=t(this.solid,this.wanted.solid),this.show(),this.alpha!==this.wanted.alpha||this.solid!==this.wanted.solid}show(){let{material:e}=this.mesh;e.uniforms.alpha.value=this.alpha,e.uniforms.solid.value=this.solid,e.transparent=!this.opaque,e.depthWrite=this.opaque,this.mesh.visible=this.alpha>0,this.mesh.renderOrder=this.opaque?0:this.glass?50:60}};var zc=.1,Gc=.006,Wc=new m3(1,1);function Dn(r,e){let t=e===E2?gt:yt,i=new D2({glslVersion:k5,vertexShader:s8,fragmentShader:Bn,uniforms:{cut:L0.cut},side:e,transparent:r.glass,depthTest:!1,depthWrite:!1,colorWrite:!1,stencilWrite:!0,stencilFunc:j6,stencilFail:t,stencilZFail:t,stencilZPass:t}),C=new I2(r.mesh.geometry,i);return C.matrixAutoUpdate=!1,C.matrix.copy(r.mesh.matrix),C}function Xc(r){let{hatch:e,glass:t}=Q0(r.structure.material),i=T4(r.structure.material).clone().convertLinearToSRGB().lerp(new W1(1,1,1),zc),C=new D2({glslVersion:k5,vertexShader:"void main() { gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }",fragmentShader:Fn,side:t5,transparent:t>0,blending:Y0,blendSrc:$0,blendDst:y0,depthWrite:t===0,stencilWrite:!0,stencilRef:0,stencilFunc:Zt,stencilFail:y4,stencilZFail:y4,stencilZPass:y4,uniforms:{paint:{value:i},hatch:{value:e?1:0},seen:{value:t>0?.42:1},dots:{value:1},marks:r.mesh.material.uniforms.marks,number:{value:r.number}}});return new I2(Wc,C)}var l8=class{constructor(e){this.scene=e}scene;faces=new Map;update(e,t,i){let C=t?[...e].filter(o=>Yc(o,t)):[];C.sort((o,H)=>H.structure.radius-o.structure.radius);let n=new Set(C);for(let[o,H]of this.faces)qc(H,n.has(o));t&&C.forEach((o,H)=>this.place(o,t,H,i))}place(e,t,i,C){let n=this.faces.get(e)??this.make(e),o=(e.glass?40:10)+i/100;n.counters.forEach(L=>L.renderOrder=o),n.square.renderOrder=o+.005;let{center:H,radius:V}=e.structure,{square:a}=n;t.projectPoint(new w(...H),a.position),a.position.addScaledVector(t.normal,Gc*i),a.scale.setScalar(V*2.2),a.quaternion.setFromUnitVectors(new w(0,0,1),t.normal),a.material.uniforms.dots.value=C}make(e){let t={counters:[Dn(e,E2),Dn(e,c5)],square:Xc(e)};return this.faces.set(e,t),this.scene.add(...t.counters,t.square),t}};function qc(r,e){r.square.visible=e,r.counters.forEach(t=>t.visible=e)}function Yc(r,e){let t=r.opaque||r.glass&&r.alpha>.9&&r.solid>.9,{center:i,radius:C}=r.structure;return t&&Math.abs(e.distanceToPoint(new w(...i)))<C*1.02}var v7=Math.pow(2,-24),R4=Symbol("SKIP_GENERATION"),d8={strategy:0,maxDepth:40,targetLeafSize:10,useSharedArrayBuffer:!1,setBoundingBox:!0,onProgress:null,indirect:!1,verbose:!0,range:null,[R4]:!1};function d2(r,e,t){return t.min.x=e[r],t.min.y=e[r+1],t.min.z=e[r+2],t.max.x=e[r+3],t.max.y=e[r+4],t.max.z=e[r+5],t}function P4(r){let e=-1,t=-1/0;for(let i=0;i<3;i++){let C=r[i+3]-r[i];C>t&&(t=C,e=i)}return e}function rr(r,e,t){for(let i=0;i<3;i++){let C=e[r+2*i],n=e[r+2*i+1],o=C-n,H=C+n;o<t[i]&&(t[i]=o),H>t[i+3]&&(t[i+3]=H)}}function c8(r){let e=r[3]-r[0],t=r[4]-r[1],i=r[5]-r[2];return 2*(e*t+t*i+i*e)}function e2(r,e){return e[r+15]===65535}function H2(r,e){return e[r+6]}function L2(r,e){return e[r+14]}function C2(r){return r+8}function n2(r,e){let t=e[r+6];return r+t*8}function S7(r,e){return e[r+7]}function p8(r,e,t,i,C){let n=1/0,o=1/0,H=1/0,V=-1/0,a=-1/0,L=-1/0,M=1/0,s=1/0,l=1/0,p=-1/0,h=-1/0,d=-1/0,c=r.offset||0;for(let m=(e-c)*6,f=(e+t-c)*6;m<f;m+=6){let A=r[m+0],x=r[m+1],y=A-x,u=A+x;y<n&&(n=y),u>V&&(V=u),A<M&&(M=A),A>p&&(p=A);let v=r[m+2],B=r[m+3],b=v-B,O=v+B;b<o&&(o=b),O>a&&(a=O),v<s&&(s=v),v>h&&(h=v);let R=r[m+4],D=r[m+5],E=R-D,k=R+D;E<H&&(H=E),k>L&&(L=k),R<l&&(l=R),R>d&&(d=R)}i[0]=n,i[1]=o,i[2]=H,i[3]=V,i[4]=a,i[5]=L,C[0]=M,C[1]=s,C[2]=l,C[3]=p,C[4]=h,C[5]=d}var M0=8,Cr=8,ir=new Int32Array(M0),s0=new Float32Array(M0*6),g7=new Float32Array(M0*6),j5=new Float32Array(6),u8=new Float32Array(6),e3=new Int32Array(Cr),kn=new Float32Array(Cr*6);function Qc(r,e,t,i){for(let C=0;C<3;C++){let n=e[r+2*C],o=e[r+2*C+1],H=n-o,V=n+o;H<t[i+C]&&(t[i+C]=H),V>t[i+C+3]&&(t[i+C+3]=V)}}function Un(r,e){let t=r[e+3]-r[e],i=r[e+4]-r[e+1],C=r[e+5]-r[e+2];return 2*(t*i+i*C+C*t)}function zn(r,e,t,i,C,n){let o=-1,H=0;if(n===0)o=P4(e),o!==-1&&(H=(e[o]+e[o+3])/2);else if(n===1)o=P4(r),o!==-1&&(H=Jc(t,i,C,o));else if(n===2){let V=c8(r),a=1.25*C,L=t.offset||0,M=(i-L)*6,s=(i+C-L)*6;for(let l=0;l<3;l++){let p=e[l],c=(e[l+3]-p)/M0;if(C<Cr){for(let m=0;m<C;m++){let f=M+m*6,A=t[f+2*l],x=m;for(;x>0&&t[e3[x-1]+2*l]>A;)e3[x]=e3[x-1],x--;e3[x]=f}for(let m=0;m<3;m++)j5[m]=1/0,j5[m+3]=-1/0,u8[m]=1/0,u8[m+3]=-1/0;for(let m=C-1;m>=0;m--)rr(e3[m],t,u8),kn.set(u8,m*6);for(let m=0;m<C-1;m++){rr(e3[m],t,j5);let f=t[e3[m+1]+2*l];if(t[e3[m]+2*l]===f)continue;let A=m+1,x=C-A,y=c8(j5)/V,u=Un(kn,A*6)/V,v=1+1.25*(y*A+u*x);v<a&&(o=l,a=v,H=f)}}else{for(let A=0;A<M0;A++){ir[A]=0;for(let x=0;x<3;x++)s0[A*6+x]=1/0,s0[A*6+x+3]=-1/0}for(let A=M;A<s;A+=6){let u=~~((t[A+2*l]-p)/c);u>=M0&&(u=M0-1),ir[u]++,Qc(A,t,s0,u*6)}let m=(M0-1)*6;for(let A=0;A<6;A++)g7[m+A]=s0[m+A];for(let A=M0-2;A>=0;A--){let x=A*6,y=x+6;for(let u=0;u<3;u++)g7[x+u]=Math.min(s0[x+u],g7[y+u]),g7[x+u+3]=Math.max(s0[x+u+3],g7[y+u+3])}let f=0;for(let A=0;A<M0-1;A++){let x=A*6,y=ir[A];if(y!==0)for(let O=0;O<3;O++)f===0?(j5[O]=s0[x+O],j5[O+3]=s0[x+O+3]):(j5[O]=Math.min(j5[O],s0[x+O]),j5[O+3]=Math.max(j5[O+3],s0[x+O+3]));f+=y;let u=0,v=0;f!==0&&(u=c8(j5)/V);let B=C-f;B!==0&&(v=Un(g7,x+6)/V);let b=1+1.25*(u*f+v*B);b<a&&(o=l,a=b,H=p+c+A*c)}}}}else console.warn(`BVH: Invalid build strategy value ${n} used.`);return{axis:o,pos:H}}function Jc(r,e,t,i){let C=0,n=r.offset;for(let o=e,H=e+t;o<H;o++)C+=r[(o-n)*6+i*2];return C/t}function Gn(r,e,t,i,C,n){let o=i,H=i+C-1,V=n.pos,a=n.axis*2,L=t.offset||0;for(;;){for(;o<=H&&t[(o-L)*6+a]<V;)o++;for(;o<=H&&t[(H-L)*6+a]>=V;)H--;if(o<H){for(let M=0;M<e;M++){let s=r[o*e+M];r[o*e+M]=r[H*e+M],r[H*e+M]=s}for(let M=0;M<6;M++){let s=o-L,l=H-L,p=t[s*6+M];t[s*6+M]=t[l*6+M],t[l*6+M]=p}o++,H--}else return o}}var jc=Math.pow(2,32),y7=new Float32Array(6),m8=new Float32Array(6);function ep(r,e,t,i,C,n){let{maxDepth:o,verbose:H,targetLeafSize:V,_strictLeafSize:a=1/0,strategy:L,onProgress:M,useSharedArrayBuffer:s=!1}=C,l=r.primitiveBuffer,p=r.primitiveBufferStride,h=s?SharedArrayBuffer:ArrayBuffer,d=new h(32*Math.max(1,2*Math.ceil(i)-1)),c=new Float32Array(d),m=new Uint32Array(d),f=new Uint16Array(d),A=0,x=!1;return p8(e,t,i,y7,m8),v(t,i,0),d.slice(0,A*32);function y(B){M&&M((B-n.offset)/n.count)}function u(B,b,O){let R=B*2;m[B+6]=b,f[R+14]=O,f[R+15]=65535,y(b+O)}function v(B,b,O){let R=A++,D=R*8;c.set(y7,D),!x&&O>=o&&(x=!0,H&&console.warn(`BVH: Max depth of ${o} reached when generating BVH. Consider increasing maxDepth.`));let E=b>a;if(b<=V&&!E||O>=o){u(D,B,b);return}let k=zn(y7,m8,e,B,b,L),W=k.axis===-1?-1:Gn(l,p,e,B,b,k);if(k.axis===-1||W===B||W===B+b){if(!E){u(D,B,b);return}k.axis=Math.max(0,P4(y7)),W=B+Math.max(1,Math.floor(b/2))}m[D+7]=k.axis;let X=W-B;p8(e,B,X,y7,m8),v(B,X,O+1);let C1=A-R;if(C1>jc)throw new Error("MeshBVH: Cannot store relative child node offset greater than 32 bits.");m[D+6]=C1;let Y=b-X;p8(e,W,Y,y7,m8),v(W,Y,O+1)}}function Wn(r,e){let t=r.getRootRanges(e.range),i=t[0],C=t[t.length-1],n={offset:i.offset,count:C.offset+C.count-i.offset},o=new Float32Array(6*n.count);o.offset=n.offset,r.computePrimitiveBounds(n.offset,n.count,o),r._roots=t.map(H=>ep(r,o,H.offset,H.count,e,n))}var t3=class{constructor(e){this._getNewPrimitive=e,this._primitives=[]}getPrimitive(){let e=this._primitives;return e.length===0?this._getNewPrimitive():e.pop()}releasePrimitive(e){this._primitives.push(e)}};var nr=class{constructor(){this.float32Array=null,this.uint16Array=null,this.uint32Array=null;let e=[],t=null;this.setBuffer=i=>{t&&e.push(t),t=i,this.float32Array=new Float32Array(i),this.uint16Array=new Uint16Array(i),this.uint32Array=new Uint32Array(i)},this.clearBuffer=()=>{t=null,this.float32Array=null,this.uint16Array=null,this.uint32Array=null,e.length!==0&&this.setBuffer(e.pop())}}},Y1=new nr;var r3,_7,Z7=[],A8=new t3(()=>new x2);function Xn(r,e,t,i,C,n){r3=A8.getPrimitive(),_7=A8.getPrimitive(),Z7.push(r3,_7),Y1.setBuffer(r._roots[e]);let o=or(0,r.geometry,t,i,C,n);Y1.clearBuffer(),A8.releasePrimitive(r3),A8.releasePrimitive(_7),Z7.pop(),Z7.pop();let H=Z7.length;return H>0&&(_7=Z7[H-1],r3=Z7[H-2]),o}function or(r,e,t,i,C=null,n=0,o=0){let{float32Array:H,uint16Array:V,uint32Array:a}=Y1,L=r*2;if(e2(L,V)){let s=H2(r,a),l=L2(L,V);return d2(r,H,r3),i(s,l,!1,o,n+r/8,r3)}else{let b=function(R){let{uint16Array:D,uint32Array:E}=Y1,k=R*2;for(;!e2(k,D);)R=C2(R),k=R*2;return H2(R,E)},O=function(R){let{uint16Array:D,uint32Array:E}=Y1,k=R*2;for(;!e2(k,D);)R=n2(R,E),k=R*2;return H2(R,E)+L2(k,D)},s=C2(r),l=n2(r,a),p=s,h=l,d,c,m,f;if(C&&(m=r3,f=_7,d2(p,H,m),d2(h,H,f),d=C(m),c=C(f),c<d)){p=l,h=s;let R=d;d=c,c=R,m=f}m||(m=r3,d2(p,H,m));let A=e2(p*2,V),x=t(m,A,d,o+1,n+p/8),y;if(x===2){let R=b(p),E=O(p)-R;y=i(R,E,!0,o+1,n+p/8,m)}else y=x&&or(p,e,t,i,C,n,o+1);if(y)return!0;f=_7,d2(h,H,f);let u=e2(h*2,V),v=t(f,u,c,o+1,n+h/8),B;if(v===2){let R=b(h),E=O(h)-R;B=i(R,E,!0,o+1,n+h/8,f)}else B=v&&or(h,e,t,i,C,n,o+1);return!!B}}var B4=new Y1.constructor,h8=new Y1.constructor,i3=new t3(()=>new x2),b7=new x2,w7=new x2,Vr=new x2,ar=new x2,Lr=!1;function qn(r,e,t,i){if(Lr)throw new Error("MeshBVH: Recursive calls to bvhcast not supported.");Lr=!0;let C=r._roots,n=e._roots,o,H=0,V=0,a=new z1().copy(t).invert();for(let L=0,M=C.length;L<M;L++){B4.setBuffer(C[L]),V=0;let s=i3.getPrimitive();d2(0,B4.float32Array,s),s.applyMatrix4(a);for(let l=0,p=n.length;l<p&&(h8.setBuffer(n[l]),o=e0(0,0,t,a,i,H,V,0,0,s),h8.clearBuffer(),V+=n[l].byteLength/32,!o);l++);if(i3.releasePrimitive(s),B4.clearBuffer(),H+=C[L].byteLength/32,o)break}return Lr=!1,o}function e0(r,e,t,i,C,n=0,o=0,H=0,V=0,a=null,L=!1){let M,s;L?(M=h8,s=B4):(M=B4,s=h8);let l=M.float32Array,p=M.uint32Array,h=M.uint16Array,d=s.float32Array,c=s.uint32Array,m=s.uint16Array,f=r*2,A=e*2,x=e2(f,h),y=e2(A,m),u=!1;if(y&&x)L?u=C(H2(e,c),L2(e*2,m),H2(r,p),L2(r*2,h),V,o+e/8,H,n+r/8):u=C(H2(r,p),L2(r*2,h),H2(e,c),L2(e*2,m),H,n+r/8,V,o+e/8);else if(y){let v=i3.getPrimitive();d2(e,d,v),v.applyMatrix4(t);let B=C2(r),b=n2(r,p);d2(B,l,b7),d2(b,l,w7);let O=v.intersectsBox(b7),R=v.intersectsBox(w7);u=O&&e0(e,B,i,t,C,o,n,V,H+1,v,!L)||R&&e0(e,b,i,t,C,o,n,V,H+1,v,!L),i3.releasePrimitive(v)}else{let v=C2(e),B=n2(e,c);d2(v,d,Vr),d2(B,d,ar);let b=a.intersectsBox(Vr),O=a.intersectsBox(ar);if(b&&O)u=e0(r,v,t,i,C,n,o,H,V+1,a,L)||e0(r,B,t,i,C,n,o,H,V+1,a,L);else if(b)if(x)u=e0(r,v,t,i,C,n,o,H,V+1,a,L);else{let R=i3.getPrimitive();R.copy(Vr).applyMatrix4(t);let D=C2(r),E=n2(r,p);d2(D,l,b7),d2(E,l,w7);let k=R.intersectsBox(b7),W=R.intersectsBox(w7);u=k&&e0(v,D,i,t,C,o,n,V,H+1,R,!L)||W&&e0(v,E,i,t,C,o,n,V,H+1,R,!L),i3.releasePrimitive(R)}else if(O)if(x)u=e0(r,B,t,i,C,n,o,H,V+1,a,L);else{let R=i3.getPrimitive();R.copy(ar).applyMatrix4(t);let D=C2(r),E=n2(r,p);d2(D,l,b7),d2(E,l,w7);let k=R.intersectsBox(b7),W=R.intersectsBox(w7);u=k&&e0(B,D,i,t,C,o,n,V,H+1,R,!L)||W&&e0(B,E,i,t,C,o,n,V,H+1,R,!L),i3.releasePrimitive(R)}}return u}var f8=new class{constructor(){let r=null,e=null,t=null,i=!1;this.root=null,this.buffer=null,this.uint32Array=null,this.uint16Array=null,this.setBVH=(n,o)=>{if(i)throw new Error("BVHTraversalHelper: cannot call setBVH during an active traversal.");this.root=o,this.buffer=r=n._roots[o],this.uint16Array=t=new Uint16Array(r),this.uint32Array=e=new Uint32Array(r)},this.reset=()=>{this.root=null,this.buffer=r=null,this.uint16Array=t=null,this.uint32Array=e=null},this.getRangeStart=n=>{let o=n*2;for(;!e2(o,t);)n=C2(n),o=n*2;return H2(n,e)},this.getRangeEnd=n=>{let o=n*2;for(;!e2(o,t);)n=n2(n,e),o=n*2;return H2(n,e)+L2(o,t)};let C=(n,o,H)=>{let V=o*2,a=e2(V,t);if(!n(H,a,o)&&!a){let M=C2(o),s=n2(o,e);C(n,M,H+1),C(n,s,H+1)}};this.traverseBuffer=n=>{if(i)throw new Error("BVHTraversalHelper: cannot start a traversal during an active traversal.");i=!0;try{C(n,0,0)}finally{i=!1}},this.traverse=n=>{this.traverseBuffer((o,H,V)=>{if(H){let a=V*2,L=e[V+6],M=t[a+14];return n(o,H,new Float32Array(r,V*4,6),L,M)}else{let a=S7(V,e);return n(o,H,new Float32Array(r,V*4,6),a)}})}}};var Yn=new x2,T7=new Float32Array(6),x8=class{constructor(){this._roots=null,this.primitiveBuffer=null,this.primitiveBufferStride=null}init(e){e={...d8,...e},"maxLeafSize"in e&&(console.warn('BVH: "maxLeafSize" option has been deprecated. Use "targetLeafSize", instead.'),e={...e,targetLeafSize:e.maxLeafSize}),Wn(this,e)}getRootRanges(){throw new Error("BVH: getRootRanges() not implemented")}writePrimitiveBounds(){throw new Error("BVH: writePrimitiveBounds() not implemented")}writePrimitiveRangeBounds(e,t,i,C){let n=1/0,o=1/0,H=1/0,V=-1/0,a=-1/0,L=-1/0;for(let M=e,s=e+t;M<s;M++){this.writePrimitiveBounds(M,T7,0);let[l,p,h,d,c,m]=T7;l<n&&(n=l),d>V&&(V=d),p<o&&(o=p),c>a&&(a=c),h<H&&(H=h),m>L&&(L=m)}return i[C+0]=n,i[C+1]=o,i[C+2]=H,i[C+3]=V,i[C+4]=a,i[C+5]=L,i}computePrimitiveBounds(e,t,i){let C=i.offset||0;for(let n=e,o=e+t;n<o;n++){this.writePrimitiveBounds(n,T7,0);let[H,V,a,L,M,s]=T7,l=(H+L)/2,p=(V+M)/2,h=(a+s)/2,d=(L-H)/2,c=(M-V)/2,m=(s-a)/2,f=(n-C)*6;i[f+0]=l,i[f+1]=d+(Math.abs(l)+d)*v7,i[f+2]=p,i[f+3]=c+(Math.abs(p)+c)*v7,i[f+4]=h,i[f+5]=m+(Math.abs(h)+m)*v7}return i}shiftPrimitiveOffsets(e){let t=this._indirectBuffer;if(t)for(let i=0,C=t.length;i<C;i++)t[i]+=e;else{let i=this._roots;for(let C=0;C<i.length;C++){let n=i[C],o=new Uint32Array(n),H=new Uint16Array(n),V=n.byteLength/32;for(let a=0;a<V;a++){let L=8*a,M=2*L;e2(M,H)&&(o[L+6]+=e)}}}}traverse(e,t=0){f8.setBVH(this,t),f8.traverse(e),f8.reset()}refit(){let e=this._roots;for(let t=0,i=e.length;t<i;t++){let C=e[t],n=new Uint32Array(C),o=new Uint16Array(C),H=new Float32Array(C),V=C.byteLength/32;for(let a=V-1;a>=0;a--){let L=a*8,M=L*2;if(e2(M,o)){let l=H2(L,n),p=L2(M,o);this.writePrimitiveRangeBounds(l,p,T7,0),H.set(T7,L)}else{let l=C2(L),p=n2(L,n);for(let h=0;h<3;h++){let d=H[l+h],c=H[l+h+3],m=H[p+h],f=H[p+h+3];H[L+h]=d<m?d:m,H[L+h+3]=c>f?c:f}}}}}getBoundingBox(e){return e.makeEmpty(),this._roots.forEach(i=>{d2(0,new Float32Array(i),Yn),e.union(Yn)}),e}shapecast(e){let{boundsTraverseOrder:t,intersectsBounds:i,intersectsRange:C,intersectsPrimitive:n,scratchPrimitive:o,iterate:H}=e;if(C&&n){let M=C;C=(s,l,p,h,d)=>M(s,l,p,h,d)?!0:H(s,l,this,n,p,h,o)}else C||(n?C=(M,s,l,p)=>H(M,s,this,n,l,p,o):C=(M,s,l)=>l);let V=!1,a=0,L=this._roots;for(let M=0,s=L.length;M<s;M++){let l=L[M];if(V=Xn(this,M,i,C,t,a),V)break;a+=l.byteLength/32}return V}bvhcast(e,t,i){let{intersectsRanges:C}=i;return qn(this,e,t,C)}};function $n(){return typeof SharedArrayBuffer<"u"}function sr(r){return r.index?r.index.count:r.attributes.position.count}function C3(r){return sr(r)/3}function rp(r,e=ArrayBuffer){return r>65535?new Uint32Array(new e(4*r)):new Uint16Array(new e(2*r))}function Kn(r,e){if(!r.index){let t=r.attributes.position.count,i=e.useSharedArrayBuffer?SharedArrayBuffer:ArrayBuffer,C=rp(t,i);r.setIndex(new f2(C,1));for(let n=0;n<t;n++)C[n]=n}}function ip(r,e,t){let i=sr(r)/t,C=e||r.drawRange,n=C.start/t,o=(C.start+C.count)/t,H=Math.max(0,n),V=Math.min(i,o)-H;return{offset:Math.floor(H),count:Math.floor(V)}}function Cp(r,e){return r.groups.map(t=>({offset:t.start/e,count:t.count/e}))}function Mr(r,e,t){let i=ip(r,e,t),C=Cp(r,t);if(!C.length)return[i];let n=[],o=i.offset,H=i.offset+i.count,V=sr(r)/t,a=[];for(let s of C){let{offset:l,count:p}=s,h=l,d=isFinite(p)?p:V-l,c=l+d;h<H&&c>o&&(a.push({pos:Math.max(o,h),isStart:!0}),a.push({pos:Math.min(H,c),isStart:!1}))}a.sort((s,l)=>s.pos!==l.pos?s.pos-l.pos:s.type==="end"?-1:1);let L=0,M=null;for(let s of a){let l=s.pos;L!==0&&l!==M&&n.push({offset:M,count:l-M}),L+=s.isStart?1:-1,M=l}return n}function np(r,e){let t=r[r.length-1],i=t.offset+t.count>2**16,C=r.reduce((a,L)=>a+L.count,0),n=i?4:2,o=e?new SharedArrayBuffer(C*n):new ArrayBuffer(C*n),H=i?new Uint32Array(o):new Uint16Array(o),V=0;for(let a=0;a<r.length;a++){let{offset:L,count:M}=r[a];for(let s=0;s<M;s++)H[V+s]=L+s;V+=M}return H}var v8=class extends x8{get indirect(){return!!this._indirectBuffer}get primitiveStride(){return null}get primitiveBufferStride(){return this.indirect?1:this.primitiveStride}set primitiveBufferStride(e){}get primitiveBuffer(){return this.indirect?this._indirectBuffer:this.geometry.index.array}set primitiveBuffer(e){}constructor(e,t={}){if(e.isBufferGeometry){if(e.index&&e.index.isInterleavedBufferAttribute)throw new Error("BVH: InterleavedBufferAttribute is not supported for the index attribute.")}else throw new Error("BVH: Only BufferGeometries are supported.");if(t.useSharedArrayBuffer&&!$n())throw new Error("BVH: SharedArrayBuffer is not available.");super(),this.geometry=e,this.resolvePrimitiveIndex=t.indirect?i=>this._indirectBuffer[i]:i=>i,this.primitiveBuffer=null,this.primitiveBufferStride=null,this._indirectBuffer=null,t={...d8,...t},t[R4]||this.init(t)}init(e){let{geometry:t,primitiveStride:i}=this;if(e.indirect){let C=Mr(t,e.range,i),n=np(C,e.useSharedArrayBuffer);this._indirectBuffer=n}else Kn(t,e);super.init(e),!t.boundingBox&&e.setBoundingBox&&(t.boundingBox=this.getBoundingBox(new x2))}getRootRanges(e){return this.indirect?[{offset:0,count:this._indirectBuffer.length}]:Mr(this.geometry,e,this.primitiveStride)}raycastObject3D(){throw new Error("BVH: raycastObject3D() not implemented")}};var _5=class{constructor(){this.min=1/0,this.max=-1/0}setFromPointsField(e,t){let i=1/0,C=-1/0;for(let n=0,o=e.length;n<o;n++){let V=e[n][t];i=V<i?V:i,C=V>C?V:C}this.min=i,this.max=C}setFromPoints(e,t){let i=1/0,C=-1/0;for(let n=0,o=t.length;n<o;n++){let H=t[n],V=e.dot(H);i=V<i?V:i,C=V>C?V:C}this.min=i,this.max=C}isSeparated(e){return this.min>e.max||e.min>this.max}};_5.prototype.setFromBox=(function(){let r=new w;return function(t,i){let C=i.min,n=i.max,o=1/0,H=-1/0;for(let V=0;V<=1;V++)for(let a=0;a<=1;a++)for(let L=0;L<=1;L++){r.x=C.x*V+n.x*(1-V),r.y=C.y*a+n.y*(1-a),r.z=C.z*L+n.z*(1-L);let M=t.dot(r);o=Math.min(M,o),H=Math.max(M,H)}this.min=o,this.max=H}})();var op=(function(){let r=new w,e=new w,t=new w;return function(C,n,o){let H=C.start,V=r,a=n.start,L=e;t.subVectors(H,a),r.subVectors(C.end,C.start),e.subVectors(n.end,n.start);let M=t.dot(L),s=L.dot(V),l=L.dot(L),p=t.dot(V),d=V.dot(V)*l-s*s,c,m;d!==0?c=(M*s-p*l)/d:c=0,m=(M+c*s)/l,o.x=c,o.y=m}})(),F4=(function(){let r=new v1,e=new w,t=new w;return function(C,n,o,H){op(C,n,r);let V=r.x,a=r.y;if(V>=0&&V<=1&&a>=0&&a<=1){C.at(V,o),n.at(a,H);return}else if(V>=0&&V<=1){a<0?n.at(0,H):n.at(1,H),C.closestPointToPoint(H,!0,o);return}else if(a>=0&&a<=1){V<0?C.at(0,o):C.at(1,o),n.closestPointToPoint(o,!0,H);return}else{let L;V<0?L=C.start:L=C.end;let M;a<0?M=n.start:M=n.end;let s=e,l=t;if(C.closestPointToPoint(M,!0,e),n.closestPointToPoint(L,!0,t),s.distanceToSquared(M)<=l.distanceToSquared(L)){o.copy(s),H.copy(M);return}else{o.copy(L),H.copy(l);return}}}})(),Qn=(function(){let r=new w,e=new w,t=new j2,i=new e5;return function(n,o){let{radius:H,center:V}=n,{a,b:L,c:M}=o;if(i.start=a,i.end=L,i.closestPointToPoint(V,!0,r).distanceTo(V)<=H||(i.start=a,i.end=M,i.closestPointToPoint(V,!0,r).distanceTo(V)<=H)||(i.start=L,i.end=M,i.closestPointToPoint(V,!0,r).distanceTo(V)<=H))return!0;let h=o.getPlane(t);if(Math.abs(h.distanceToPoint(V))<=H){let c=h.projectPoint(V,e);if(o.containsPoint(c))return!0}return!1}})();var Hp=["x","y","z"],T0=1e-15,Jn=T0*T0;function U5(r){return Math.abs(r)<T0}var r5=class extends H5{constructor(...e){super(...e),this.isExtendedTriangle=!0,this.satAxes=new Array(4).fill().map(()=>new w),this.satBounds=new Array(4).fill().map(()=>new _5),this.points=[this.a,this.b,this.c],this.plane=new j2,this.isDegenerateIntoSegment=!1,this.isDegenerateIntoPoint=!1,this.degenerateSegment=new e5,this.needsUpdate=!0}intersectsSphere(e){return Qn(e,this)}update(){let e=this.a,t=this.b,i=this.c,C=this.points,n=this.satAxes,o=this.satBounds,H=n[0],V=o[0];this.getNormal(H),V.setFromPoints(H,C);let a=n[1],L=o[1];a.subVectors(e,t),L.setFromPoints(a,C);let M=n[2],s=o[2];M.subVectors(t,i),s.setFromPoints(M,C);let l=n[3],p=o[3];l.subVectors(i,e),p.setFromPoints(l,C);let h=a.length(),d=M.length(),c=l.length();this.isDegenerateIntoPoint=!1,this.isDegenerateIntoSegment=!1,h<T0?d<T0||c<T0?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(e),this.degenerateSegment.end.copy(i)):d<T0?c<T0?this.isDegenerateIntoPoint=!0:(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(t),this.degenerateSegment.end.copy(e)):c<T0&&(this.isDegenerateIntoSegment=!0,this.degenerateSegment.start.copy(i),this.degenerateSegment.end.copy(t)),this.plane.setFromNormalAndCoplanarPoint(H,e),this.needsUpdate=!1}};r5.prototype.closestPointToSegment=(function(){let r=new w,e=new w,t=new e5;return function(C,n=null,o=null){this.needsUpdate&&this.update();let{start:H,end:V}=C,a=this.points,L,M=1/0,s=this.plane.distanceToPoint(H),l=this.plane.distanceToPoint(V);if(s*l<0&&this.plane.intersectLine(C,r)!==null&&this.containsPoint(r))return n&&n.copy(r),o&&o.copy(r),0;for(let p=0;p<3;p++){let h=(p+1)%3;t.start.copy(a[p]),t.end.copy(a[h]),F4(t,C,r,e),L=r.distanceToSquared(e),L<M&&(M=L,n&&n.copy(r),o&&o.copy(e))}return this.closestPointToPoint(H,r),L=H.distanceToSquared(r),L<M&&(M=L,n&&n.copy(r),o&&o.copy(H)),this.closestPointToPoint(V,r),L=V.distanceToSquared(r),L<M&&(M=L,n&&n.copy(r),o&&o.copy(V)),Math.sqrt(M)}})();r5.prototype.intersectsTriangle=(function(){let r=new r5,e=new _5,t=new _5,i=new w,C=new w,n=new w,o=new w,H=new e5,V=new e5,a=new w,L=new v1,M=new v1;function s(f,A,x,y){let u=i;!f.isDegenerateIntoPoint&&!f.isDegenerateIntoSegment?u.copy(f.plane.normal):u.copy(A.plane.normal);let v=f.satBounds,B=f.satAxes;for(let R=1;R<4;R++){let D=v[R],E=B[R];if(e.setFromPoints(E,A.points),D.isSeparated(e)||(o.copy(u).cross(E),e.setFromPoints(o,f.points),t.setFromPoints(o,A.points),e.isSeparated(t)))return!1}let b=A.satBounds,O=A.satAxes;for(let R=1;R<4;R++){let D=b[R],E=O[R];if(e.setFromPoints(E,f.points),D.isSeparated(e)||(o.crossVectors(u,E),e.setFromPoints(o,f.points),t.setFromPoints(o,A.points),e.isSeparated(t)))return!1}return x&&(y||console.warn("ExtendedTriangle.intersectsTriangle: Triangles are coplanar which does not support an output edge. Setting edge to 0, 0, 0."),x.start.set(0,0,0),x.end.set(0,0,0)),!0}function l(f,A,x,y,u,v,B,b,O,R,D){let E=B/(B-b);R.x=y+(u-y)*E,D.start.subVectors(A,f).multiplyScalar(E).add(f),E=B/(B-O),R.y=y+(v-y)*E,D.end.subVectors(x,f).multiplyScalar(E).add(f)}function p(f,A,x,y,u,v,B,b,O,R,D){if(u>0)l(f.c,f.a,f.b,y,A,x,O,B,b,R,D);else if(v>0)l(f.b,f.a,f.c,x,A,y,b,B,O,R,D);else if(b*O>0||B!=0)l(f.a,f.b,f.c,A,x,y,B,b,O,R,D);else if(b!=0)l(f.b,f.a,f.c,x,A,y,b,B,O,R,D);else if(O!=0)l(f.c,f.a,f.b,y,A,x,O,B,b,R,D);else return!0;return!1}function h(f,A,x,y){let u=A.degenerateSegment,v=f.plane.distanceToPoint(u.start),B=f.plane.distanceToPoint(u.end);return U5(v)?U5(B)?s(f,A,x,y):(x&&(x.start.copy(u.start),x.end.copy(u.start)),f.containsPoint(u.start)):U5(B)?(x&&(x.start.copy(u.end),x.end.copy(u.end)),f.containsPoint(u.end)):f.plane.intersectLine(u,i)!=null?(x&&(x.start.copy(i),x.end.copy(i)),f.containsPoint(i)):!1}function d(f,A,x){let y=A.a;return U5(f.plane.distanceToPoint(y))&&f.containsPoint(y)?(x&&(x.start.copy(y),x.end.copy(y)),!0):!1}function c(f,A,x){let y=f.degenerateSegment,u=A.a;return y.closestPointToPoint(u,!0,i),u.distanceToSquared(i)<Jn?(x&&(x.start.copy(u),x.end.copy(u)),!0):!1}function m(f,A,x,y){if(f.isDegenerateIntoSegment)if(A.isDegenerateIntoSegment){let u=f.degenerateSegment,v=A.degenerateSegment,B=C,b=n;u.delta(B),v.delta(b);let O=i.subVectors(v.start,u.start),R=B.x*b.y-B.y*b.x;if(U5(R))return!1;let D=(O.x*b.y-O.y*b.x)/R,E=-(B.x*O.y-B.y*O.x)/R;if(D<0||D>1||E<0||E>1)return!1;let k=u.start.z+B.z*D,W=v.start.z+b.z*E;return U5(k-W)?(x&&(x.start.copy(u.start).addScaledVector(B,D),x.end.copy(u.start).addScaledVector(B,D)),!0):!1}else return A.isDegenerateIntoPoint?c(f,A,x):h(A,f,x,y);else{if(f.isDegenerateIntoPoint)return A.isDegenerateIntoPoint?A.a.distanceToSquared(f.a)<Jn?(x&&(x.start.copy(f.a),x.end.copy(f.a)),!0):!1:A.isDegenerateIntoSegment?c(A,f,x):d(A,f,x);if(A.isDegenerateIntoPoint)return d(f,A,x);if(A.isDegenerateIntoSegment)return h(f,A,x,y)}}return function(A,x=null,y=!1){this.needsUpdate&&this.update(),A.isExtendedTriangle?A.needsUpdate&&A.update():(r.copy(A),r.update(),A=r);let u=m(this,A,x,y);if(u!==void 0)return u;let v=this.plane,B=A.plane,b=B.distanceToPoint(this.a),O=B.distanceToPoint(this.b),R=B.distanceToPoint(this.c);U5(b)&&(b=0),U5(O)&&(O=0),U5(R)&&(R=0);let D=b*O,E=b*R;if(D>0&&E>0)return!1;let k=v.distanceToPoint(A.a),W=v.distanceToPoint(A.b),X=v.distanceToPoint(A.c);U5(k)&&(k=0),U5(W)&&(W=0),U5(X)&&(X=0);let C1=k*W,Y=k*X;if(C1>0&&Y>0)return!1;C.copy(v.normal),n.copy(B.normal);let r1=C.cross(n),i1=0,S1=Math.abs(r1.x),B1=Math.abs(r1.y);B1>S1&&(S1=B1,i1=1),Math.abs(r1.z)>S1&&(i1=2);let d1=Hp[i1],x1=this.a[d1],T1=this.b[d1],m1=this.c[d1],D1=A.a[d1],Z2=A.b[d1],O1=A.c[d1];if(p(this,x1,T1,m1,D,E,b,O,R,L,H))return s(this,A,x,y);if(p(A,D1,Z2,O1,C1,Y,k,W,X,M,V))return s(this,A,x,y);if(L.y<L.x){let t2=L.y;L.y=L.x,L.x=t2,a.copy(H.start),H.start.copy(H.end),H.end.copy(a)}if(M.y<M.x){let t2=M.y;M.y=M.x,M.x=t2,a.copy(V.start),V.start.copy(V.end),V.end.copy(a)}return L.y<M.x||M.y<L.x?!1:(x&&(M.x>L.x?x.start.copy(V.start):x.start.copy(H.start),M.y<L.y?x.end.copy(V.end):x.end.copy(H.end)),!0)}})();r5.prototype.distanceToPoint=(function(){let r=new w;return function(t){return this.closestPointToPoint(t,r),t.distanceTo(r)}})();r5.prototype.distanceToTriangle=(function(){let r=new w,e=new w,t=["a","b","c"],i=new e5,C=new e5;return function(o,H=null,V=null){let a=H||V?i:null;if(this.intersectsTriangle(o,a,!0))return(H||V)&&(H&&a.getCenter(H),V&&a.getCenter(V)),0;let L=1/0;for(let M=0;M<3;M++){let s,l=t[M],p=o[l];this.closestPointToPoint(p,r),s=p.distanceToSquared(r),s<L&&(L=s,H&&H.copy(r),V&&V.copy(p));let h=this[l];o.closestPointToPoint(h,r),s=h.distanceToSquared(r),s<L&&(L=s,H&&H.copy(h),V&&V.copy(r))}for(let M=0;M<3;M++){let s=t[M],l=t[(M+1)%3];i.set(this[s],this[l]);for(let p=0;p<3;p++){let h=t[p],d=t[(p+1)%3];C.set(o[h],o[d]),F4(i,C,r,e);let c=r.distanceToSquared(e);c<L&&(L=c,H&&H.copy(r),V&&V.copy(e))}}return Math.sqrt(L)}})();var b2=class{constructor(e,t,i){this.isOrientedBox=!0,this.min=new w,this.max=new w,this.matrix=new z1,this.invMatrix=new z1,this.points=new Array(8).fill().map(()=>new w),this.satAxes=new Array(3).fill().map(()=>new w),this.satBounds=new Array(3).fill().map(()=>new _5),this.alignedSatBounds=new Array(3).fill().map(()=>new _5),this.needsUpdate=!1,e&&this.min.copy(e),t&&this.max.copy(t),i&&this.matrix.copy(i)}set(e,t,i){this.min.copy(e),this.max.copy(t),this.matrix.copy(i),this.needsUpdate=!0}copy(e){this.min.copy(e.min),this.max.copy(e.max),this.matrix.copy(e.matrix),this.needsUpdate=!0}};b2.prototype.update=(function(){return function(){let e=this.matrix,t=this.min,i=this.max,C=this.points;for(let a=0;a<=1;a++)for(let L=0;L<=1;L++)for(let M=0;M<=1;M++){let s=1*a|2*L|4*M,l=C[s];l.x=a?i.x:t.x,l.y=L?i.y:t.y,l.z=M?i.z:t.z,l.applyMatrix4(e)}let n=this.satBounds,o=this.satAxes,H=C[0];for(let a=0;a<3;a++){let L=o[a],M=n[a],s=1<<a,l=C[s];L.subVectors(H,l),M.setFromPoints(L,C)}let V=this.alignedSatBounds;V[0].setFromPointsField(C,"x"),V[1].setFromPointsField(C,"y"),V[2].setFromPointsField(C,"z"),this.invMatrix.copy(this.matrix).invert(),this.needsUpdate=!1}})();b2.prototype.intersectsBox=(function(){let r=new _5;return function(t){this.needsUpdate&&this.update();let i=t.min,C=t.max,n=this.satBounds,o=this.satAxes,H=this.alignedSatBounds;if(r.min=i.x,r.max=C.x,H[0].isSeparated(r)||(r.min=i.y,r.max=C.y,H[1].isSeparated(r))||(r.min=i.z,r.max=C.z,H[2].isSeparated(r)))return!1;for(let V=0;V<3;V++){let a=o[V],L=n[V];if(r.setFromBox(a,t),L.isSeparated(r))return!1}return!0}})();b2.prototype.intersectsTriangle=(function(){let r=new r5,e=new Array(3),t=new _5,i=new _5,C=new w;return function(o){this.needsUpdate&&this.update(),o.isExtendedTriangle?o.needsUpdate&&o.update():(r.copy(o),r.update(),o=r);let H=this.satBounds,V=this.satAxes;e[0]=o.a,e[1]=o.b,e[2]=o.c;for(let s=0;s<3;s++){let l=H[s],p=V[s];if(t.setFromPoints(p,e),l.isSeparated(t))return!1}let a=o.satBounds,L=o.satAxes,M=this.points;for(let s=0;s<3;s++){let l=a[s],p=L[s];if(t.setFromPoints(p,M),l.isSeparated(t))return!1}for(let s=0;s<3;s++){let l=V[s];for(let p=0;p<4;p++){let h=L[p];if(C.crossVectors(l,h),t.setFromPoints(C,e),i.setFromPoints(C,M),t.isSeparated(i))return!1}}return!0}})();b2.prototype.closestPointToPoint=(function(){return function(e,t){return this.needsUpdate&&this.update(),t.copy(e).applyMatrix4(this.invMatrix).clamp(this.min,this.max).applyMatrix4(this.matrix),t}})();b2.prototype.distanceToPoint=(function(){let r=new w;return function(t){return this.closestPointToPoint(t,r),t.distanceTo(r)}})();b2.prototype.distanceToBox=(function(){let r=["x","y","z"],e=new Array(12).fill().map(()=>new e5),t=new Array(12).fill().map(()=>new e5),i=new w,C=new w;return function(o,H=0,V=null,a=null){if(this.needsUpdate&&this.update(),this.intersectsBox(o))return(V||a)&&(o.getCenter(C),this.closestPointToPoint(C,i),o.closestPointToPoint(i,C),V&&V.copy(i),a&&a.copy(C)),0;let L=H*H,M=o.min,s=o.max,l=this.points,p=1/0;for(let d=0;d<8;d++){let c=l[d];C.copy(c).clamp(M,s);let m=c.distanceToSquared(C);if(m<p&&(p=m,V&&V.copy(c),a&&a.copy(C),m<L))return Math.sqrt(m)}let h=0;for(let d=0;d<3;d++)for(let c=0;c<=1;c++)for(let m=0;m<=1;m++){let f=(d+1)%3,A=(d+2)%3,x=c<<f|m<<A,y=1<<d|c<<f|m<<A,u=l[x],v=l[y];e[h].set(u,v);let b=r[d],O=r[f],R=r[A],D=t[h],E=D.start,k=D.end;E[b]=M[b],E[O]=c?M[O]:s[O],E[R]=m?M[R]:s[R],k[b]=s[b],k[O]=c?M[O]:s[O],k[R]=m?M[R]:s[R],h++}for(let d=0;d<=1;d++)for(let c=0;c<=1;c++)for(let m=0;m<=1;m++){C.x=d?s.x:M.x,C.y=c?s.y:M.y,C.z=m?s.z:M.z,this.closestPointToPoint(C,i);let f=C.distanceToSquared(i);if(f<p&&(p=f,V&&V.copy(i),a&&a.copy(C),f<L))return Math.sqrt(f)}for(let d=0;d<12;d++){let c=e[d];for(let m=0;m<12;m++){let f=t[m];F4(c,f,i,C);let A=i.distanceToSquared(C);if(A<p&&(p=A,V&&V.copy(i),a&&a.copy(C),A<L))return Math.sqrt(A)}}return Math.sqrt(p)}})();var lr=class extends t3{constructor(){super(()=>new r5)}},p5=new lr;var I4=new w,dr=new w;function jn(r,e,t={},i=0,C=1/0){let n=i*i,o=C*C,H=1/0,V=null;if(r.shapecast({boundsTraverseOrder:L=>(I4.copy(e).clamp(L.min,L.max),I4.distanceToSquared(e)),intersectsBounds:(L,M,s)=>s<H&&s<o,intersectsTriangle:(L,M)=>{L.closestPointToPoint(e,I4);let s=e.distanceToSquared(I4);return s<H&&(dr.copy(I4),H=s,V=M),s<n}}),H===1/0)return null;let a=Math.sqrt(H);return t.point?t.point.copy(dr):t.point=dr.clone(),t.distance=a,t.faceIndex=V,t}var S8=parseInt("187")>=169,Vp=parseInt("187")<=161,b3=new w,w3=new w,T3=new w,g8=new v1,y8=new v1,Z8=new v1,eo=new w,to=new w,ro=new w,D4=new w;function ap(r,e,t,i,C,n,o,H){let V;if(n===E2?V=r.intersectTriangle(i,t,e,!0,C):V=r.intersectTriangle(e,t,i,n!==t5,C),V===null)return null;let a=r.origin.distanceTo(C);return a<o||a>H?null:{distance:a,point:C.clone()}}function io(r,e,t,i,C,n,o,H,V,a,L){b3.fromBufferAttribute(e,n),w3.fromBufferAttribute(e,o),T3.fromBufferAttribute(e,H);let M=ap(r,b3,w3,T3,D4,V,a,L);if(M){if(i){g8.fromBufferAttribute(i,n),y8.fromBufferAttribute(i,o),Z8.fromBufferAttribute(i,H),M.uv=new v1;let l=H5.getInterpolation(D4,b3,w3,T3,g8,y8,Z8,M.uv);S8||(M.uv=l)}if(C){g8.fromBufferAttribute(C,n),y8.fromBufferAttribute(C,o),Z8.fromBufferAttribute(C,H),M.uv1=new v1;let l=H5.getInterpolation(D4,b3,w3,T3,g8,y8,Z8,M.uv1);S8||(M.uv1=l),Vp&&(M.uv2=M.uv1)}if(t){eo.fromBufferAttribute(t,n),to.fromBufferAttribute(t,o),ro.fromBufferAttribute(t,H),M.normal=new w;let l=H5.getInterpolation(D4,b3,w3,T3,eo,to,ro,M.normal);M.normal.dot(r.direction)>0&&M.normal.multiplyScalar(-1),S8||(M.normal=l)}let s={a:n,b:o,c:H,normal:new w,materialIndex:0};if(H5.getNormal(b3,w3,T3,s.normal),M.face=s,M.faceIndex=n,S8){let l=new w;H5.getBarycoord(D4,b3,w3,T3,l),M.barycoord=l}}return M}function Co(r){return r&&r.isMaterial?r.side:r}function O7(r,e,t,i,C,n,o){let H=i*3,V=H+0,a=H+1,L=H+2,{index:M,groups:s}=r;r.index&&(V=M.getX(V),a=M.getX(a),L=M.getX(L));let{position:l,normal:p,uv:h,uv1:d}=r.attributes;if(Array.isArray(e)){let c=i*3;for(let m=0,f=s.length;m<f;m++){let{start:A,count:x,materialIndex:y}=s[m];if(c>=A&&c<A+x){let u=Co(e[y]),v=io(t,l,p,h,d,V,a,L,u,n,o);if(v)if(v.faceIndex=i,v.face.materialIndex=y,C)C.push(v);else return v}}}else{let c=Co(e),m=io(t,l,p,h,d,V,a,L,c,n,o);if(m)if(m.faceIndex=i,m.face.materialIndex=0,C)C.push(m);else return m}return null}function c2(r,e,t,i){let C=r.a,n=r.b,o=r.c,H=e,V=e+1,a=e+2;t&&(H=t.getX(H),V=t.getX(V),a=t.getX(a)),C.x=i.getX(H),C.y=i.getY(H),C.z=i.getZ(H),n.x=i.getX(V),n.y=i.getY(V),n.z=i.getZ(V),o.x=i.getX(a),o.y=i.getY(a),o.z=i.getZ(a)}function no(r,e,t,i,C,n,o,H){let{geometry:V,_indirectBuffer:a}=r;for(let L=i,M=i+C;L<M;L++)O7(V,e,t,L,n,o,H)}function oo(r,e,t,i,C,n,o){let{geometry:H,_indirectBuffer:V}=r,a=1/0,L=null;for(let M=i,s=i+C;M<s;M++){let l;l=O7(H,e,t,M,null,n,o),l&&l.distance<a&&(L=l,a=l.distance)}return L}function Ho(r,e,t,i,C,n,o){let{geometry:H}=t,{index:V}=H,a=H.attributes.position;for(let L=r,M=e+r;L<M;L++){let s;if(s=L,c2(o,s*3,V,a),o.needsUpdate=!0,i(o,s,C,n))return!0}return!1}function Vo(r,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=r.geometry,i=t.index?t.index.array:null,C=t.attributes.position,n,o,H,V,a=0,L=r._roots;for(let s=0,l=L.length;s<l;s++)n=L[s],o=new Uint32Array(n),H=new Uint16Array(n),V=new Float32Array(n),M(0,a),a+=n.byteLength;function M(s,l,p=!1){let h=s*2;if(e2(h,H)){let d=H2(s,o),c=L2(h,H),m=1/0,f=1/0,A=1/0,x=-1/0,y=-1/0,u=-1/0;for(let v=3*d,B=3*(d+c);v<B;v++){let b=i[v],O=C.getX(b),R=C.getY(b),D=C.getZ(b);O<m&&(m=O),O>x&&(x=O),R<f&&(f=R),R>y&&(y=R),D<A&&(A=D),D>u&&(u=D)}return V[s+0]!==m||V[s+1]!==f||V[s+2]!==A||V[s+3]!==x||V[s+4]!==y||V[s+5]!==u?(V[s+0]=m,V[s+1]=f,V[s+2]=A,V[s+3]=x,V[s+4]=y,V[s+5]=u,!0):!1}else{let d=C2(s),c=n2(s,o),m=p,f=!1,A=!1;if(e){if(!m){let b=d/8+l/32,O=c/8+l/32;f=e.has(b),A=e.has(O),m=!f&&!A}}else f=!0,A=!0;let x=m||f,y=m||A,u=!1;x&&(u=M(d,l,m));let v=!1;y&&(v=M(c,l,m));let B=u||v;if(B)for(let b=0;b<3;b++){let O=d+b,R=c+b,D=V[O],E=V[O+3],k=V[R],W=V[R+3];V[s+b]=D<k?D:k,V[s+b+3]=E>W?E:W}return B}}}function a5(r,e,t,i,C){let n,o,H,V,a,L,M=1/t.direction.x,s=1/t.direction.y,l=1/t.direction.z,p=t.origin.x,h=t.origin.y,d=t.origin.z,c=e[r],m=e[r+3],f=e[r+1],A=e[r+3+1],x=e[r+2],y=e[r+3+2];return M>=0?(n=(c-p)*M,o=(m-p)*M):(n=(m-p)*M,o=(c-p)*M),s>=0?(H=(f-h)*s,V=(A-h)*s):(H=(A-h)*s,V=(f-h)*s),n>V||H>o||((H>n||isNaN(n))&&(n=H),(V<o||isNaN(o))&&(o=V),l>=0?(a=(x-d)*l,L=(y-d)*l):(a=(y-d)*l,L=(x-d)*l),n>L||a>o)?!1:((a>n||n!==n)&&(n=a),(L<o||o!==o)&&(o=L),n<=C&&o>=i)}function ao(r,e,t,i,C,n,o,H){let{geometry:V,_indirectBuffer:a}=r;for(let L=i,M=i+C;L<M;L++){let s=a?a[L]:L;O7(V,e,t,s,n,o,H)}}function Lo(r,e,t,i,C,n,o){let{geometry:H,_indirectBuffer:V}=r,a=1/0,L=null;for(let M=i,s=i+C;M<s;M++){let l;l=O7(H,e,t,V?V[M]:M,null,n,o),l&&l.distance<a&&(L=l,a=l.distance)}return L}function so(r,e,t,i,C,n,o){let{geometry:H}=t,{index:V}=H,a=H.attributes.position;for(let L=r,M=e+r;L<M;L++){let s;if(s=t.resolveTriangleIndex(L),c2(o,s*3,V,a),o.needsUpdate=!0,i(o,s,C,n))return!0}return!1}function Mo(r,e,t,i,C,n,o){Y1.setBuffer(r._roots[e]),a5(0,Y1.float32Array,i,n,o)&&cr(0,r,t,i,C,n,o),Y1.clearBuffer()}function cr(r,e,t,i,C,n,o){let{float32Array:H,uint16Array:V,uint32Array:a}=Y1,L=r*2;if(e2(L,V)){let s=H2(r,a),l=L2(L,V);no(e,t,i,s,l,C,n,o)}else{let s=C2(r);a5(s,H,i,n,o)&&cr(s,e,t,i,C,n,o);let l=n2(r,a);a5(l,H,i,n,o)&&cr(l,e,t,i,C,n,o)}}var Lp=["x","y","z"];function lo(r,e,t,i,C,n){Y1.setBuffer(r._roots[e]);let o=null;return a5(0,Y1.float32Array,i,C,n)&&(o=pr(0,r,t,i,C,n)),Y1.clearBuffer(),o}function pr(r,e,t,i,C,n){let{float32Array:o,uint16Array:H,uint32Array:V}=Y1,a=r*2;if(e2(a,H)){let M=H2(r,V),s=L2(a,H);return oo(e,t,i,M,s,C,n)}else{let M=S7(r,V),s=Lp[M],p=i.direction[s]>=0,h,d;p?(h=C2(r),d=n2(r,V)):(h=n2(r,V),d=C2(r));let m=a5(h,o,i,C,n)?pr(h,e,t,i,C,n):null;if(m){let x=m.point[s];if(p?x<=o[d+M]:x>=o[d+M+3])return m}let A=a5(d,o,i,C,n)?pr(d,e,t,i,C,n):null;return m&&A?m.distance<=A.distance?m:A:m||A||null}}var _8=new x2,E7=new r5,R7=new r5,N4=new z1,co=new b2,b8=new b2;function po(r,e,t,i){Y1.setBuffer(r._roots[e]);let C=ur(0,r,t,i);return Y1.clearBuffer(),C}function ur(r,e,t,i,C=null){let{float32Array:n,uint16Array:o,uint32Array:H}=Y1,V=r*2;if(C===null&&(t.boundingBox||t.computeBoundingBox(),co.set(t.boundingBox.min,t.boundingBox.max,i),C=co),e2(V,o)){let L=e.geometry,M=L.index,s=L.attributes.position,l=t.index,p=t.attributes.position,h=H2(r,H),d=L2(V,o);if(N4.copy(i).invert(),t.boundsTree)return d2(r,n,b8),b8.matrix.copy(N4),b8.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:m=>b8.intersectsBox(m),intersectsTriangle:m=>{m.a.applyMatrix4(i),m.b.applyMatrix4(i),m.c.applyMatrix4(i),m.needsUpdate=!0;for(let f=h*3,A=(d+h)*3;f<A;f+=3)if(c2(R7,f,M,s),R7.needsUpdate=!0,m.intersectsTriangle(R7))return!0;return!1}});{let c=C3(t);for(let m=h*3,f=(d+h)*3;m<f;m+=3){c2(E7,m,M,s),E7.a.applyMatrix4(N4),E7.b.applyMatrix4(N4),E7.c.applyMatrix4(N4),E7.needsUpdate=!0;for(let A=0,x=c*3;A<x;A+=3)if(c2(R7,A,l,p),R7.needsUpdate=!0,E7.intersectsTriangle(R7))return!0}}}else{let L=C2(r),M=n2(r,H);return d2(L,n,_8),!!(C.intersectsBox(_8)&&ur(L,e,t,i,C)||(d2(M,n,_8),C.intersectsBox(_8)&&ur(M,e,t,i,C)))}}var w8=new z1,mr=new b2,k4=new b2,sp=new w,Mp=new w,lp=new w,dp=new w;function uo(r,e,t,i={},C={},n=0,o=1/0){e.boundingBox||e.computeBoundingBox(),mr.set(e.boundingBox.min,e.boundingBox.max,t),mr.needsUpdate=!0;let H=r.geometry,V=H.attributes.position,a=H.index,L=e.attributes.position,M=e.index,s=p5.getPrimitive(),l=p5.getPrimitive(),p=sp,h=Mp,d=null,c=null;C&&(d=lp,c=dp);let m=1/0,f=null,A=null;return w8.copy(t).invert(),k4.matrix.copy(w8),r.shapecast({boundsTraverseOrder:x=>mr.distanceToBox(x),intersectsBounds:(x,y,u)=>u<m&&u<o?(y&&(k4.min.copy(x.min),k4.max.copy(x.max),k4.needsUpdate=!0),!0):!1,intersectsRange:(x,y)=>{if(e.boundsTree)return e.boundsTree.shapecast({boundsTraverseOrder:v=>k4.distanceToBox(v),intersectsBounds:(v,B,b)=>b<m&&b<o,intersectsRange:(v,B)=>{for(let b=v,O=v+B;b<O;b++){c2(l,3*b,M,L),l.a.applyMatrix4(t),l.b.applyMatrix4(t),l.c.applyMatrix4(t),l.needsUpdate=!0;for(let R=x,D=x+y;R<D;R++){c2(s,3*R,a,V),s.needsUpdate=!0;let E=s.distanceToTriangle(l,p,d);if(E<m&&(h.copy(p),c&&c.copy(d),m=E,f=R,A=b),E<n)return!0}}}});{let u=C3(e);for(let v=0,B=u;v<B;v++){c2(l,3*v,M,L),l.a.applyMatrix4(t),l.b.applyMatrix4(t),l.c.applyMatrix4(t),l.needsUpdate=!0;for(let b=x,O=x+y;b<O;b++){c2(s,3*b,a,V),s.needsUpdate=!0;let R=s.distanceToTriangle(l,p,d);if(R<m&&(h.copy(p),c&&c.copy(d),m=R,f=b,A=v),R<n)return!0}}}}}),p5.releasePrimitive(s),p5.releasePrimitive(l),m===1/0?null:(i.point?i.point.copy(h):i.point=h.clone(),i.distance=m,i.faceIndex=f,C&&(C.point?C.point.copy(c):C.point=c.clone(),C.point.applyMatrix4(w8),h.applyMatrix4(w8),C.distance=h.sub(C.point).length(),C.faceIndex=A),i)}function mo(r,e=null){e&&Array.isArray(e)&&(e=new Set(e));let t=r.geometry,i=t.index?t.index.array:null,C=t.attributes.position,n,o,H,V,a=0,L=r._roots;for(let s=0,l=L.length;s<l;s++)n=L[s],o=new Uint32Array(n),H=new Uint16Array(n),V=new Float32Array(n),M(0,a),a+=n.byteLength;function M(s,l,p=!1){let h=s*2;if(e2(h,H)){let d=H2(s,o),c=L2(h,H),m=1/0,f=1/0,A=1/0,x=-1/0,y=-1/0,u=-1/0;for(let v=d,B=d+c;v<B;v++){let b=3*r.resolveTriangleIndex(v);for(let O=0;O<3;O++){let R=b+O;R=i?i[R]:R;let D=C.getX(R),E=C.getY(R),k=C.getZ(R);D<m&&(m=D),D>x&&(x=D),E<f&&(f=E),E>y&&(y=E),k<A&&(A=k),k>u&&(u=k)}}return V[s+0]!==m||V[s+1]!==f||V[s+2]!==A||V[s+3]!==x||V[s+4]!==y||V[s+5]!==u?(V[s+0]=m,V[s+1]=f,V[s+2]=A,V[s+3]=x,V[s+4]=y,V[s+5]=u,!0):!1}else{let d=C2(s),c=n2(s,o),m=p,f=!1,A=!1;if(e){if(!m){let b=d/8+l/32,O=c/8+l/32;f=e.has(b),A=e.has(O),m=!f&&!A}}else f=!0,A=!0;let x=m||f,y=m||A,u=!1;x&&(u=M(d,l,m));let v=!1;y&&(v=M(c,l,m));let B=u||v;if(B)for(let b=0;b<3;b++){let O=d+b,R=c+b,D=V[O],E=V[O+3],k=V[R],W=V[R+3];V[s+b]=D<k?D:k,V[s+b+3]=E>W?E:W}return B}}}function Ao(r,e,t,i,C,n,o){Y1.setBuffer(r._roots[e]),a5(0,Y1.float32Array,i,n,o)&&Ar(0,r,t,i,C,n,o),Y1.clearBuffer()}function Ar(r,e,t,i,C,n,o){let{float32Array:H,uint16Array:V,uint32Array:a}=Y1,L=r*2;if(e2(L,V)){let s=H2(r,a),l=L2(L,V);ao(e,t,i,s,l,C,n,o)}else{let s=C2(r);a5(s,H,i,n,o)&&Ar(s,e,t,i,C,n,o);let l=n2(r,a);a5(l,H,i,n,o)&&Ar(l,e,t,i,C,n,o)}}var cp=["x","y","z"];function ho(r,e,t,i,C,n){Y1.setBuffer(r._roots[e]);let o=null;return a5(0,Y1.float32Array,i,C,n)&&(o=hr(0,r,t,i,C,n)),Y1.clearBuffer(),o}function hr(r,e,t,i,C,n){let{float32Array:o,uint16Array:H,uint32Array:V}=Y1,a=r*2;if(e2(a,H)){let M=H2(r,V),s=L2(a,H);return Lo(e,t,i,M,s,C,n)}else{let M=S7(r,V),s=cp[M],p=i.direction[s]>=0,h,d;p?(h=C2(r),d=n2(r,V)):(h=n2(r,V),d=C2(r));let m=a5(h,o,i,C,n)?hr(h,e,t,i,C,n):null;if(m){let x=m.point[s];if(p?x<=o[d+M]:x>=o[d+M+3])return m}let A=a5(d,o,i,C,n)?hr(d,e,t,i,C,n):null;return m&&A?m.distance<=A.distance?m:A:m||A||null}}var T8=new x2,P7=new r5,B7=new r5,U4=new z1,fo=new b2,O8=new b2;function xo(r,e,t,i){Y1.setBuffer(r._roots[e]);let C=fr(0,r,t,i);return Y1.clearBuffer(),C}function fr(r,e,t,i,C=null){let{float32Array:n,uint16Array:o,uint32Array:H}=Y1,V=r*2;if(C===null&&(t.boundingBox||t.computeBoundingBox(),fo.set(t.boundingBox.min,t.boundingBox.max,i),C=fo),e2(V,o)){let L=e.geometry,M=L.index,s=L.attributes.position,l=t.index,p=t.attributes.position,h=H2(r,H),d=L2(V,o);if(U4.copy(i).invert(),t.boundsTree)return d2(r,n,O8),O8.matrix.copy(U4),O8.needsUpdate=!0,t.boundsTree.shapecast({intersectsBounds:m=>O8.intersectsBox(m),intersectsTriangle:m=>{m.a.applyMatrix4(i),m.b.applyMatrix4(i),m.c.applyMatrix4(i),m.needsUpdate=!0;for(let f=h,A=d+h;f<A;f++)if(c2(B7,3*e.resolveTriangleIndex(f),M,s),B7.needsUpdate=!0,m.intersectsTriangle(B7))return!0;return!1}});{let c=C3(t);for(let m=h,f=d+h;m<f;m++){let A=e.resolveTriangleIndex(m);c2(P7,3*A,M,s),P7.a.applyMatrix4(U4),P7.b.applyMatrix4(U4),P7.c.applyMatrix4(U4),P7.needsUpdate=!0;for(let x=0,y=c*3;x<y;x+=3)if(c2(B7,x,l,p),B7.needsUpdate=!0,P7.intersectsTriangle(B7))return!0}}}else{let L=C2(r),M=n2(r,H);return d2(L,n,T8),!!(C.intersectsBox(T8)&&fr(L,e,t,i,C)||(d2(M,n,T8),C.intersectsBox(T8)&&fr(M,e,t,i,C)))}}var E8=new z1,xr=new b2,z4=new b2,pp=new w,up=new w,mp=new w,Ap=new w;function vo(r,e,t,i={},C={},n=0,o=1/0){e.boundingBox||e.computeBoundingBox(),xr.set(e.boundingBox.min,e.boundingBox.max,t),xr.needsUpdate=!0;let H=r.geometry,V=H.attributes.position,a=H.index,L=e.attributes.position,M=e.index,s=p5.getPrimitive(),l=p5.getPrimitive(),p=pp,h=up,d=null,c=null;C&&(d=mp,c=Ap);let m=1/0,f=null,A=null;return E8.copy(t).invert(),z4.matrix.copy(E8),r.shapecast({boundsTraverseOrder:x=>xr.distanceToBox(x),intersectsBounds:(x,y,u)=>u<m&&u<o?(y&&(z4.min.copy(x.min),z4.max.copy(x.max),z4.needsUpdate=!0),!0):!1,intersectsRange:(x,y)=>{if(e.boundsTree){let u=e.boundsTree;return u.shapecast({boundsTraverseOrder:v=>z4.distanceToBox(v),intersectsBounds:(v,B,b)=>b<m&&b<o,intersectsRange:(v,B)=>{for(let b=v,O=v+B;b<O;b++){let R=u.resolveTriangleIndex(b);c2(l,3*R,M,L),l.a.applyMatrix4(t),l.b.applyMatrix4(t),l.c.applyMatrix4(t),l.needsUpdate=!0;for(let D=x,E=x+y;D<E;D++){let k=r.resolveTriangleIndex(D);c2(s,3*k,a,V),s.needsUpdate=!0;let W=s.distanceToTriangle(l,p,d);if(W<m&&(h.copy(p),c&&c.copy(d),m=W,f=D,A=b),W<n)return!0}}}})}else{let u=C3(e);for(let v=0,B=u;v<B;v++){c2(l,3*v,M,L),l.a.applyMatrix4(t),l.b.applyMatrix4(t),l.c.applyMatrix4(t),l.needsUpdate=!0;for(let b=x,O=x+y;b<O;b++){let R=r.resolveTriangleIndex(b);c2(s,3*R,a,V),s.needsUpdate=!0;let D=s.distanceToTriangle(l,p,d);if(D<m&&(h.copy(p),c&&c.copy(d),m=D,f=b,A=v),D<n)return!0}}}}}),p5.releasePrimitive(s),p5.releasePrimitive(l),m===1/0?null:(i.point?i.point.copy(h):i.point=h.clone(),i.distance=m,i.faceIndex=f,C&&(C.point?C.point.copy(c):C.point=c.clone(),C.point.applyMatrix4(E8),h.applyMatrix4(E8),C.distance=h.sub(C.point).length(),C.faceIndex=A),i)}function vr(r,e,t){return r===null?null:(r.point.applyMatrix4(e.matrixWorld),r.distance=r.point.distanceTo(t.ray.origin),r.object=e,r)}var R8=new b2,P8=new D5,So=new w,go=new z1,yo=new w,Sr=["getX","getY","getZ"],B8=class r extends v8{static serialize(e,t={}){t={cloneBuffers:!0,...t};let i=e.geometry,C=e._roots,n=e._indirectBuffer,o=i.getIndex(),H={version:1,roots:null,index:null,indirectBuffer:null};return t.cloneBuffers?(H.roots=C.map(V=>V.slice()),H.index=o?o.array.slice():null,H.indirectBuffer=n?n.slice():null):(H.roots=C,H.index=o?o.array:null,H.indirectBuffer=n),H}static deserialize(e,t,i={}){i={setIndex:!0,indirect:!!e.indirectBuffer,...i};let{index:C,roots:n,indirectBuffer:o}=e;e.version||(console.warn("MeshBVH.deserialize: Serialization format has been changed and will be fixed up. It is recommended to regenerate any stored serialized data."),V(n));let H=new r(t,{...i,[R4]:!0});if(H._roots=n,H._indirectBuffer=o||null,i.setIndex){let a=t.getIndex();if(a===null){let L=new f2(e.index,1,!1);t.setIndex(L)}else a.array!==C&&(a.array.set(C),a.needsUpdate=!0)}return H;function V(a){for(let L=0;L<a.length;L++){let M=a[L],s=new Uint32Array(M),l=new Uint16Array(M);for(let p=0,h=M.byteLength/32;p<h;p++){let d=8*p,c=2*d;e2(c,l)||(s[d+6]=s[d+6]/8-p)}}}}get primitiveStride(){return 3}get resolveTriangleIndex(){return this.resolvePrimitiveIndex}constructor(e,t={}){t.maxLeafTris&&(console.warn('MeshBVH: "maxLeafTris" option has been deprecated. Use "targetLeafSize", instead.'),t={...t,targetLeafSize:t.maxLeafTris}),super(e,t)}shiftTriangleOffsets(e){return super.shiftPrimitiveOffsets(e)}writePrimitiveBounds(e,t,i){let C=this.geometry,n=this._indirectBuffer,o=C.attributes.position,H=C.index?C.index.array:null,a=(n?n[e]:e)*3,L=a+0,M=a+1,s=a+2;H&&(L=H[L],M=H[M],s=H[s]);for(let l=0;l<3;l++){let p=o[Sr[l]](L),h=o[Sr[l]](M),d=o[Sr[l]](s),c=p;h<c&&(c=h),d<c&&(c=d);let m=p;h>m&&(m=h),d>m&&(m=d),t[i+l]=c,t[i+l+3]=m}return t}computePrimitiveBounds(e,t,i){let C=this.geometry,n=this._indirectBuffer,o=C.attributes.position,H=C.index?C.index.array:null,V=o.normalized;if(e<0||t+e-i.offset>i.length/6)throw new Error("MeshBVH: compute triangle bounds range is invalid.");let a=o.array,L=o.offset||0,M=3;o.isInterleavedBufferAttribute&&(M=o.data.stride);let s=["getX","getY","getZ"],l=i.offset;for(let p=e,h=e+t;p<h;p++){let c=(n?n[p]:p)*3,m=(p-l)*6,f=c+0,A=c+1,x=c+2;H&&(f=H[f],A=H[A],x=H[x]),V||(f=f*M+L,A=A*M+L,x=x*M+L);for(let y=0;y<3;y++){let u,v,B;V?(u=o[s[y]](f),v=o[s[y]](A),B=o[s[y]](x)):(u=a[f+y],v=a[A+y],B=a[x+y]);let b=u;v<b&&(b=v),B<b&&(b=B);let O=u;v>O&&(O=v),B>O&&(O=B);let R=(O-b)/2,D=y*2;i[m+D+0]=b+R,i[m+D+1]=R+(Math.abs(b)+R)*v7}}return i}raycastObject3D(e,t,i=[]){let{material:C}=e;if(C===void 0)return;go.copy(e.matrixWorld).invert(),P8.copy(t.ray).applyMatrix4(go),yo.setFromMatrixScale(e.matrixWorld),So.copy(P8.direction).multiply(yo);let n=So.length(),o=t.near/n,H=t.far/n;if(t.firstHitOnly===!0){let V=this.raycastFirst(P8,C,o,H);V=vr(V,e,t),V&&i.push(V)}else{let V=this.raycast(P8,C,o,H);for(let a=0,L=V.length;a<L;a++){let M=vr(V[a],e,t);M&&i.push(M)}}return i}refit(e=null){return(this.indirect?mo:Vo)(this,e)}raycast(e,t=c5,i=0,C=1/0){let n=this._roots,o=[],H=this.indirect?Ao:Mo;for(let V=0,a=n.length;V<a;V++)H(this,V,t,e,o,i,C);return o}raycastFirst(e,t=c5,i=0,C=1/0){let n=this._roots,o=null,H=this.indirect?ho:lo;for(let V=0,a=n.length;V<a;V++){let L=H(this,V,t,e,i,C);L!=null&&(o==null||L.distance<o.distance)&&(o=L)}return o}intersectsGeometry(e,t){let i=!1,C=this._roots,n=this.indirect?xo:po;for(let o=0,H=C.length;o<H&&(i=n(this,o,e,t),!i);o++);return i}shapecast(e){let t=p5.getPrimitive(),i=super.shapecast({...e,intersectsPrimitive:e.intersectsTriangle,scratchPrimitive:t,iterate:this.indirect?so:Ho});return p5.releasePrimitive(t),i}bvhcast(e,t,i){let{intersectsRanges:C,intersectsTriangles:n}=i,o=p5.getPrimitive(),H=this.geometry.index,V=this.geometry.attributes.position,a=this.indirect?p=>{let h=this.resolveTriangleIndex(p);c2(o,h*3,H,V)}:p=>{c2(o,p*3,H,V)},L=p5.getPrimitive(),M=e.geometry.index,s=e.geometry.attributes.position,l=e.indirect?p=>{let h=e.resolveTriangleIndex(p);c2(L,h*3,M,s)}:p=>{c2(L,p*3,M,s)};if(n){if(!(e instanceof r))throw new Error('MeshBVH: "intersectsTriangles" callback can only be used with another MeshBVH.');let p=(h,d,c,m,f,A,x,y)=>{for(let u=c,v=c+m;u<v;u++){l(u),L.a.applyMatrix4(t),L.b.applyMatrix4(t),L.c.applyMatrix4(t),L.needsUpdate=!0;for(let B=h,b=h+d;B<b;B++)if(a(B),o.needsUpdate=!0,n(o,L,B,u,f,A,x,y))return!0}return!1};if(C){let h=C;C=function(d,c,m,f,A,x,y,u){return h(d,c,m,f,A,x,y,u)?!0:p(d,c,m,f,A,x,y,u)}}else C=p}return super.bvhcast(e,t,{intersectsRanges:C})}intersectsBox(e,t){return R8.set(e.min,e.max,t),R8.needsUpdate=!0,this.shapecast({intersectsBounds:i=>R8.intersectsBox(i),intersectsTriangle:i=>R8.intersectsTriangle(i)})}intersectsSphere(e){return this.shapecast({intersectsBounds:t=>e.intersectsBox(t),intersectsTriangle:t=>t.intersectsSphere(e)})}closestPointToGeometry(e,t,i={},C={},n=0,o=1/0){return(this.indirect?vo:uo)(this,e,t,i,C,n,o)}closestPointToPoint(e,t={},i=0,C=1/0){return jn(this,e,t,i,C)}};var Zo=.5,F7=new D5,F8=new D5,_o=new z1;function yr(r){return r.bvh??=new B8(r.mesh.geometry),r.bvh}function wo(r){for(let e of r){if(e.bvh)continue;let t=[...r].find(i=>i.bvh&&i.mesh.geometry===e.mesh.geometry);return e.bvh=t?.bvh??yr(e),!0}return!1}function Zr(r,e){if(!e)return[0,1/0];let t=e.distanceToPoint(r.origin),i=e.normal.dot(r.direction),C=-t/i;return t>0?i<0?[C,1/0]:[1/0,1/0]:i>0?[0,C]:[0,1/0]}function To(r,e,t,i){let C=r.mesh.geometry.boundingSphere;if(_o.copy(r.mesh.matrixWorld).invert(),F7.copy(e).applyMatrix4(_o),!C||!F7.intersectsSphere(C))return null;let n=yr(r).raycastFirst(F7,t5,t,i);if(!n)return null;let o=Oo(n,F7)&&hp(r,t)?t:n.distance;return{part:r,distance:o,point:e.at(o,new w)}}var Oo=(r,e)=>(r.face?.normal.dot(e.direction)??-1)>0;function hp(r,e){if(e<=0)return!1;F7.at(e,F8.origin),F8.direction.copy(F7.direction).negate();let t=yr(r).raycastFirst(F8,t5);return t!==null&&Oo(t,F8)}function gr(r,e,t,i){let C=null;for(let n of r){let o=To(n,e,t,i);if(!o)continue;let H=!C||o.distance<C.distance-1e-4,V=C&&Math.abs(o.distance-C.distance)<1e-4&&bo(o.part)<bo(C.part);(H||V)&&(C=o)}return C}var bo=r=>r.structure.radius;function Eo(r,e,t){let[i,C]=Zr(e,t);if(i===1/0)return null;let n=[...r].filter(V=>V.pickable&&V.alpha>.02),o=n.filter(V=>!V.glass&&V.solid>=Zo),H=n.filter(V=>V.glass||V.solid<Zo);return gr(o,e,i,C)??gr(H,e,i,C)}function Ro(r,e,t){let[i,C]=Zr(e,t);return i===1/0?null:gr([...r].filter(n=>n.opaque),e,i,C)}function Po(r,e,t){let[i,C]=Zr(e,t);return i===1/0?null:To(r,e,i,C)}var fp=`
out vec2 vUv;
void main() {
  vUv = position.xy * 0.5 + 0.5;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}`,xp=`
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
}`,vp=/swiftshader|llvmpipe|software|basic render/i,Sp=34,gp=500,yp=8,Zp=16e5,Bo=.6,_p=4,I8=class{renderer;screen;slow;rest;moving;screenScene=new c3;late=0;css=new v1(1,1);dots=1;constructor(e){this.renderer=new i8({canvas:e,alpha:!0,antialias:!1,powerPreference:"high-performance"}),this.renderer.setClearColor(new W1(0),0),bp(this.renderer);let t=this.renderer.getContext(),i=t.getExtension("WEBGL_debug_renderer_info");this.slow=vp.test(String(t.getParameter(i?i.UNMASKED_RENDERER_WEBGL:t.RENDERER))),this.rest=Fo(_p),this.moving=Fo(0),this.screen=wp();let C=new d5;C.setAttribute("position",new f2(new Float32Array([-1,-1,0,3,-1,0,-1,3,0]),3));let n=new I2(C,this.screen);n.frustumCulled=!1,this.screenScene.add(n)}resize(e,t){this.css.set(e,t),this.dots=this.sharpness(e,t),this.renderer.setPixelRatio(this.dots),this.renderer.setSize(e,t,!1),this.rest.setSize(Math.round(e*this.dots),Math.round(t*this.dots)),this.moving.setSize(Math.round(e*Bo),Math.round(t*Bo)),this.screen.uniforms.pixel.value=new v1(1/e,1/t)}sharpness(e,t){let i=Math.min(globalThis.devicePixelRatio||1,2),C=Math.max(1,Math.sqrt(Zp/(e*t)));return this.slow?Math.min(i,C):i}dotsOf(e){return(e?this.rest.width:this.moving.width)/this.css.x}learn(e){this.slow||(this.late=e>Sp&&e<gp?this.late+1:0,!(this.late<yp)&&(this.slow=!0,this.resize(this.css.x,this.css.y)))}draw(e,t,i){let C=i||!this.slow?this.rest:this.moving;this.renderer.setRenderTarget(C),this.renderer.clear(),this.renderer.render(e,t),this.renderer.setRenderTarget(null);let{uniforms:n}=this.screen;n.picture.value=C.textures[0],n.mask.value=C.textures[1],n.edges.value=i||!this.slow?1:0,this.renderer.render(this.screenScene,t)}};function bp(r){let e=({object:t})=>t.userData.depth??0;r.setOpaqueSort((t,i)=>t.renderOrder-i.renderOrder||e(t)-e(i)),r.setTransparentSort((t,i)=>t.renderOrder-i.renderOrder||e(i)-e(t))}function Fo(r){let e=new l5(4,4,{count:2,samples:r,stencilBuffer:!0,depthBuffer:!0});for(let t of e.textures)t.minFilter=$2,t.magFilter=$2,t.generateMipmaps=!1;return e}function wp(){return new D2({glslVersion:k5,vertexShader:fp,fragmentShader:xp,depthTest:!1,depthWrite:!1,uniforms:{picture:{value:null},mask:{value:null},pixel:{value:new v1(1,1)},box:{value:new l2(2,2,-2,-2)},line:{value:Tp("--a-select")},outer:{value:new W1(.03,.06,.08)},edges:{value:1}}})}function Tp(r){let e=getComputedStyle(document.documentElement).getPropertyValue(r).trim();return new W1(e||"#00B8CC").convertLinearToSRGB()}var Op=700,Ep=280,Io=220,Do=140,No=140,Rp=250,O3=()=>matchMedia("(prefers-reduced-motion: reduce)").matches,_r=class{canvas=document.createElement("canvas");rig=new V8;parts=new Map;scene=new c3;stats={firstFrameMs:0,lastFrameMs:0,frames:0};onFrame=[];onCalm=[];onCameraRest=[];pipeline=null;faces=new l8(this.scene);flight=null;steps=[];asked=0;last=0;movedAt=-1e9;calm=!1;told=!0;viewDirty=!0;glide=null;calmTimer=0;restTimer=0;attach(e){this.canvas.className="stage-canvas",e.prepend(this.canvas),this.pipeline??=new I8(this.canvas),this.resize()}get ready(){return this.stats.frames>0&&this.parts.size>0}get settled(){let e=this.flight!==null||this.glide!==null||this.steps.length>0;return this.calm&&this.told&&!this.asked&&!this.viewDirty&&!e}resize(){let{w:e,h:t}=P.size;this.pipeline?.resize(e,t),this.rig.resize(e,t,J5()),this.glide=null,this.touch()}reframe(){let e=J5();if(JSON.stringify(e)===JSON.stringify(this.glide?.to??this.rig.free))return;let t=performance.now();this.glide={from:this.rig.free,to:e,start:O3()||!this.ready?t-Io:t},this.touch()}add(e,t){for(let i of l1.structures.filter(C=>C.chunk===e.name)){let C=t.get(i.node);if(!C)throw new Error(`The chunk ${e.name} has no node ${i.node}.`);let n=i.material==="skin"&&i.mirrored?Pp(C):C,o=new M8(i,n,Bp(this.parts.size));this.parts.set(i.id,o),this.scene.add(o.mesh)}this.wantView();for(let i of this.parts.values())i.approach(1);this.touch(),this.prepareWhenIdle()}wantView(){let e=Rn();for(let i of this.parts.values())i.want(e(i.structure));let t=this.plane;L0.cutOn.value=t?1:0,t&&L0.cut.value.set(t.normal.x,t.normal.y,t.normal.z,-t.constant),this.viewDirty=!0,this.ask()}get plane(){return _.cut&&new j2(new w(..._.cut.normal),-_.cut.offset_mm)}animate(e){this.steps.push(e),this.ask()}stopMotion(){this.steps=[],this.flight&&(this.rig.pose=g3(this.rig.pose)),this.flight=null}flyTo(e,t=Op){if(this.stopMotion(),O3())return this.jump(e);this.flight={from:w0(this.rig.pose),to:g3(e),start:performance.now(),length:t},this.ask()}jump(e){this.canvas.animate?.([{opacity:.2},{opacity:1}],{duration:80}),this.setPose(e)}setPose(e){this.rig.pose=g3(e),this.rig.place(),this.touch()}setCamera(e,t){JSON.stringify(h7(this.rig.pose))!==JSON.stringify(e)&&(t?this.flyTo(S3(e)):this.setPose(S3(e)))}get goal(){return h7(this.flight?.to??this.rig.pose)}touch(){this.movedAt=performance.now(),this.told=!1,this.calm=!1,this.ask()}ask(){this.calm=!1,this.asked||(this.asked=requestAnimationFrame(e=>this.frame(e)))}frame(e){this.asked=0;let t=e-this.last;this.last=e;let i=this.fly(e);i=this.slide(e)||i;let C=this.steps.length;this.steps=this.steps.filter(o=>o(Math.min(t,No))),i=i||this.steps.length>0,(i||C)&&(this.movedAt=e);let n=this.fade(Math.min(t,No));this.draw(e-this.movedAt>Do&&!n&&!i,i?t:0),i||n?this.ask():this.settle(e)}fly(e){if(!this.flight)return!1;let t=(e-this.flight.start)/this.flight.length;return this.rig.pose=t>=1?w0(this.flight.to):xn(this.flight.from,this.flight.to,t),this.rig.place(),this.told=!1,t>=1&&(this.flight=null),t<1}slide(e){if(!this.glide)return!1;let t=Math.min(1,(e-this.glide.start)/Io),{from:i,to:C}=this.glide,n=H=>i[H]+(C[H]-i[H])*(1-(1-t)**3),o={left:n("left"),top:n("top"),width:n("width"),height:n("height")};return this.rig.resize(P.size.w,P.size.h,o),t>=1&&(this.glide=null),t<1}fade(e){if(!this.viewDirty)return!1;let t=O3()?1:e/Ep,i=!1;for(let C of this.parts.values())i=C.approach(t)||i;return this.viewDirty=i,i}draw(e,t){if(!this.pipeline||this.parts.size===0)return;let i=performance.now(),{pipeline:C}=this;t&&C.learn(t);let n=e||!C.slow;L0.detail.value=n?1:0,this.faces.update(this.parts.values(),this.plane,C.dotsOf(n)),this.markBox(),this.markDepths(),C.draw(this.scene,this.rig.camera,n),this.calm=e,this.stats.lastFrameMs=performance.now()-i,this.stats.frames+=1,this.stats.firstFrameMs||=performance.now(),this.onFrame.forEach(o=>o()),e&&this.onCalm.forEach(o=>o())}settle(e){if(clearTimeout(this.calmTimer),clearTimeout(this.restTimer),!this.calm){let t=Math.max(0,Do+10-(e-this.movedAt));this.calmTimer=window.setTimeout(()=>this.ask(),t)}this.told||(this.restTimer=window.setTimeout(()=>{this.told=!0,this.onCameraRest.forEach(t=>t(h7(this.rig.pose)))},Rp))}markBox(){let e=this.pipeline.screen.uniforms.box.value;e.set(2,2,-2,-2);let{w:t,h:i}=P.size;for(let C of this.parts.values()){if(!C.mesh.material.uniforms.marks.value||!C.mesh.visible)continue;let{x:n,y:o,depth:H}=this.rig.project(C.structure.center),V=C.structure.radius*this.rig.pixelsPerMm*(this.rig.reach/Math.max(1,H))*1.15+8;e.x=Math.min(e.x,(n-V)/t),e.z=Math.max(e.z,(n+V)/t),e.y=Math.min(e.y,1-(o+V)/i),e.w=Math.max(e.w,1-(o-V)/i)}}markDepths(){let e=this.rig.camera.position;for(let{mesh:t,structure:i,opaque:C}of this.parts.values()){let[n,o,H]=i.center,V=Math.hypot(n-e.x,o-e.y,H-e.z);t.userData.depth=C?V-i.radius:V}}rayThrough(e,t){return new D5(this.rig.camera.position.clone(),this.rig.direction(e,t))}pickAt(e,t){return Eo(this.parts.values(),this.rayThrough(e,t),this.plane)}visibleAnchor(e){let{anchor:t,center:i}=e.structure,C=[new w(...t),new w(...i),...e.samples()];for(let n of C){let o=this.seenAt(e,n);if(o)return o}return null}seenAt(e,t){let i=this.rig.project(t),{left:C,top:n,width:o,height:H}=this.rig.free;if(i.x<C||i.x>C+o||i.y<n||i.y>n+H)return null;let V=this.rig.camera.position,a=new D5(V.clone(),t.clone().sub(V).normalize()),L=Po(e,a,this.plane),M=L&&Ro(this.parts.values(),a,this.plane);return L&&(!M||M.part===e||M.distance>L.distance-.8)?L.point:null}extent(){let{left:e,top:t,width:i,height:C}=this.rig.free,[n,o]=[e+i,e];for(let H of this.parts.values())if(!(H.alpha<.5))for(let V of H.samples()){let{x:a,y:L}=this.rig.project(V);L<t||L>t+C||(n=Math.min(n,a),o=Math.max(o,a))}return n<o?[n,o]:[e,e+i]}measureFrame(){let e=performance.now();this.draw(!1,0);let t=this.pipeline.renderer.getContext();return t.readPixels(0,0,1,1,t.RGBA,t.UNSIGNED_BYTE,new Uint8Array(4)),performance.now()-e}drawForCopy(){return this.draw(!0,0),this.canvas}prepareWhenIdle(){let e=()=>{wo(this.parts.values())&&ko(e)};ko(e)}};function Pp(r){let e=new d5;e.setIndex(r.index);for(let[t,i]of Object.entries(r.attributes))e.setAttribute(t,i);return e.boundingBox=r.boundingBox,e.boundingSphere=r.boundingSphere,e.userData=r.userData,e}var Bp=r=>1+r*47%127;function ko(r){"requestIdleCallback"in globalThis?requestIdleCallback(()=>r(),{timeout:2e3}):setTimeout(r,50)}var K=new _r;var Fp=["hidden","faded","selected","alsoSelected","isolated","opacity","cut","section","limbLayer","limbMap","limbShown","skinTone","trace","nerveCuts","skinSpot"],Ip=200,I7=[],D8=[];function G4(){let r=Object.fromEntries(Fp.map(e=>[e,_[e]]));return JSON.parse(JSON.stringify(r))}function Uo(){P.canUndo=I7.length>0,P.canRedo=D8.length>0}function br(r){JSON.stringify(r)!==JSON.stringify(G4())&&(I7.push(r),I7.length>Ip&&I7.shift(),D8.length=0,Uo())}function zo(r,e){let t=r.pop();return t?(e.push(G4()),Object.assign(_,t),Uo(),!0):!1}var Go=()=>zo(I7,D8),Wo=()=>zo(D8,I7);var O0=[];function m2(r){let e=G4();r(),br(e),O0.forEach(t=>t())}var z5=(r,e)=>r.filter(t=>!e.includes(t)),Tr=(r,e)=>[...new Set([...r,...e])];function K2(r){if(!l1.has(r)||_.selected===r&&_.alsoSelected.length===0)return;let e=_.section==="explore"&&l1.get(r).part==="limb";m2(()=>{_.selected=r,_.alsoSelected=[],P.cutShare=0,_.skinSpot=null,_.hidden=z5(_.hidden,[r]),e&&(_.section="limb")}),e&&P3(r),J0()&&P.sheet==="full"&&(P.sheet="half")}function k8(r){if(!_.selected)return K2(r);m2(()=>{let e=[_.selected,..._.alsoSelected],t=e.includes(r)?z5(e,[r]):[...e,r];_.selected=t[0]??"",_.alsoSelected=t.slice(1)})}function N7(){_.selected&&m2(()=>{_.selected="",_.alsoSelected=[],_.skinSpot=null})}var E3=()=>_.selected?[_.selected,..._.alsoSelected]:[];function U8(r,e){m2(()=>{_.hidden=e?Tr(_.hidden,r):z5(_.hidden,r),e&&r.includes(_.selected)&&(_.selected=""),e&&(_.alsoSelected=z5(_.alsoSelected,r))})}function X4(r,e){m2(()=>{_.faded=e?Tr(_.faded,r):z5(_.faded,r),_.opacity=Object.fromEntries(Object.entries(_.opacity).filter(([t])=>!r.includes(t))),e&&(_.hidden=z5(_.hidden,r))})}function l0(r){if(r.length>0&&r.every(i=>_.hidden.includes(i)))return"hidden";let e=z5(r,_.hidden),t=i=>_.faded.includes(i)||(_.opacity[i]??1)<.95;return e.length>0&&e.every(t)?"faded":"shown"}function Or(r){let e=l0(r);if(e==="shown")return X4(r,!0);if(e==="faded")return U8(r,!0);m2(()=>{_.hidden=z5(_.hidden,r),_.faded=z5(_.faded,r),_.opacity=Object.fromEntries(Object.entries(_.opacity).filter(([t])=>!r.includes(t)))})}function Er(r,e){m2(()=>{_.faded=z5(_.faded,r);let t=Object.entries(_.opacity).filter(([C])=>!r.includes(C)),i=e>=1?[]:r.map(C=>[C,Math.round(e*100)/100]);_.opacity=Object.fromEntries([...t,...i])})}var D7=()=>_.isolated.length>0;function q4(){let r=E3();if(!D7()&&r.length===0)return V2("info","Select a structure first.");m2(()=>{_.isolated=D7()?[]:r,_.hidden=z5(_.hidden,r)})}var qo=r=>l1.structures.map(e=>e.id).filter(e=>!r.includes(e)&&!_.hidden.includes(e)),Rr=()=>{let r=qo(E3());return r.length>0&&r.every(e=>_.faded.includes(e))};function Yo(){let r=E3();if(r.length===0)return V2("info","Select a structure first.");let e=qo(r),t=Rr();m2(()=>{_.faded=t?l1.atStart("faded"):Tr(z5(_.faded,r),e)})}function $o(){let r=E3();if(r.length===0)return V2("info","Select a structure first.");X4(r,l0(r)!=="faded")}function z8(){if(!_.selected)return V2("info","Select a structure first.");U8(E3(),!0)}function G8(){m2(()=>{_.hidden=[],_.faded=[],_.isolated=[],_.opacity={}})}var W4=()=>l1.structures.filter(r=>["bone","sacrum"].includes(r.material)).map(r=>r.id);function Ko(){X4(W4(),l0(W4())!=="faded")}var Dp={axial:[0,0,1],sagittal:[1,0,0],coronal:[0,1,0]},Np=.45;function kp(r,e,t){let i=w0(K.rig.pose);i.target.copy(t),i.elevation=12,r==="axial"&&Object.assign(i,{azimuth:0,elevation:e.z>0?66:-66}),r==="sagittal"&&(i.azimuth=e.x>0?78:-78),r==="coronal"&&(i.azimuth=e.y>0?12:168),d0(),K.flyTo(i),_.camera=K.goal}function Pr(r){let{back:e}=V0(K.rig.pose),t=r==="free"?e.clone():new w(...Dp[r]);t.dot(e)<-.05&&t.negate();let i=l1.get(_.selected),C=i?new w(...i.center):K.rig.pose.target;t.dot(e)<Np&&kp(r,t,C);let n=H=>Math.round(H*1e4)/1e4,o=t.toArray().map(H=>n(H)+0);m2(()=>{_.cut={kind:r,normal:o,offset_mm:Math.round(t.dot(C)*10)/10}})}function W8(){_.cut?Y4():Pr("axial")}function Y4(){m2(()=>_.cut=null)}var N8=null;function Qo(r){_.cut&&(N8??=G4(),_.cut={..._.cut,offset_mm:Math.round(r*10)/10})}function Br(){N8&&br(N8),N8=null,P.cutDragged=!1,O0.forEach(r=>r())}function Jo(){let{cut:r}=_;if(!r)return;let e=r.normal.map(t=>-t+0);m2(()=>_.cut={...r,normal:e,offset_mm:-r.offset_mm})}function X8(){Go()&&O0.forEach(r=>r())}function q8(){Wo()&&O0.forEach(r=>r())}function R3(r){let e=l1.views.find(n=>n.id===r);if(!e)return;let{hidden:t,faded:i,cut:C}=e;(t||i||C!==void 0)&&m2(()=>{t&&(_.hidden=[...t]),i&&(_.faded=[...i]),C!==void 0&&(_.cut=C)}),Fr(e.camera),P.keyView=r,P.viewsOpen=!1}function Fr(r){K.flyTo(S3(r)),_.camera=K.goal,O0.forEach(e=>e())}var d0=()=>{P.keyView=""};function jo(){let{start:r}=l1.manifest,e=_.section==="limb";m2(()=>{Object.assign(_,{hidden:l1.atStart("hidden"),faded:l1.atStart("faded")}),Object.assign(_,{isolated:[],opacity:{},cut:null,alsoSelected:[],trace:"",skinSpot:null}),Object.assign(_,{selected:e?"":r.selected,nerveCuts:[]})}),Fr(e?r.limb_camera:r.camera),d0()}function Y8(r){if(_.section===r)return;let{start:e}=l1.manifest;m2(()=>{_.section=r,_.selected=r==="explore"?e.selected:"";let[t,i]=r==="limb"?[l1.atStart("faded"),[]]:[[],l1.atStart("faded")];JSON.stringify(_.faded)===JSON.stringify(t)&&(_.faded=i),_.alsoSelected=[],_.isolated=[],_.cut=null}),Fr(r==="limb"?e.limb_camera:e.camera),d0()}function P3(r){let e=l1.get(r);if(!e)return;let t=w0(K.rig.pose);t.target.set(...e.center),t.distance=Math.max(60,e.radius/Math.tan(R2.degToRad(6.5))),d0(),K.flyTo(t),_.camera=K.goal,O0.forEach(i=>i())}function eH(r,e){let t=w0(K.rig.pose),i=K.parts.get(_.selected);d0(),K.rig.turn(r,e,i?new w(...i.structure.center):t.target),K.touch()}function tH(r,e){d0(),K.rig.move(r,e),K.touch()}function $8(r){let{left:e,top:t,width:i,height:C}=K.rig.free;d0(),K.rig.zoom(r,e+i/2,t+C/2),K.touch()}function K8(){_.labelsOn=!_.labelsOn,O0.forEach(r=>r())}var wr=["system","light","dark"];function Q8(){_.theme=wr[(wr.indexOf(_.theme)+1)%wr.length]??"system",V2("info",{system:"Light or dark as the system says.",light:"Light.",dark:"Dark."}[_.theme])}var Xo=0;function V2(r,e,t=r!=="info"){P.message={kind:r,text:e},clearTimeout(Xo),t||(Xo=window.setTimeout(b5,4e3))}function b5(){P.message=null}var j8=["l4","l5","s1"],J8=["keegan_1948","foerster_1933","lee_2008"],Up=.5,iH=r=>r.mesh.geometry.userData.layers;function CH(r,e,t){if(e!=="agree")return r.get(`${e}_${t}`);let i=J8.map(C=>r.get(`${C}_${t}`)).filter(C=>C!==void 0);return i.length===J8.length?i[0].map((C,n)=>Math.min(C,i[1][n],i[2][n])):void 0}function zp(r,e,t){let i=new Float32Array(e);for(let{id:C}of P1.losses[t]?.skin??[]){let n=j8.find(H=>C===H);(n?CH(r,_.limbMap,n):r.get(C))?.forEach((H,V)=>i[V]=Math.max(i[V],H))}return i}function rH(r,e){let t=new Float32Array(e*r.length);return r.forEach((i,C)=>i?.forEach((n,o)=>t[o*r.length+C]=n)),new f2(t,r.length)}function nH(r){L0.mapOn.value=1,L0.nerveFieldsOn.value=_.limbShown.includes("nerve_fields")?1:0;for(let e of r){if(e.structure.material!=="skin")continue;let{geometry:t}=e.mesh,i=iH(e),{count:C}=t.attributes.position,n=_.nerveCuts.length===2&&e.structure.side==="right"?1:0;t.setAttribute("roots",rH(j8.map(o=>CH(i,_.limbMap,o)),C)),t.setAttribute("fields",rH(_3.map(o=>i.get(o)),C)),t.setAttribute("numb",new f2(zp(i,C,n),1))}}function Ir(r,e){let t=e.clone();r.structure.mirrored&&(t.x*=-1);let{position:i}=r.mesh.geometry.attributes,C=0,n=1/0,o=new w;for(let H=0;H<i.count;H+=1){let V=o.fromBufferAttribute(i,H).distanceToSquared(t);V<n&&([n,C]=[V,H])}return new Map([...iH(r)].map(([H,V])=>[H,V[C]??0]))}function ee(r,e){let t=Ir(r,e);return _3.filter(i=>(t.get(i)??0)>=Up)}function oH(r,e){let t=new w(Math.abs(e.x),e.y,e.z),i=r.map(H=>new w(...H)),[C,n,o]=[0,0,1/0];for(let H=1;H<i.length;H+=1){let V=new e5(i[H-1],i[H]),a=V.closestPointToPointParameter(t,!0),L=V.at(a,new w).distanceTo(t);L<o&&([o,n]=[L,C+a*V.distance()]),C+=V.distance()}return C>0?n/C:0}var Gp=new Set(["left","right"]);function k7(r){let{name:e,side:t}=r;return!Gp.has(t)||e.toLowerCase().includes(t)?e:`${e}, ${t}`}var Wp=[[/^\w+ lumbar vertebra \((L\d)\)$/,"$1 vertebra"],[/^(\w)(.*) of the ([LS]\d-[LS]\d) disc$/,"$3 $1$2"],[/^(.+) \([^)]*\)$/,"$1"]];function VH(r){let e=Wp.find(([t])=>t.test(r));return e?r.replace(e[0],e[1]):r}var aH=r=>r.replace(/^([LS]\d-[LS]\d) (\w)/,(e,t,i)=>`${t} ${i.toLowerCase()}`);function te(r){return aH(k7({...r,name:VH(r.name)}))}function LH(r,e){let t=e.toLowerCase().endsWith(r.side)?aH(VH(r.name)):te(r),i=/^([LST]\d(?:-[LST]\d)?)( left| right)?$/.exec(e)?.[1];if(!i)return t;let C=t.startsWith(`${i} `)?t.slice(i.length+1):t.replace(` ${i}`,"");return C.charAt(0).toUpperCase()+C.slice(1)}function U2(r){let e=l1.get(r);return e?k7(e):r}var Xp=[[0,"behind"],[45,"behind and left"],[90,"the left"],[135,"the front and left"],[180,"the front"],[-135,"the front and right"],[-90,"the right"],[-45,"behind and right"]];function qp(r,e){if(e>65)return"View from above.";if(e<-65)return"View from below.";let t=C=>Math.abs(((r-C)%360+540)%360-180);return`View from ${[...Xp].sort((C,n)=>t(C[0])-t(n[0]))[0]?.[1]??"behind"}.`}var HH=(r,e)=>`${r} ${e}`;function sH(){let r=l1.structures.filter(t=>Dr(t.id)&&!_.hidden.includes(t.id)).length,e=_.hidden.filter(t=>l1.has(t)).length;return!r&&!e?"All shown":[r?HH(r,"faded"):"",e?HH(e,"hidden"):""].filter(Boolean).join(", ")}var Dr=r=>_.faded.includes(r)||(_.opacity[r]??1)<.95;function MH(r,e){let t=[_.selected,..._.alsoSelected].filter(Boolean).map(U2),i=t.length?`${t.join(" and ")}, selected.`:"Nothing selected.",C=_.isolated.length?" Shown alone.":"",n=l1.views.find(M=>M.id===P.keyView)?.name,o=n?`View: ${n}.`:qp(r,e),H=_.faded.filter(M=>!_.hidden.includes(M)).length,V=H?` ${H} ${H===1?"structure":"structures"} faded.`:"",a=_.hidden.length?` ${_.hidden.length} hidden.`:"",L=_.cut?` ${_.cut.kind[0]?.toUpperCase()}${_.cut.kind.slice(1)} cut.`:"";return`${i}${C} ${o}${V}${a}${L}`}function lH(r){m2(()=>_.limbLayer=r)}function dH(r){m2(()=>{_.limbMap=r,_.limbLayer==="muscles"&&(_.limbLayer="both")})}function cH(r){m2(()=>{let e=_.limbShown.includes(r);_.limbShown=e?_.limbShown.filter(t=>t!==r):[..._.limbShown,r],r==="nerve_fields"&&!e&&_.limbLayer==="muscles"&&(_.limbLayer="both")})}function pH(r){m2(()=>_.skinTone=r)}function Nr(r){mH()&&m2(()=>_.trace=_.trace===r?"":r)}function Yp(){let r=K.parts.get(_.selected);if(!_.skinSpot||r?.structure.material!=="skin")return"";let[e]=ee(r,new w(..._.skinSpot)),t=P1.tables?.fields.find(({id:i})=>i===e)?.nerve;return t?`${t}_${r.structure.side}`:""}function uH(){let r=l1.get(_.selected)?.material==="skin"?Yp():_.selected;B3(r)||O4(r)?Nr(r):V2("info","Select a nerve, a root, a muscle or a place of the skin that a nerve shown here serves.")}var $p="This needs the server, and the connection is lost. The model still turns.";function mH(){let{trame:r}=globalThis;return r?.client?.isConnected()??!0?!0:(V2("warn",$p),!1)}function B3(r){let e=l1.get(r)?.kind;return e==="nerve"||e==="root"||e==="ganglion"}function $4(){P.cutting=!P.cutting,P.width!=="wide"&&(P.treeOpen=!1),P.cutting?V2("info","Touch a nerve or a root where you want to divide it.",!0):b5()}function ie(){B3(_.selected)?Ur(_.selected,P.cutShare):V2("info",kr,!0)}var kr="That is no nerve or root. Touch one, or press Escape to leave it.";function Ur(r,e){if(!B3(r)||!mH())return;let t=typeof e=="number"?e:Kp(r,e),i={id:r,at:Math.round(t*100)/100};m2(()=>{_.nerveCuts=[..._.nerveCuts.slice(0,1),i],_.trace="",Object.assign(_,{selected:"",alsoSelected:[]})}),Object.assign(P,{cutting:!1,cutShare:0}),V2("info",`${U2(r)} divided.`)}function AH(r){m2(()=>_.nerveCuts=_.nerveCuts.filter((e,t)=>t!==r))}function Kp(r,e){return oH(P1.tree?.nodes.find(t=>t.id===y5(r))?.path??[],e)}function zr(r,e){let t=e.toArray().map(i=>Math.round(i*10)/10);m2(()=>{_.selected=r,_.alsoSelected=[],_.skinSpot=t}),J0()&&P.sheet==="full"&&(P.sheet="half")}var re=()=>_.limbLayer==="both"?"right":"left";function hH(r){let e=P1.tree?.spots.find(C=>C.id===r);if(!e)return;_.limbLayer==="muscles"&&(_.limbLayer="both");let t=new w(...e.at);re()==="right"&&(t.x*=-1),zr(`skin_${re()}`,t);let i={...K.rig.pose,target:t.clone(),distance:Math.min(900,K.rig.pose.distance)};K.flyTo(i)}var Ce=.34,Qp=5,Jp=500,jp=120,eu=170,tu=400,ru=12,iu=6,Cu=15,fH=3,ne=class{fingers=new Map;start={x:0,y:0,at:0,moved:!1,many:!1};speed={x:0,y:0,at:0};button=0;tapped={id:"",x:0,y:0,at:-1e9};hoverTimer=0;hoverAsked=!1;attach(e){let t=(i,C)=>e.addEventListener(i,C,{passive:!1});return t("pointerdown",i=>this.down(i,e)),t("pointermove",i=>this.moved(i)),t("pointerup",i=>this.up(i)),t("pointercancel",i=>this.fingers.delete(i.pointerId)),t("pointerleave",()=>this.hover("")),t("wheel",i=>this.wheel(i)),t("contextmenu",i=>i.preventDefault()),()=>this.fingers.clear()}down(e,t){t.setPointerCapture(e.pointerId),K.stopMotion(),this.hover(""),this.fingers.set(e.pointerId,{x:e.clientX,y:e.clientY}),this.button=e.button;let i=this.fingers.size>1;i||(this.start={x:e.clientX,y:e.clientY,at:e.timeStamp,moved:!1,many:i}),this.start.many||=i,this.speed={x:0,y:0,at:e.timeStamp}}moved(e){let t=this.fingers.get(e.pointerId);if(!t){e.pointerType==="mouse"&&this.askHover(e.clientX,e.clientY);return}let i=e.clientX-t.x,C=e.clientY-t.y,n=Math.hypot(e.clientX-this.start.x,e.clientY-this.start.y);!this.start.moved&&n<Qp&&!this.start.many||(this.start.moved=!0,d0(),this.fingers.size===2?this.pinch(e,t):this.button>0||e.shiftKey?K.rig.move(i,C):this.turn(i,C,e.timeStamp),t.x=e.clientX,t.y=e.clientY,K.touch())}turn(e,t,i){K.rig.turn(e*Ce,t*Ce,xH());let C=Math.max(1,i-this.speed.at),n=Math.min(1,C/40);this.speed.x+=(e/C-this.speed.x)*n,this.speed.y+=(t/C-this.speed.y)*n,this.speed.at=i}pinch(e,t){let i=[...this.fingers.entries()].find(([V])=>V!==e.pointerId)?.[1];if(!i)return;let C=Math.hypot(t.x-i.x,t.y-i.y),n=Math.hypot(e.clientX-i.x,e.clientY-i.y),o=(e.clientX+i.x)/2,H=(e.clientY+i.y)/2;K.rig.move((e.clientX-t.x)/2,(e.clientY-t.y)/2),C>0&&n>0&&K.rig.zoom(C/n,o,H)}up(e){if(!this.fingers.delete(e.pointerId)||this.fingers.size>0)return;let i=e.timeStamp-this.start.at<Jp;!this.start.moved&&!this.start.many&&i&&this.button===0?this.tap(e):e.timeStamp-this.speed.at<60&&this.coast()}tap(e){let{clientX:t,clientY:i,timeStamp:C}=e,n=this.tapped,o=n.id!==""&&C-n.at<tu&&Math.hypot(t-n.x,i-n.y)<ru;if(P.cutting)return this.divide(t,i,e.pointerType==="mouse"?iu:Cu);let H=K.pickAt(t,i),V=o?n.id:H?.part.structure.id??"";this.tapped={id:V,x:t,y:i,at:C},H?.part.structure.material==="skin"&&!o?zr(V,H.point):o?P3(V):V?e.shiftKey||e.ctrlKey||e.metaKey?k8(V):K2(V):N7()}divide(e,t,i){let C=nu(e,t,i).map(([n,o])=>K.pickAt(n,o)).find(n=>n!==null&&B3(n.part.structure.id));C?Ur(C.part.structure.id,C.point):V2("info",kr,!0)}coast(){if(O3()||Math.hypot(this.speed.x,this.speed.y)<.08)return;let e=xH();K.animate(t=>{K.rig.turn(this.speed.x*t*Ce,this.speed.y*t*Ce,e);let i=Math.exp(-t/eu);return this.speed.x*=i,this.speed.y*=i,K.touch(),Math.hypot(this.speed.x,this.speed.y)>.008})}wheel(e){e.preventDefault(),K.stopMotion(),d0();let t=e.deltaMode===1?18:1;K.rig.zoom(Math.exp(e.deltaY*t*.0012),e.clientX,e.clientY),K.touch()}askHover(e,t){P.pointer={x:e,y:t},!this.hoverAsked&&(this.hoverAsked=!0,requestAnimationFrame(()=>{this.hoverAsked=!1,this.hover(K.pickAt(P.pointer.x,P.pointer.y)?.part.structure.id??"")}))}hover(e){e===P.hovered&&!this.hoverTimer||(clearTimeout(this.hoverTimer),this.hoverTimer=0,!e||P.hovered?P.hovered=e:this.hoverTimer=window.setTimeout(()=>{this.hoverTimer=0,P.hovered=e},jp))}};function nu(r,e,t){let i=[[r,e]];for(let C=fH;C<=t;C+=fH)for(let n=0;n<8;n+=1)i.push([r+C*Math.cos(n*Math.PI/4),e+C*Math.sin(n*Math.PI/4)]);return i}function xH(){let r=K.parts.get(_.selected);if(!r||!r.mesh.visible)return K.rig.pose.target;let{x:e,y:t}=K.rig.project(r.structure.center),{left:i,top:C,width:n,height:o}=K.rig.free;return e>i&&e<i+n&&t>C&&t<C+o?new w(...r.structure.center):K.rig.pose.target}function vH(r,e){let t=[...r].sort((o,H)=>o.x-H.x),i=Math.ceil(t.length/2)+1,C=t.filter(o=>o.x<e).length,n=Math.min(i,Math.max(t.length-i,C));return{left:t.slice(0,n),right:t.slice(n)}}function SH(r,e,t){let i=Math.max(0,(t-e)/Math.max(1,r.length-1)),C=Math.min(27,i),n=r.map(o=>Math.min(t,Math.max(e,o)));for(let o=1;o<n.length;o+=1)n[o]=Math.max(n[o],n[o-1]+C);for(let o=n.length-1;o>=0;o-=1){let H=o===n.length-1?t:n[o+1]-C;n[o]=Math.min(n[o],H)}return n}function oe(r,e,t,i,C,n){return(t-r)*(n-e)-(i-e)*(C-r)}function ou(r,e){let t=oe(r.x,r.y,r.textX,r.textY,e.x,e.y)*oe(r.x,r.y,r.textX,r.textY,e.textX,e.textY),i=oe(e.x,e.y,e.textX,e.textY,r.x,r.y)*oe(e.x,e.y,e.textX,e.textY,r.textX,r.textY);return t<0&&i<0}function Hu(r){for(let e=0;e<r.length;e+=1){let t=!1;for(let i=0;i<r.length;i+=1)for(let C=i+1;C<r.length;C+=1){let[n,o]=[r[i],r[C]];ou(n,o)&&([n.textY,o.textY]=[o.textY,n.textY],t=!0)}if(!t)return}}function Gr(r,e){let t=[...r].sort((n,o)=>n.y-o.y),i=SH(t.map(n=>n.y),e.top,e.bottom),C=t.map((n,o)=>({...n,side:e.side,textX:e.x,textY:i[o]}));return Hu(C),C}var He=26,Vu=22;function gH(r,e,t,i,C){let n=[...r].sort((H,V)=>H.y-V.y),o=SH(n.map(H=>H.y+Vu),i,C);return n.map((H,V)=>{let a=t-(H.x+He+H.width),L=H.x-He-H.width-e,M=a>=0||a>L?"right":"left",s=M==="right"?H.x+He+Math.min(0,a):H.x-He-Math.min(0,L);return{...H,side:M,textX:s,textY:o[V]}})}var au=9,Lu=4,ZH=14,su=280,Mu=190,lu=18,yH=34,du={l5:90,ganglion:95,dura:62,annulus:58,sacrum:56,bone:52,flavum:48,ligament:46,root:44},cu={skin:30,tendon:48,bone:36,sacrum:40,ligament:24},pu=3,uu=2,Ve="http://www.w3.org/2000/svg",ae=class{layer=document.createElement("div");drawing=document.createElementNS(Ve,"svg");behind=new Set;shown=new Map;ruler=document.createElement("canvas").getContext("2d");constructor(){this.layer.className="labels",this.layer.setAttribute("aria-hidden","true"),this.layer.append(this.drawing),K.onFrame.push(()=>this.follow()),K.onCalm.push(()=>this.choose())}choose(){let e=_.labelsOn?this.candidates():new Map;for(let[t,i]of this.shown)e.has(t)||this.leave(t,i);for(let[t,i]of e){let C=K.parts.get(t),n=this.shown.get(t)??this.make(C,i);n.spot.copy(i),clearTimeout(n.leaving),n.leaving=0,this.dress(n);let o=this.behind.has(t);n.lead.classList.toggle("behind",o),requestAnimationFrame(()=>this.setOpacity(n,o?.62:1))}this.arrange(),this.follow()}prune(){let e=new Set(_.hidden),t=new Set(_.isolated);for(let[i,C]of this.shown)(e.has(i)||!_.labelsOn||t.size>0&&!t.has(i))&&this.leave(i,C)}candidates(){let{left:e,top:t,width:i,height:C}=K.rig.free,[n,o]=[e+i/2,t+C/2],H=new Set(_.isolated),V=K.parts.get(_.selected)?.structure.side,a=[];for(let L of K.parts.values()){let{id:M,material:s,anchor:l,side:p}=L.structure;if(s==="skin"||L.alpha<.5||H.size>0&&!H.has(M))continue;let h=K.rig.project(l);if(!(Math.abs(h.x-n)<i/2-24&&Math.abs(h.y-o)<C/2-24)&&M!==_.selected)continue;let c=M===_.selected?500:_.alsoSelected.includes(M)?400:0,m=Math.hypot((h.x-n)/i,(h.y-o)/C)*60+h.depth/40,f=L.solid<.5?25:0,A=(V==="left"||V==="right")&&p!==V&&p!=="midline"?40:0,x=_.section==="limb"?hu(L):du[s]??35;a.push({part:L,worth:c+x-m-f-A})}return a.sort((L,M)=>M.worth-L.worth),this.firstVisible(a.map(L=>L.part))}firstVisible(e){let t=P.width==="phone"?Lu:au,i=new Map;this.behind.clear();let C=0,n=new Map,o=new Set;for(let H of e.slice(0,40)){let{id:V,material:a}=H.structure,L=n.get(a)??0,M=K4(V)||(_.section==="limb"?a==="muscle":a==="l5"),s=te(H.structure),l=H.solid<.5;if(i.size>=t||o.has(s)||!M&&L>=uu||l&&C>=pu)continue;let p=K.visibleAnchor(H);if(!p&&!K4(V))continue;let h=p??new w(...H.structure.anchor);p||this.behind.add(V),l&&(C+=1),i.set(V,h),o.add(s),n.set(a,L+1)}return i}make(e,t){let i=document.createElement("div");i.className="label";let C=document.createElementNS(Ve,"g"),n=["halo","line"].map(V=>{let a=document.createElementNS(Ve,"polyline");return a.setAttribute("class",`lead-${V}`),a}),o=document.createElementNS(Ve,"circle");o.setAttribute("r","3.6"),C.append(...n,o),this.drawing.append(C),this.layer.append(i);let H={part:e,spot:t.clone(),placed:null,text:i,lead:C,lines:n,dot:o,leaving:0};return this.setOpacity(H,0),this.shown.set(e.structure.id,H),H}dress(e){let{id:t,material:i}=e.part.structure,C=i==="l5"||i==="ganglion",n=K4(t)?C?"pill l5":"pill":"plain",o=Dr(t)?" (faded)":"";e.text.textContent=Au(e.part)+o,e.text.className=`label ${n}`,e.lead.setAttribute("class",n)}leave(e,t){t.leaving||(this.setOpacity(t,0),t.leaving=window.setTimeout(()=>{t.text.remove(),t.lead.remove(),this.shown.delete(e)},su))}setOpacity(e,t){e.text.style.opacity=String(t),e.lead.style.opacity=String(t)}widthOf(e){return this.ruler?(this.ruler.font='600 13px "Hanken Grotesk Variable", sans-serif',this.ruler.measureText(e.text.textContent??"").width+(K4(e.part.structure.id)?22:0)):120}arrange(){let t=[...this.shown.values()].filter(i=>!i.leaving).map(i=>{let{x:C,y:n}=K.rig.project(i.spot);return{id:i.part.structure.id,x:C,y:n,width:this.widthOf(i)}});for(let i of P.width==="phone"?this.besideAnchors(t):this.inColumns(t))this.shown.get(i.id).placed=i}besideAnchors(e){let{left:t,top:i,width:C,height:n}=K.rig.free;return gH(e,t+12,t+C-64,i+84,i+n-34)}inColumns(e){let{left:t,top:i,width:C,height:n}=K.rig.free,o=t+C/2,{left:H,right:V}=vH(e,o),a=c=>Math.max(0,...c.map(m=>m.width)),L=Math.min(C/2-lu,430),[M,s]=[i+70,i+n-110],[l,p]=K.extent(),h=Math.max(o-L+a(H),l-yH),d=Math.min(o+L-a(V),p+yH);return[...Gr(H,{x:h,top:M,bottom:s,side:"left"}),...Gr(V,{x:d,top:Math.max(M,Mu),bottom:s,side:"right"})].map(mu)}follow(){for(let e of this.shown.values()){let{placed:t}=e;if(!t)continue;let{x:i,y:C}=K.rig.project(e.spot),n=Math.round(t.textY)+.5,o=t.side==="left"?1:-1,H=t.textX+o*7,V=Math.min(ZH,Math.max(0,Math.abs(i-H)*.6)),a=`${H},${n} ${H+o*V},${n} ${i},${C}`;e.lines.forEach(M=>M.setAttribute("points",a)),e.dot.setAttribute("cx",String(i)),e.dot.setAttribute("cy",String(C));let L=t.side==="left"?"-100%":"0";e.text.style.transform=`translate(${t.textX}px, ${t.textY}px) translate(${L}, -50%)`}}};function mu(r,e,t){if((r.side==="left"?r.x-r.textX:r.textX-r.x)>ZH+8||Math.abs(r.textY-r.y)>20)return r;let C=t.filter(o=>o!==r&&o.side===r.side),n=o=>C.every(H=>Math.abs(H.textY-o)>22);return r.textY=[r.y-24,r.y+24].find(n)??r.textY,r}function Au({structure:r}){let e=te(r),t=K.parts.get(_.selected)?.structure.side??"left",i=_.section==="limb"&&O4(r.id);return i?`${e.replace(/, left$/,"")} ${j0(i)}`:P.width==="phone"&&!K4(r.id)&&r.side===t?e.replace(/, (left|right)$/,""):e}function hu({structure:r}){let{id:e,material:t,kind:i,side:C}=r;if(C==="right"&&t!=="skin")return-60;if(t==="l5")return e.includes("_root_sleeve")?60:-60;if(i==="nerve")return bn(e)?92:58;let n=O4(e);return n?{main:90,shared:70,minor:46,none:40}[n]:cu[t]??20}var K4=r=>r===_.selected||_.alsoSelected.includes(r);var fu=1179937895,_H="_MAP_",xu={5120:{bytes:1,top:127,get:(r,e)=>r.getInt8(e)},5121:{bytes:1,top:255,get:(r,e)=>r.getUint8(e)},5123:{bytes:2,top:65535,get:(r,e)=>r.getUint16(e,!0)},5125:{bytes:4,top:1,get:(r,e)=>r.getUint32(e,!0)},5126:{bytes:4,top:1,get:(r,e)=>r.getFloat32(e,!0)}};function bH(r){let e=new DataView(r);if(r.byteLength<20||e.getUint32(0,!0)!==fu)throw new Error("The geometry file is not a GLB file.");let t=e.getUint32(12,!0),i=JSON.parse(new TextDecoder().decode(new Uint8Array(r,20,t))),C=new DataView(r,20+t+8),n=new Map;for(let o of i.nodes){let H=o.mesh===void 0?void 0:i.meshes[o.mesh]?.primitives[0];H&&o.name&&n.set(o.name,vu(i,C,o,H))}return n}function vu(r,e,t,i){let C=new d5,n=(o,H,V)=>{let a=i.attributes[o];a!==void 0&&C.setAttribute(H,new f2(TH(r,e,a),V))};return n("POSITION","position",3),n("NORMAL","normal",3),n("_AO","ao",1),n("_ALONG","along",1),n("_TENDON","tendon",1),n("_FIBRE","fibre",1),C.userData.layers=Su(r,e,i.attributes),C.setIndex(new f2(gu(r,e,i.indices),1)),C.applyMatrix4(new z1().compose(new w(...t.translation??[0,0,0]),new F5(...t.rotation??[0,0,0,1]),new w(...t.scale??[1,1,1]))),C.computeBoundingSphere(),C.computeBoundingBox(),C}function Su(r,e,t){let i=Object.entries(t).filter(([C])=>C.startsWith(_H));return new Map(i.map(([C,n])=>[C.slice(_H.length).toLowerCase(),TH(r,e,n)]))}function wH(r,e,t,i){let C=r.accessors[t],n=C&&r.bufferViews[C.bufferView],o=C&&xu[C.componentType];if(!C||!n||!o)throw new Error(`The geometry file has no accessor ${t}.`);let H=C.type==="VEC3"?3:1,V=n.byteStride??H*o.bytes,a=(n.byteOffset??0)+(C.byteOffset??0),L=C.normalized?1/o.top:1;for(let M=0;M<C.count;M+=1)for(let s=0;s<H;s+=1){let l=o.get(e,a+M*V+s*o.bytes)*L;i(M*H+s,l)}}function TH(r,e,t){let i=r.accessors[t],C=new Float32Array((i?.count??0)*(i?.type==="VEC3"?3:1));return wH(r,e,t,(n,o)=>C[n]=o),C}function gu(r,e,t){let i=r.accessors[t],C=i?.count??0,n=i?.componentType===5125?new Uint32Array(C):new Uint16Array(C);return wH(r,e,t,(o,H)=>n[o]=H),n}async function OH(r){let e=await fetch(r,{cache:"no-cache"});if(!e.ok)throw new Error(`The list of structures did not arrive (${e.status}).`);return await e.json()}async function yu(r,e){let t=await fetch(r.url);if(!t.ok||!t.body)throw new Error(`The ${r.name} did not arrive (${t.status}).`);let i=[],C=0,n=t.body.getReader();for(let o=await n.read();!o.done;o=await n.read()){i.push(o.value);let H=Math.min(C+o.value.byteLength,r.bytes);e.got+=H-C,C=H}return e.got+=r.bytes-C,new Blob(i).arrayBuffer()}async function Le(r,e,t,i=()=>{}){Object.assign(e,{got:0,total:r.reduce((n,o)=>n+o.bytes,0)});let C=r.map(n=>yu(n,e));C.forEach(n=>n.catch(()=>{}));for(let[n,o]of r.entries()){i(o);let H=await C[n];H&&await t(o,bH(H))}}var Zu=6,se=class{layer=document.createElement("div");pins=[];constructor(){this.layer.className="pins",this.layer.setAttribute("aria-hidden","true"),K.onFrame.push(()=>this.follow()),K.onCalm.push(()=>this.sift())}show(){if(this.layer.replaceChildren(),this.pins=[],!(_.section!=="limb"||_.limbLayer==="muscles"||!P1.tree)){if(_.limbShown.includes("key_points"))for(let{id:e,root:t}of P1.tables?.key_points??[]){let i=P1.tree.spots.find(C=>C.id===e);i&&this.add(t,EH(i.at),"key")}_.limbShown.includes("nerve_fields")&&this.showFields(P1.tree.spots),_.skinSpot&&this.add("",_.skinSpot,"touched"),this.follow(),this.sift()}}showFields(e){for(let{letter:t,spot:i,token:C}of Object.values(x7)){let n=e.find(o=>o.id===i);n&&(this.add(t,EH(n.at),"border").style.background=`var(${C})`)}}add(e,t,i){let C=document.createElement("div");return C.className=`pin ${i} ${e.toLowerCase()}`,C.textContent=e,this.layer.append(C),this.pins.push({node:C,at:t}),C}follow(){for(let{node:e,at:t}of this.pins){let{x:i,y:C}=K.rig.project(t);e.style.transform=`translate(${i}px, ${C}px) translate(-50%, -50%)`}}sift(){for(let{node:e,at:t}of this.pins){let{x:i,y:C}=K.rig.project(t),n=K.pickAt(i,C),o=n!==null&&n.point.distanceTo(new w(...t))<Zu;e.classList.toggle("behind",!o)}}},EH=([r,e,t])=>[re()==="right"?-r:r,e,t];var _u=2.2,bu=420,wu=6,Tu=`
in float run;
out float vRun;
out vec3 vNormal;
void main() {
  vRun = run;
  vNormal = normalMatrix * normal;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`,Ou=`
precision highp float;
layout(location = 0) out vec4 outColour;
layout(location = 1) out vec4 outMask;
in float vRun;
in vec3 vNormal;
uniform vec3 paint;
uniform float front;
uniform float seen;
void main() {
  if (vRun > front) discard;
  float head = exp(-(front - vRun) / 40.0);
  float light = 0.72 + 0.28 * clamp(normalize(vNormal).z, 0.0, 1.0);
  vec3 colour = mix(paint * light, vec3(1.0, 0.97, 0.86), head * 0.85);
  outColour = vec4(pow(colour, vec3(1.0 / 2.2)) * seen, seen);
  outMask = vec4(0.0);
}`,Me=r=>r.slice(1).reduce((e,t,i)=>e+new w(...t).distanceTo(new w(...r[i])),0);function Eu(){let{traced:r,tree:e}=P1;if(!r||!e)return[];let t=new Map(e.nodes.map(H=>[H.id,H])),i=new Map,C=H=>{let V=i.get(H.id);if(V!==void 0)return V;i.set(H.id,0);let a=H.parents.find(({id:M})=>r.nerves.includes(M)&&t.has(M)),L=a?C(t.get(a.id))+a.at*Me(t.get(a.id).path):0;return i.set(H.id,L),L},n=r.nerves.map(H=>t.get(H)).filter(H=>H!==void 0),o=H=>r.muscles.includes(H.muscle)&&r.nerves.includes(H.nerve);return[...n.map(H=>({path:H.path,before:C(H)})),...e.branches.filter(o).map(H=>{let V=t.get(H.nerve);return{path:H.path,before:C(V)+H.at*Me(V.path)}})].filter(({path:H})=>H.length>1)}var Ru=.45;function RH(r,e){return new D2({glslVersion:k5,vertexShader:Tu,fragmentShader:Ou,blending:Y0,blendSrc:$0,blendDst:y0,transparent:!0,depthTest:!r,depthWrite:!r,uniforms:{paint:{value:a0("--l5")},front:e,seen:{value:r?Ru:1}}})}var le=class{group=new x0;front={value:0};materials=[RH(!0,this.front),RH(!1,this.front)];whole=0;last=0;constructor(e){e.add(this.group),K.onFrame.push(()=>this.advance())}show(e){new Set(this.group.children.map(({geometry:o})=>o)).forEach(o=>o.dispose()),this.group.clear();let i=P1.traced?.id.endsWith("_right")?-1:1,C=e?Eu():[];for(let o of C)this.add(o,i);this.whole=Math.max(0,...C.map(({path:o,before:H})=>H+Me(o)));let n=O3()||P1.traced?.way==="up";this.front.value=n?this.whole:0,this.last=performance.now(),K.ask()}advance(){let e=performance.now();this.front.value<this.whole&&(this.front.value=Math.min(this.whole,this.front.value+(e-this.last)/1e3*bu),K.ask()),this.last=e}add({path:e,before:t},i){let C=new L7(e.map(([L,M,s])=>new w(L*i,M,s))),n=Me(e),o=Math.max(2,Math.round(n/wu)),H=new c4(C,o,_u,8),{uv:V}=H.attributes,a=new Float32Array(V.count);for(let L=0;L<V.count;L+=1)a[L]=t+V.getX(L)*n;H.setAttribute("run",new f2(a,1));for(let L of this.materials){let M=new I2(H,L);M.renderOrder=70,M.userData.depth=L.depthTest?0:1,this.group.add(M)}}};var Pu=["muscles","skin","both"],Bu=["keegan_1948","foerster_1933","lee_2008","agree"],Fu=["key_points","nerve_fields","nerves"],Wr={y:"muscles",m:"foerster_1933",x:"key_points+nerves",z:"2"},Iu=({id:r,at:e})=>`${r}:${Math.round(e*100)}`;function BH(){let r={y:_.limbLayer,m:_.limbMap,x:_.limbShown.join("+")||"-",z:String(_.skinTone)},e=Object.entries(r).filter(([t,i])=>i!==Wr[t]);return[["p",_.section==="limb"?"limb":""],...e,["t",_.trace],["n",_.nerveCuts.map(Iu).join("+")],["q",_.skinSpot?_.skinSpot.map(t=>String(Math.round(t*10)/10)).join(","):""]]}function PH(r,e,t){return r.find(i=>i===e)??t}function Du(r,e){return r.split("+").map(i=>i.split(":")).filter(([i,C])=>i&&e([i]).length&&Number.isFinite(Number(C))).slice(0,2).map(([i,C])=>({id:i,at:Math.min(100,Math.max(0,Number(C)))/100}))}function Nu(r){let e=r.split(",").map(Number);return r&&e.length===3&&e.every(t=>Math.abs(t)<2e3)?e:null}function FH(r,e){let t=Number(r.get("z")??Wr.z),i=(r.get("x")??Wr.x).split("+");return{section:r.get("p")==="limb"?"limb":"explore",limbLayer:PH(Pu,r.get("y"),"muscles"),limbMap:PH(Bu,r.get("m"),"foerster_1933"),limbShown:Fu.filter(C=>i.includes(C)),skinTone:Number.isInteger(t)&&t>=1&&t<=5?t:2,trace:e([r.get("t")??""].filter(Boolean))[0]??"",nerveCuts:Du(r.get("n")??"",e),skinSpot:Nu(r.get("q")??"")}}var IH="v1",ku=5e3,U7=r=>r.join("+"),z7=(r,e)=>r.filter(t=>!e.includes(t)),Uu=r=>String(Math.round(r*10)/10);function zu({kind:r,normal:e,offset_mm:t}){let i=e.map(C=>String(Math.round(C*1e3)/1e3)).join(",");return`${r}:${Uu(t)}:${i}`}function Gu(r){let{target:e,distance:t,azimuth:i,elevation:C}=g3(S3(r));return[...e.toArray(),t,i,C].join(",")}function DH(r){let[e,t]=[l1.atStart("hidden"),l1.atStart("faded")],i=[["c",Gu(r)],["s",U7([_.selected,..._.alsoSelected].filter(Boolean))||"-"],["h",U7(z7(_.hidden,e))],["u",U7(z7(e,_.hidden))],["f",U7(z7(_.faded,t))],["g",U7(z7(t,_.faded))],["i",U7(_.isolated)],["o",Object.entries(_.opacity).map(([C,n])=>`${C}:${Math.round(n*100)}`).join("+")],["k",_.cut?zu(_.cut):""],["l",_.labelsOn?"":"0"],...BH()];return`#${IH};${i.filter(([,C])=>C).map(([C,n])=>`${C}=${n}`).join(";")}`}function Wu(r){let[e,t,i]=r.split(":"),C=(i??"").split(",").map(Number);if(!["axial","sagittal","coronal","free"].includes(e??"")||C.length!==3)return null;let n=Math.hypot(...C);return!Number.isFinite(Number(t))||!(n>.5)?null:{kind:e,normal:C.map(o=>o/n),offset_mm:Number(t)}}function Xu(r){let e=(r??"").split(",").map(Number);if(e.length!==6||!e.every(V=>Math.abs(V)<=ku))return null;let[t,i,C,n,o,H]=e;return h7(g3({target:new w(t,i,C),distance:n,azimuth:o,elevation:H}))}function qu(r,e){let i=r.split("+").map(C=>C.split(":")).filter(([C,n])=>C&&e([C]).length&&Number.isFinite(Number(n)));return Object.fromEntries(i.map(([C,n])=>[C,Math.min(100,Math.max(0,Number(n)))/100]))}function Yu(r){try{return decodeURIComponent(r)}catch{return""}}function $u(r){let[e,...t]=Yu(r.replace(/^#/,"")).split(";");if(e!==IH)return null;let i=new Map(t.map(L=>[L.slice(0,L.indexOf("=")),L.slice(L.indexOf("=")+1)])),C=[],n=L=>(C.push(...L.filter(M=>!l1.has(M))),L.filter(M=>l1.has(M))),o=L=>n((i.get(L)??"").split("+").filter(M=>M&&M!=="-")),[H="",...V]=o("s"),a={selected:H,alsoSelected:V,hidden:[...z7(l1.atStart("hidden"),o("u")),...o("h")],faded:[...z7(l1.atStart("faded"),o("g")),...o("f")],isolated:o("i"),opacity:i.has("o")?qu(i.get("o")??"",n):{},cut:i.has("k")?Wu(i.get("k")??""):null,labelsOn:i.get("l")!=="0",...FH(i,n)};return{camera:Xu(i.get("c")),change:a,unknown:C}}function qr(r){let e=$u(location.hash);if(!e)return!1;Object.assign(_,e.change);let t=e.camera??(_.section==="limb"?l1.manifest.start.limb_camera:null);return t&&(_.camera=t,K.setCamera(t,r)),e.unknown.length&&V2("warn","This link names a structure we do not have. The rest is shown."),!0}var Xr=()=>location.pathname+location.search+DH(K.goal);function NH(){O0.push(()=>{DH(K.goal)!==location.hash&&history.pushState(null,"",Xr())}),K.onCameraRest.push(()=>history.replaceState(null,"",Xr())),addEventListener("popstate",()=>qr(!0))}function kH(){return location.origin+Xr()}var de=[["hidden","hidden"],["faded","faded"],["selected","selected"],["also_selected","alsoSelected"],["isolated","isolated"],["opacity","opacity"],["cut","cut"],["labels_on","labelsOn"],["theme","theme"],["section","section"],["limb_layer","limbLayer"],["limb_map","limbMap"],["limb_shown","limbShown"],["skin_tone","skinTone"],["trace","trace"],["nerve_cuts","nerveCuts"],["skin_spot","skinSpot"]],Ku=50,n3=(r,e)=>JSON.stringify(r)===JSON.stringify(e),c0=r=>JSON.parse(JSON.stringify(r));function Qu(r){let e=r;return e?.id?{...{name:"",latin:"",side:"",level:"",chip:"",paragraphs:[],why:"",figures:[],relations:[],sources:[],reviewed:""},...c0(e),id:e.id}:null}var ce=class{constructor(e){this.trame=e}trame;agreed=new Map;pushTimer=0;joined=null;start(e){this.join(e),this.trame()?.addConnectListener?.(()=>this.join(!0)),F2(()=>de.map(([,t])=>c0(_[t])),()=>this.pushSoon()),F2(()=>_.camera,()=>this.pushSoon())}join(e){let t=this.trame()?.state;if(!t||t===this.joined)return;let i=this.joined===null;this.joined=t,(!i||e)&&(this.agreed=new Map),e&&this.push();let C=[...de.map(([o])=>o),"camera","panel","message","traced","losses"],n=i;t.watch(C,()=>{this.take(t,!n),n=!1})}take(e,t){for(let[i,C]of de){let n=e.get(i);n===void 0||n3(n,this.agreed.get(i))||(this.agreed.set(i,c0(n)),n3(n,_[C])||Object.assign(_,{[C]:c0(n)}))}this.takeCamera(e.get("camera"),t),P.panel=Qu(e.get("panel")),this.takeFound(e),this.takeMessage(e.get("message")??null)}takeFound(e){let[t,i]=[e.get("traced"),e.get("losses")];n3(t??null,P1.traced)||(P1.traced=t?c0(t):null),n3(i??[],P1.losses)||(P1.losses=c0(i??[]))}takeMessage(e){n3(e,this.agreed.get("message")??null)||(this.agreed.set("message",c0(e)),e?V2(e.kind,e.text):b5())}takeCamera(e,t){!Array.isArray(e)||e.length!==9||n3(e,this.agreed.get("camera"))||(this.agreed.set("camera",c0(e)),!n3(e,_.camera)&&(_.camera=c0(e),K.setCamera(_.camera,t)))}pushSoon(){clearTimeout(this.pushTimer),this.pushTimer=window.setTimeout(()=>this.push(),Ku)}push(){let e=this.trame()?.state;if(!e)return;let i=[...de.map(([C,n])=>[C,_[n]]),["camera",_.camera]].filter(([C,n])=>!n3(n,this.agreed.get(C))).map(([C,n])=>[C,c0(n)]);if(i.length!==0){for(let[C,n]of i)this.agreed.set(C,n);e.update(Object.fromEntries(i))}}};var UH=15,zH=40,Yr=.85,WH=[["/","Find a structure"],["1 \u2026 8","Key views"],["\u2190 \u2192 \u2191 \u2193","Turn by 15\xB0"],["Shift + arrows","Move"],["+  \u2212","Nearer, farther"],["F","Fade the selected structure"],["H","Hide it"],["I","Isolate it"],["Shift + H","Show all"],["L","Labels"],["C","Cut"],["G","Go to the limb, and back to the spine"],["T","Trace the selected nerve, muscle or skin"],["X","Cut a nerve: then touch it, or Enter for the selected one"],["Ctrl + Z","Undo"],["Shift + Ctrl + Z","Redo"],["Esc","Close the top layer"],["?","These keys"]],Ju={"/":()=>em(),"?":()=>P.keysOpen=!0,"+":()=>$8(Yr),"=":()=>$8(Yr),"-":()=>$8(1/Yr),f:$o,h:z8,H:G8,i:q4,l:K8,c:W8,g:()=>Y8(_.section==="limb"?"explore":"limb"),t:()=>_.section==="limb"?uH():void 0,x:()=>_.section==="limb"?$4():void 0,Enter:()=>P.cutting?ie():void 0},ju={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},GH=()=>document.querySelector("[data-testid=search]");function em(){P.width!=="wide"&&P.width!=="phone"&&(P.treeOpen=!0);let r=GH();r?r.focus():F0(()=>GH()?.focus())}function tm(){P.keysOpen?P.keysOpen=!1:P.tableOpen?P.tableOpen=!1:P.menuFor?P.menuFor="":P.viewsOpen?P.viewsOpen=!1:P.treeOpen&&P.width!=="wide"?P.treeOpen=!1:P.cutting?$4():P.message?b5():D7()?q4():_.cut?Y4():N7()}function $r(r){let e=ju[r.key];return e?(r.preventDefault(),r.shiftKey?tH(e[0]*zH,e[1]*zH):eH(e[0]*UH,e[1]*UH),!0):!1}function rm(r,e){return r instanceof HTMLElement?r.closest("input, textarea, select, [contenteditable], dialog")||e.startsWith("Arrow")&&r.closest(".scroll")||e==="Enter"&&r.closest("button, a")?!0:r.closest("[role=tree]")!==null&&e!=="/"&&e!=="?":!1}function im(r){if(r.defaultPrevented)return;if((r.ctrlKey||r.metaKey)&&r.key.toLowerCase()==="z"&&!Cm(r.target)){r.preventDefault(),r.shiftKey?q8():X8();return}if(r.key==="Escape")return tm();if(r.ctrlKey||r.metaKey||r.altKey||rm(r.target,r.key)||$r(r)||!P.singleKeys)return;let e=l1.views.find(i=>i.key===r.key),t=e?()=>R3(e.id):Ju[r.key];t&&(r.preventDefault(),t())}function Cm(r){return r instanceof HTMLInputElement&&r.type!=="range"&&r.type!=="checkbox"}function XH(){addEventListener("keydown",im)}var nm=4e3,qH=6e3,om=()=>navigator.connection?.saveData===!0;async function Kr(){if(!P.limb.wanted){P.limb.wanted=!0,P.limb.failed="";try{await _n();let r=l1.manifest.chunks.filter(({part:e})=>e==="limb");await Le(r,P.limb,async(e,t)=>{K.add(e,t),await new Promise(i=>requestAnimationFrame(i))}),P.limb.done=!0}catch(r){Object.assign(P.limb,{wanted:!1,failed:r.message}),_.section==="limb"&&V2("error",`${P.limb.failed} Trying again in ${qH/1e3} s.`),window.setTimeout(()=>_.section==="limb"&&void Kr(),qH)}}}function YH(){F2(()=>_.section,r=>r==="limb"&&void Kr(),{immediate:!0}),om()||window.setTimeout(()=>{Kr()},nm)}var $H=matchMedia("(prefers-color-scheme: dark)");function Hm(){return _.theme!=="system"?_.theme:$H.matches?"dark":"light"}function KH(){let r=()=>{document.documentElement.dataset.theme=Hm()};_i(r),$H.addEventListener("change",r)}function QH(){Object.defineProperty(globalThis,"l5root",{value:{get ready(){return P.loading.done&&K.ready},get limbReady(){return P.limb.done},get settled(){return P.loading.done&&K.settled},get firstFrameMs(){return K.stats.firstFrameMs},get lastFrameMs(){return K.stats.lastFrameMs},get frames(){return K.stats.frames},get view(){return JSON.parse(JSON.stringify(_))},project(e){let{x:t,y:i}=K.rig.project(e);return[t,i]},pick(e,t){let i=performance.now();return{id:K.pickAt(e,t)?.part.structure.id??"",ms:performance.now()-i}},measureFrame:()=>K.measureFrame()},configurable:!0})}var pe=null,ue=null,JH=!1,jH=()=>globalThis.trame;function eV(){P.size={w:innerWidth,h:innerHeight},P.width=yn(innerWidth)}function Vm(){let{start:r}=l1.manifest;_.hidden=l1.atStart("hidden"),_.faded=l1.atStart("faded"),_.selected=l1.has(r.selected)?r.selected:"",_.camera=r.camera,K.setCamera(r.camera,!1)}function am(){let r=new le(K.scene);F2(()=>[_.limbMap,_.limbShown,P1.losses,_.nerveCuts,P.limb.done],()=>{nH(K.parts.values()),K.wantView()},{flush:"post"}),F2(()=>[P1.traced,P.limb.done,_.section],()=>{r.show(_.section==="limb"&&P.limb.done),K.wantView()},{flush:"post"}),F2(()=>[_.section,_.limbLayer,_.limbShown,_.skinSpot,P1.tree,P.limb.done],()=>ue?.show(),{flush:"post",immediate:!0})}function Lm(){let r=()=>JSON.stringify({..._,camera:null,theme:null});F2(()=>[r(),P.hovered],()=>K.wantView(),{flush:"sync"}),F2(r,()=>pe?.prune()),F2(J5,()=>K.reframe()),K.reframe(),F2(()=>_.selected,e=>tV(e),{immediate:!0}),tV(l1.structures.find(e=>e.material==="l5"&&e.side==="left")?.id??"")}function tV(r){let e=jt(r,l1.groups(P.treeMode));P.expanded=[...new Set([...P.expanded,...e])]}var rV=0;function sm(){K.onFrame.push(()=>{_.cut&&(P.drawn+=1);let{mm:r,px:e}=dm(K.rig.pixelsPerMm);(r!==P.scale.mm||Math.abs(e-P.scale.px)>.4)&&(P.scale={mm:r,px:e})}),K.onCalm.push(()=>{clearTimeout(rV),rV=window.setTimeout(()=>{P.spoken=MH((K.rig.pose.azimuth+180)%360-180,K.rig.pose.elevation)},400)})}var Mm=[1,2,5,10,20,50,100,200],lm=130;function dm(r){let e=[...Mm].reverse().find(t=>t*r<=lm)??1;return{mm:e,px:e*r}}async function cm(r,e){K.add(r,e),await new Promise(t=>requestAnimationFrame(t))}async function pm(r){l1.fill(await OH(r)),Vm();let e=qr(!1),t=!Array.isArray(jH()?.state.get("camera"));new ce(jH).start(e||t),P.atlasReady=!0,Lm(),am(),NH(),K.onCameraRest.push(C=>_.camera=C);let i=l1.manifest.chunks.filter(({part:C})=>C==="spine");await Le(i,P.loading,cm,C=>P.loading.next=C.name),Object.assign(P.loading,{next:"",done:!0}),document.documentElement.dataset.frame="done",YH()}var iV="The graphics of this device stopped. The model comes back with them.";function um(){K.canvas.addEventListener("webglcontextlost",r=>{r.preventDefault(),V2("warn",iV)}),K.canvas.addEventListener("webglcontextrestored",()=>{P.message?.text===iV&&b5(),K.touch()})}function CV(r){JH||(JH=!0,eV(),KH(),XH(),pe=new ae,ue=new se,sm(),um(),addEventListener("resize",()=>{eV(),K.resize()}),QH(),pm(r).catch(e=>{P.loading.failed=e.message,V2("error",`${e.message} Load the page again.`)}))}var mm=62;function Am(){return Math.min(mm,.4*K.rig.free.width/K.rig.pixelsPerMm)}var hm={side:20,top:64,bottom:160};function fm({x:r,y:e}){let{left:t,top:i,width:C,height:n}=K.rig.free,{side:o,top:H,bottom:V}=hm;return{x:Math.min(t+C-o,Math.max(t+o,r)),y:Math.min(i+n-V,Math.max(i+H,e))}}var xm=r=>Math.abs(r.x)>.9?["P","A"]:["L","R"];function nV(){let{cut:r}=_;if(!r||P.drawn===0)return null;let e=new w(...r.normal),t=K.rig.pose.target.clone();t.addScaledVector(e,r.offset_mm-e.dot(t));let i=Math.abs(e.x)>.9?new w(0,1,0):new w(1,0,0);i.addScaledVector(e,-i.dot(e)).normalize();let C=e.clone().cross(i),n=Am(),o=(l,p)=>K.rig.project(t.clone().addScaledVector(i,l*n).addScaledVector(C,p*n)),V=`M${[o(-1,-1),o(1,-1),o(1,1),o(-1,1)].map(({x:l,y:p})=>`${l.toFixed(1)} ${p.toFixed(1)}`).join("L")}Z`,[a,L]=xm(e),M=(l,p)=>{let{x:h,y:d}=fm(o(p*1.05,-.8));return Z("text",{x:h,y:d,"text-anchor":"middle","dominant-baseline":"middle"},l)},s=P.cutDragged?[Z("path",{class:"outer",d:V}),Z("path",{class:"inner",d:V})]:[];return Z("svg",{class:"cut-frame","aria-hidden":"true"},[...s,M(a,1),M(L,-1)])}var vm={bones:"The bones come first.",nerves:"The nerves come next.",soft:"Discs and ligaments come next.",spaces:"The spaces come last."},oV=r=>(r/1e6).toFixed(1);function HV(){let{total:r,got:e,next:t,done:i,failed:C}=P.loading;if(i||C)return null;let n=r?e/r:0,o=r?`${oV(e)} of ${oV(r)} MB. ${vm[t]??""}`:"Asking for the list of structures.";return Z("div",{class:"loading",role:"status","data-testid":"loading"},[Z("b","Loading the spine"),Z("span",o),Z("div",{class:"loading-line"},[Z("i",{style:{transform:`scaleX(${n})`}})])])}var Sm=[{letter:"A",name:"From the front",view:"anterior",place:"translateZ(var(--half))",azimuth:180,elevation:0},{letter:"P",name:"From behind",view:"posterior",place:"rotateY(180deg) translateZ(var(--half))",azimuth:0,elevation:0},{letter:"L",name:"From the left",view:"left",place:"rotateY(90deg) translateZ(var(--half))",azimuth:90,elevation:0},{letter:"R",name:"From the right",view:"right",place:"rotateY(-90deg) translateZ(var(--half))",azimuth:-90,elevation:0},{letter:"S",name:"From above",view:"superior",place:"rotateX(90deg) rotateZ(180deg) translateZ(var(--half))",azimuth:0,elevation:89},{letter:"I",name:"From below",view:"inferior",place:"rotateX(-90deg) rotateZ(180deg) translateZ(var(--half))",azimuth:0,elevation:-89}];function gm(r){if(l1.views.some(t=>t.id===r.view))return R3(r.view);let e=w0(K.rig.pose);K.flyTo({...e,azimuth:r.azimuth,elevation:r.elevation})}function ym(){let{right:r,up:e,back:t}=V0(K.rig.pose),i=(C,n,o)=>[r.x*C+r.y*n+r.z*o,-(e.x*C+e.y*n+e.z*o),t.x*C+t.y*n+t.z*o,0].map(H=>H.toFixed(5)).join(",");return`matrix3d(${i(1,0,0)},${i(0,0,-1)},${i(0,-1,0)},0,0,0,1)`}function Zm(r){let e={type:"button",class:"cube-face",style:{transform:r.place},tabindex:-1,title:r.name,"aria-label":r.name,onClick:()=>gm(r)};return Z("button",e,r.letter)}var VV=_2({name:"OrientationCube",setup(){let r=I0(null),e=()=>{r.value&&(r.value.style.transform=ym())};N3(()=>{K.onFrame.push(e),e()}),D3(()=>K.onFrame=K.onFrame.filter(i=>i!==e));let t={class:"cube","data-testid":"cube",role:"group","aria-label":"Orientation. Arrow keys turn the model by 15 degrees.",tabindex:0,onKeydown:$r};return()=>Z("div",t,[Z("div",{ref:r,class:"cube-box"},Sm.map(Zm))])}});var _m=new ne;function bm(){let r=_.labelsOn&&P.hovered===_.selected;if(!P.hovered||r)return null;let e=P.pointer.x>P.size.w-220?"translate(calc(-100% - 14px), 14px)":"translate(14px, 14px)",t={left:`${P.pointer.x}px`,top:`${P.pointer.y}px`,transform:e};return Z("div",{class:"pointer-name",style:t,"aria-hidden":"true"},U2(P.hovered))}function wm(){let{mm:r,px:e}=P.scale,t=`Scale: ${r} millimetres at the depth of the model's middle`;return Z("div",{class:"scale","data-testid":"scale-bar",role:"img","aria-label":t},[Z("i",{style:{width:`${e}px`}}),`${r}\u2009mm`])}var Tm={class:"stage","data-testid":"stage",tabindex:0,role:"application","aria-roledescription":"3D model","aria-label":"Lumbar spine and L5 nerve root. Arrow keys turn, Shift and arrows move, plus and minus zoom."},Om="This browser cannot draw the model: WebGL 2 is missing or switched off. Names and texts still work.";function Em(r,e){CV(e);try{K.attach(r)}catch{V2("error",Om)}return r.append(pe.layer,ue.layer),_m.attach(r)}function Rm(){let{left:r,top:e,width:t,height:i}=J5();return{"--free-left":`${r}px`,"--free-right":`${P.size.w-r-t}px`,"--free-bottom":`${P.size.h-e-i}px`,"--free-mid":`${r+t/2}px`}}var aV=_2({name:"AnatomyView",props:{geometry:{type:String,required:!0}},setup(r){let e=I0(null),t=()=>{};return N3(()=>t=Em(e.value,r.geometry)),D3(()=>t()),()=>Z("main",{class:["anatomy",P.width,{cutting:_.cut}],style:Rm()},[Z("div",{ref:e,...Tm}),nV(),Z(VV),wm(),bm(),HV(),Z("div",{class:"only-read",role:"status","aria-live":"polite"},P.spoken)])}});var LV="Connection lost. The model still turns.",Pm=2,Qr=[1,1,2,4],sV=_2({name:"ConnectionKeeper",setup(){let r=0,e=0,t=Qr[0],i=0,C=()=>{if(i+=1,t-=1,t<=0){e+=1,t=Qr[Math.min(e,Qr.length-1)];let{trame:n}=globalThis;n?.connect().catch(()=>{})}i>=Pm&&V2("warn",`${LV} Next try in ${t} s.`)};return N3(()=>r=window.setInterval(C,1e3)),D3(()=>{clearInterval(r),P.message?.text.startsWith(LV)&&b5()}),()=>null}});var MV="M20,4H16.83L15,2H9L7.17,4H4A2,2 0 0,0 2,6V18A2,2 0 0,0 4,20H20A2,2 0 0,0 22,18V6A2,2 0 0,0 20,4M20,18H4V6H8.05L9.88,4H14.12L15.95,6H20V18M12,7A5,5 0 0,0 7,12A5,5 0 0,0 12,17A5,5 0 0,0 17,12A5,5 0 0,0 12,7M12,15A3,3 0 0,1 9,12A3,3 0 0,1 12,9A3,3 0 0,1 15,12A3,3 0 0,1 12,15Z";var lV="M7.41,8.58L12,13.17L16.59,8.58L18,10L12,16L6,10L7.41,8.58Z";var dV="M8.59,16.58L13.17,12L8.59,7.41L10,6L16,12L10,18L8.59,16.58Z";var cV="M12 2A10 10 0 0 0 2 12A10 10 0 0 0 12 22A10 10 0 0 0 22 12A10 10 0 0 0 12 2M12 4A8 8 0 0 1 20 12A8 8 0 0 1 12 20V4Z";var pV="M19,6.41L17.59,5L12,10.59L6.41,5L5,6.41L10.59,12L5,17.59L6.41,19L12,13.41L17.59,19L19,17.59L13.41,12L19,6.41Z";var uV="M19,3L13,9L15,11L22,4V3M12,12.5A0.5,0.5 0 0,1 11.5,12A0.5,0.5 0 0,1 12,11.5A0.5,0.5 0 0,1 12.5,12A0.5,0.5 0 0,1 12,12.5M6,20A2,2 0 0,1 4,18C4,16.89 4.9,16 6,16A2,2 0 0,1 8,18C8,19.11 7.1,20 6,20M6,8A2,2 0 0,1 4,6C4,4.89 4.9,4 6,4A2,2 0 0,1 8,6C8,7.11 7.1,8 6,8M9.64,7.64C9.87,7.14 10,6.59 10,6A4,4 0 0,0 6,2A4,4 0 0,0 2,6A4,4 0 0,0 6,10C6.59,10 7.14,9.87 7.64,9.64L10,12L7.64,14.36C7.14,14.13 6.59,14 6,14A4,4 0 0,0 2,18A4,4 0 0,0 6,22A4,4 0 0,0 10,18C10,17.41 9.87,16.86 9.64,16.36L12,14L19,21H22V20L9.64,7.64Z";var mV="M16,12A2,2 0 0,1 18,10A2,2 0 0,1 20,12A2,2 0 0,1 18,14A2,2 0 0,1 16,12M10,12A2,2 0 0,1 12,10A2,2 0 0,1 14,12A2,2 0 0,1 12,14A2,2 0 0,1 10,12M4,12A2,2 0 0,1 6,10A2,2 0 0,1 8,12A2,2 0 0,1 6,14A2,2 0 0,1 4,12Z";var AV="M2,5.27L3.28,4L20,20.72L18.73,22L15.65,18.92C14.5,19.3 13.28,19.5 12,19.5C7,19.5 2.73,16.39 1,12C1.69,10.24 2.79,8.69 4.19,7.46L2,5.27M12,9A3,3 0 0,1 15,12C15,12.35 14.94,12.69 14.83,13L11,9.17C11.31,9.06 11.65,9 12,9M12,4.5C17,4.5 21.27,7.61 23,12C22.18,14.08 20.79,15.88 19,17.19L17.58,15.76C18.94,14.82 20.06,13.54 20.82,12C19.17,8.64 15.76,6.5 12,6.5C10.91,6.5 9.84,6.68 8.84,7L7.3,5.47C8.74,4.85 10.33,4.5 12,4.5M3.18,12C4.83,15.36 8.24,17.5 12,17.5C12.69,17.5 13.37,17.43 14,17.29L11.72,15C10.29,14.85 9.15,13.71 9,12.28L5.6,8.87C4.61,9.72 3.78,10.78 3.18,12Z",hV="M12,9A3,3 0 0,1 15,12A3,3 0 0,1 12,15A3,3 0 0,1 9,12A3,3 0 0,1 12,9M12,4.5C17,4.5 21.27,7.61 23,12C21.27,16.39 17,19.5 12,19.5C7,19.5 2.73,16.39 1,12C2.73,7.61 7,4.5 12,4.5M3.18,12C4.83,15.36 8.24,17.5 12,17.5C15.76,17.5 19.17,15.36 20.82,12C19.17,8.64 15.76,6.5 12,6.5C8.24,6.5 4.83,8.64 3.18,12Z";var fV="M12 13H7V18H12V20H5V10H7V11H12V13M8 4V6H4V4H8M10 2H2V8H10V2M20 11V13H16V11H20M22 9H14V15H22V9M20 18V20H16V18H20M22 16H14V22H22V16Z";var xV="M16 2A2 2 0 1 1 14 4A2 2 0 0 1 16 2M12.04 3A1.5 1.5 0 1 1 10.54 4.5A1.5 1.5 0 0 1 12.04 3M9.09 4.5A1 1 0 1 1 8.09 5.5A1 1 0 0 1 9.09 4.5M7.04 6A1 1 0 1 1 6.04 7A1 1 0 0 1 7.04 6M14.53 12A2.5 2.5 0 0 0 17 9.24A2.6 2.6 0 0 0 14.39 7H11.91A6 6 0 0 0 6.12 11.4A2 2 0 0 0 6.23 12.8A6.8 6.8 0 0 1 6.91 15.76A6.89 6.89 0 0 1 6.22 18.55A1.92 1.92 0 0 0 6.3 20.31A3.62 3.62 0 0 0 10.19 21.91A3.5 3.5 0 0 0 12.36 16.63A2.82 2.82 0 0 1 11.91 15S11.68 12 14.53 12Z";var vV="M12,9A3,3 0 0,0 9,12A3,3 0 0,0 12,15A3,3 0 0,0 15,12A3,3 0 0,0 12,9M19,19H15V21H19A2,2 0 0,0 21,19V15H19M19,3H15V5H19V9H21V5A2,2 0 0,0 19,3M5,5H9V3H5A2,2 0 0,0 3,5V9H5M5,15H3V19A2,2 0 0,0 5,21H9V19H5V15Z";var SV="M4,5A2,2 0 0,0 2,7V17A2,2 0 0,0 4,19H20A2,2 0 0,0 22,17V7A2,2 0 0,0 20,5H4M4,7H20V17H4V7M5,8V10H7V8H5M8,8V10H10V8H8M11,8V10H13V8H11M14,8V10H16V8H14M17,8V10H19V8H17M5,11V13H7V11H5M8,11V13H10V11H8M11,11V13H13V11H11M14,11V13H16V11H14M17,11V13H19V11H17M8,14V16H16V14H8Z";var gV="M16,17H5V7H16L19.55,12M17.63,5.84C17.27,5.33 16.67,5 16,5H5A2,2 0 0,0 3,7V17A2,2 0 0,0 5,19H16C16.67,19 17.27,18.66 17.63,18.15L22,12L17.63,5.84Z";var yV="M12 16.54L19.37 10.8L21 12.07L12 19.07L3 12.07L4.62 10.81L12 16.54M12 14L3 7L12 0L21 7L12 14M12 2.53L6.26 7L12 11.47L17.74 7L12 2.53M12 21.47L19.37 15.73L21 17L12 24L3 17L4.62 15.74L12 21.47";var ZV="M9.5,3A6.5,6.5 0 0,1 16,9.5C16,11.11 15.41,12.59 14.44,13.73L14.71,14H15.5L20.5,19L19,20.5L14,15.5V14.71L13.73,14.44C12.59,15.41 11.11,16 9.5,16A6.5,6.5 0 0,1 3,9.5A6.5,6.5 0 0,1 9.5,3M9.5,5C7,5 5,7 5,9.5C5,12 7,14 9.5,14C12,14 14,12 14,9.5C14,7 12,5 9.5,5Z";var _V="M18.4,10.6C16.55,9 14.15,8 11.5,8C6.85,8 2.92,11.03 1.54,15.22L3.9,16C4.95,12.81 7.95,10.5 11.5,10.5C13.45,10.5 15.23,11.22 16.62,12.38L13,16H22V7L18.4,10.6Z";var bV="M12,5C16.97,5 21,7.69 21,11C21,12.68 19.96,14.2 18.29,15.29C19.36,14.42 20,13.32 20,12.13C20,9.29 16.42,7 12,7V10L8,6L12,2V5M12,19C7.03,19 3,16.31 3,13C3,11.32 4.04,9.8 5.71,8.71C4.64,9.58 4,10.68 4,11.88C4,14.71 7.58,17 12,17V14L16,18L12,22V19Z";var wV="M18 16.08C17.24 16.08 16.56 16.38 16.04 16.85L8.91 12.7C8.96 12.47 9 12.24 9 12S8.96 11.53 8.91 11.3L15.96 7.19C16.5 7.69 17.21 8 18 8C19.66 8 21 6.66 21 5S19.66 2 18 2 15 3.34 15 5C15 5.24 15.04 5.47 15.09 5.7L8.04 9.81C7.5 9.31 6.79 9 6 9C4.34 9 3 10.34 3 12S4.34 15 6 15C6.79 15 7.5 14.69 8.04 14.19L15.16 18.34C15.11 18.55 15.08 18.77 15.08 19C15.08 20.61 16.39 21.91 18 21.91S20.92 20.61 20.92 19C20.92 17.39 19.61 16.08 18 16.08M18 4C18.55 4 19 4.45 19 5S18.55 6 18 6 17 5.55 17 5 17.45 4 18 4M6 13C5.45 13 5 12.55 5 12S5.45 11 6 11 7 11.45 7 12 6.55 13 6 13M18 20C17.45 20 17 19.55 17 19S17.45 18 18 18 19 18.45 19 19 18.55 20 18 20Z";var TV="M13,14C9.64,14 8.54,15.35 8.18,16.24C9.25,16.7 10,17.76 10,19A3,3 0 0,1 7,22A3,3 0 0,1 4,19C4,17.69 4.83,16.58 6,16.17V7.83C4.83,7.42 4,6.31 4,5A3,3 0 0,1 7,2A3,3 0 0,1 10,5C10,6.31 9.17,7.42 8,7.83V13.12C8.88,12.47 10.16,12 12,12C14.67,12 15.56,10.66 15.85,9.77C14.77,9.32 14,8.25 14,7A3,3 0 0,1 17,4A3,3 0 0,1 20,7C20,8.34 19.12,9.5 17.91,9.86C17.65,11.29 16.68,14 13,14M7,18A1,1 0 0,0 6,19A1,1 0 0,0 7,20A1,1 0 0,0 8,19A1,1 0 0,0 7,18M7,4A1,1 0 0,0 6,5A1,1 0 0,0 7,6A1,1 0 0,0 8,5A1,1 0 0,0 7,4M17,6A1,1 0 0,0 16,7A1,1 0 0,0 17,8A1,1 0 0,0 18,7A1,1 0 0,0 17,6Z";var OV="M21,9L17,5V8H10V10H17V13M7,11L3,15L7,19V16H14V14H7V11Z";var EV="M5,4H19A2,2 0 0,1 21,6V18A2,2 0 0,1 19,20H5A2,2 0 0,1 3,18V6A2,2 0 0,1 5,4M5,8V12H11V8H5M13,8V12H19V8H13M5,14V18H11V14H5M13,14V18H19V14H13Z";var RV="M11,2V4.07C7.38,4.53 4.53,7.38 4.07,11H2V13H4.07C4.53,16.62 7.38,19.47 11,19.93V22H13V19.93C16.62,19.47 19.47,16.62 19.93,13H22V11H19.93C19.47,7.38 16.62,4.53 13,4.07V2M11,6.08V8H13V6.09C15.5,6.5 17.5,8.5 17.92,11H16V13H17.91C17.5,15.5 15.5,17.5 13,17.92V16H11V17.91C8.5,17.5 6.5,15.5 6.08,13H8V11H6.09C6.5,8.5 8.5,6.5 11,6.08M12,11A1,1 0 0,0 11,12A1,1 0 0,0 12,13A1,1 0 0,0 13,12A1,1 0 0,0 12,11Z";var PV="M7.5,2C5.71,3.15 4.5,5.18 4.5,7.5C4.5,9.82 5.71,11.85 7.53,13C4.46,13 2,10.54 2,7.5A5.5,5.5 0 0,1 7.5,2M19.07,3.5L20.5,4.93L4.93,20.5L3.5,19.07L19.07,3.5M12.89,5.93L11.41,5L9.97,6L10.39,4.3L9,3.24L10.75,3.12L11.33,1.47L12,3.1L13.73,3.13L12.38,4.26L12.89,5.93M9.59,9.54L8.43,8.81L7.31,9.59L7.65,8.27L6.56,7.44L7.92,7.35L8.37,6.06L8.88,7.33L10.24,7.36L9.19,8.23L9.59,9.54M19,13.5A5.5,5.5 0 0,1 13.5,19C12.28,19 11.15,18.6 10.24,17.93L17.93,10.24C18.6,11.15 19,12.28 19,13.5M14.6,20.08L17.37,18.93L17.13,22.28L14.6,20.08M18.93,17.38L20.08,14.61L22.28,17.15L18.93,17.38M20.08,12.42L18.94,9.64L22.28,9.88L20.08,12.42M9.63,18.93L12.4,20.08L9.87,22.27L9.63,18.93Z";var BV="M12.5,8C9.85,8 7.45,9 5.6,10.6L2,7V16H11L7.38,12.38C8.77,11.22 10.54,10.5 12.5,10.5C16.04,10.5 19.05,12.81 20.1,16L22.47,15.22C21.08,11.03 17.15,8 12.5,8Z";var FV="M17.75,4.09L15.22,6.03L16.13,9.09L13.5,7.28L10.87,9.09L11.78,6.03L9.25,4.09L12.44,4L13.5,1L14.56,4L17.75,4.09M21.25,11L19.61,12.25L20.2,14.23L18.5,13.06L16.8,14.23L17.39,12.25L15.75,11L17.81,10.95L18.5,9L19.19,10.95L21.25,11M18.97,15.95C19.8,15.87 20.69,17.05 20.16,17.8C19.84,18.25 19.5,18.67 19.08,19.07C15.17,23 8.84,23 4.94,19.07C1.03,15.17 1.03,8.83 4.94,4.93C5.34,4.53 5.76,4.17 6.21,3.85C6.96,3.32 8.14,4.21 8.06,5.04C7.79,7.9 8.75,10.87 10.95,13.06C13.14,15.26 16.1,16.22 18.97,15.95M17.33,17.97C14.5,17.81 11.7,16.64 9.53,14.5C7.36,12.31 6.2,9.5 6.04,6.68C3.23,9.82 3.34,14.64 6.35,17.66C9.37,20.67 14.19,20.78 17.33,17.97Z";var IV="M12,7A5,5 0 0,1 17,12A5,5 0 0,1 12,17A5,5 0 0,1 7,12A5,5 0 0,1 12,7M12,9A3,3 0 0,0 9,12A3,3 0 0,0 12,15A3,3 0 0,0 15,12A3,3 0 0,0 12,9M12,2L14.39,5.42C13.65,5.15 12.84,5 12,5C11.16,5 10.35,5.15 9.61,5.42L12,2M3.34,7L7.5,6.65C6.9,7.16 6.36,7.78 5.94,8.5C5.5,9.24 5.25,10 5.11,10.79L3.34,7M3.36,17L5.12,13.23C5.26,14 5.53,14.78 5.95,15.5C6.37,16.24 6.91,16.86 7.5,17.37L3.36,17M20.65,7L18.88,10.79C18.74,10 18.47,9.23 18.05,8.5C17.63,7.78 17.1,7.15 16.5,6.64L20.65,7M20.64,17L16.5,17.36C17.09,16.85 17.62,16.22 18.04,15.5C18.46,14.77 18.73,14 18.87,13.21L20.64,17M12,22L9.59,18.56C10.33,18.83 11.14,19 12,19C12.82,19 13.63,18.83 14.37,18.56L12,22Z";var Bm={camera:MV,down:lV,right:dV,half:cV,close:pV,more:mV,struck:AV,eye:hV,tree:fV,reset:vV,keys:SV,scissors:uV,branch:TV,table:EV,limb:xV,label:gV,layers:yV,find:ZV,redo:_V,turn:bV,share:wV,swap:OV,target:RV,system:PV,undo:BV,dark:FV,light:IV},Q4={fill:"none",stroke:"currentColor","stroke-width":1.9,"stroke-linejoin":"round","stroke-linecap":"round"},Fm={cut:()=>Z("g",Q4,[Z("path",{d:"M5.5 8.6 12 5l6.5 3.6v7L12 19.2l-6.5-3.6z"}),Z("path",{d:"M2 15.5 22 8.5"})]),foramen:()=>Z("g",Q4,[Z("path",{d:"M12 3.5c4.2 0 6 3 6 6.3 0 4.4-2.2 10.7-5.4 10.7C8.9 20.5 6 15.6 6 10.4 6 6.5 8 3.5 12 3.5z"}),Z("circle",{cx:12,cy:10,r:1.9,fill:"currentColor",stroke:"none"})]),hip:()=>Z("g",Q4,[Z("path",{d:"M4 7c3-3.5 9-4 12-1 1.6 1.7 1 4.5-.6 6"}),Z("circle",{cx:13,cy:14.5,r:2.8}),Z("path",{d:"M15.5 16 20 20.500M4 7c0 5 3 9 6.5 10.5"})]),shin:()=>Z("g",Q4,[Z("path",{d:"M8.5 3.500c-1 5-.8 9 .7 16.500M15 3.500c.6 5 .3 10-1.6 16.5"}),Z("path",{d:"M9.2 20h4.2"})]),recess:()=>Z("g",Q4,[Z("path",{d:"M4 5v6.5c0 4 3 7 8 7s8-3 8-7V5"}),Z("path",{d:"M12 3.5v9M8.8 9.8l3.2 3.2 3.2-3.2"})])};function E0(r,e=!1){let t=Fm[r],i=t?t():Z("path",{d:Bm[r]});return Z("svg",{class:["i",{s:e}],viewBox:"0 0 24 24","aria-hidden":"true",focusable:"false"},[i])}function $1(r){let e=r.on===void 0?{}:{"aria-pressed":String(r.on)};return Z("button",{type:"button",class:[r.kind??"ico",{on:r.on}],title:r.key?`${r.label} (${r.key})`:r.label,"aria-label":r.label,"data-testid":r.testid,disabled:r.off??!1,onClick:r.press,...e},[r.icon?E0(r.icon):r.text])}function z2(r){let e=r.on===void 0?{}:{"aria-pressed":String(r.on)};return Z("button",{type:"button",class:["btn",r.kind??"sm",{on:r.on}],title:r.key?`${r.label} (${r.key})`:r.label,"data-testid":r.testid,disabled:r.off??!1,onClick:r.press,...e},[r.icon?E0(r.icon,!0):null,r.text])}var Im=12,J4=r=>r.normalize("NFD").replace(/[\u0300-\u036f]/g,"").toLowerCase().replace(/[\u2010-\u2015]/g,"-");function DV(r,e){let t=J4(r);return t===e?1:t.startsWith(e)?.9:t.split(/[\s,-]+/).some(i=>i.startsWith(e))?.75:t.includes(e)?.55:0}function Dm(r){return J4(r).split(/[\s,-]+/).map(e=>e[0]??"").join("")}function Nm(r,e,t){let i=[k7(r),r.latin,r.level,...r.synonyms],C=Math.max(...i.map(H=>DV(H,t))),n=e.every(H=>i.some(V=>DV(V,H)>0))?.5:0,o=t.length>1&&Dm(r.name).includes(t)?.45:0;return Math.max(C,n,o)}function NV(r){let e=J4(r.trim());if(!e)return[];let t=e.split(/\s+/);return l1.structures.map(i=>({structure:i,points:Nm(i,t,e)})).filter(({points:i})=>i>0).sort((i,C)=>C.points-i.points).slice(0,Im).map(({structure:i})=>i)}function km(r,e){let t=Array.from({length:e.length+1},(i,C)=>C);for(let i=1;i<=r.length;i+=1){let C=[i];for(let n=1;n<=e.length;n+=1){let o=t[n-1]+(r[i-1]===e[n-1]?0:1);C.push(Math.min(o,t[n]+1,C[n-1]+1))}t=C}return t[e.length]}function kV(r){let e=J4(r.trim()),t=l1.structures.flatMap(({name:o,latin:H,synonyms:V})=>[o,H,...V]),i=t.flatMap(o=>o.split(/[\s,()]+/)).filter(o=>o.length>3),C=[...new Set([...t,...i])].map(o=>({text:o,far:km(e,J4(o))}));C.sort((o,H)=>o.far-H.far);let n=C[0];return n&&n.far<=Math.max(1,e.length/3)?n.text:""}function o3(r){return Z("span",{class:"sw",style:{background:`var(${Q0(r).token})`},"aria-hidden":"true"})}var v2=h5({query:"",at:0}),Jr=()=>NV(v2.query);function UV(r){K2(r.id),v2.query="",P.width!=="wide"&&(P.treeOpen=!1)}function Um(r){let e=Jr();if(r.key==="ArrowDown"||r.key==="ArrowUp"){r.preventDefault();let t=r.key==="ArrowDown"?1:-1;v2.at=(v2.at+t+e.length)%Math.max(1,e.length),F0(()=>document.getElementById(`found-${v2.at}`)?.scrollIntoView({block:"nearest"}))}else if(r.key==="Enter"){let t=e[v2.at];t&&UV(t)}else r.key==="Escape"&&v2.query&&(r.stopPropagation(),v2.query="")}function j4(){let r=v2.query.trim()!=="",e=r?Jr():[],t=e[v2.at]?{"aria-activedescendant":`found-${v2.at}`}:{};return Z("div",{class:"search"},[E0("find"),Z("input",{type:"text",role:"combobox","data-testid":"search","aria-label":"Find a structure","aria-expanded":String(e.length>0),"aria-controls":"found","aria-autocomplete":"list",autocomplete:"off",spellcheck:!1,placeholder:P.width==="phone"?"Find a structure":"Name, Latin or \u201CDRG\u201D",value:v2.query,onInput:i=>{v2.query=i.target.value,v2.at=0},onKeydown:Um,...t}),P.width==="wide"&&!r?Z("kbd","/"):null])}function zm(r,e){return Z("div",{id:`found-${e}`,key:r.id,role:"option",class:["found-row",{marked:e===v2.at}],"aria-selected":String(e===v2.at),"data-testid":`found-${r.id}`,onClick:()=>UV(r),onPointermove:()=>v2.at=e},[o3(r.material),Z("span",{class:"found-name"},[k7(r),Z("i",{class:"la"},r.latin)])])}function Gm(){let r=kV(v2.query),e=r&&Z("p",["Did you mean ",Z("button",{type:"button",class:"inline",onClick:()=>v2.query=r},r),"?"]);return Z("div",{class:"nothing",role:"status"},[Z("b",`Nothing found for \u201C${v2.query.trim()}\u201D`),e||null,Z("p","English, Latin and everyday names work.")])}function e9(){if(!v2.query.trim())return null;let r=Jr();return r.length===0?Gm():Z("div",{id:"found",role:"listbox",class:"found","aria-label":"Structures found"},r.map(zm))}var jr={shown:{icon:"eye",next:"Shown. Fade"},faded:{icon:"half",next:"Faded. Hide"},hidden:{icon:"struck",next:"Hidden. Show"}};function Wm(r,e,t,i){let C=l1.get(r);if(!C)return[];let n=LH(C,i);return[{key:`${t}/${r}`,id:r,name:n,depth:e,ids:[r],group:null,material:C.material,parent:t}]}function ri(r,e,t,i=""){return r.flatMap(C=>{if(typeof C=="string")return Wm(C,e,t,i);let n=Jt(C);if(n.length===0)return[];let o=`${t}/${C.id}`,H=Xm(n);return[{key:o,id:C.id,name:C.name,depth:e,ids:n,group:C,material:H,parent:t},...P.expanded.includes(C.id)?ri(C.children,e+1,o,C.name):[]]})}function Xm(r){let e=r.map(t=>l1.get(t).material);return e.find(t=>t==="l5")??e[0]??"bone"}var ii="";function ei(r){P.expanded=P.expanded.includes(r)?P.expanded.filter(e=>e!==r):[...P.expanded,r]}function ti(r,e){ii=r.key,r.group?ei(r.id):e.shiftKey||e.ctrlKey||e.metaKey?k8(r.id):K2(r.id)}function F3(r){r&&(ii=r.key,F0(()=>document.querySelector(`[data-row="${CSS.escape(r.key)}"]`)?.focus()))}function qm(r,e,t){let i=t.indexOf(e),C=P.expanded.includes(e.id),o={ArrowDown:()=>F3(t[i+1]),ArrowUp:()=>F3(t[i-1]),Home:()=>F3(t[0]),End:()=>F3(t[t.length-1]),ArrowRight:()=>e.group&&!C?ei(e.id):F3(e.group?t[i+1]:void 0),ArrowLeft:()=>e.group&&C?ei(e.id):F3(t.find(H=>H.key===e.parent)),Enter:()=>ti(e,r)," ":()=>ti(e,r),h:()=>Or(e.ids),m:()=>zV(e.id)}[r.key]??Ym(r,t,i);o&&(r.preventDefault(),r.stopPropagation(),o())}function Ym(r,e,t){if(r.key.length!==1||r.ctrlKey||r.metaKey||r.altKey||r.key==="/"||r.key==="?")return null;let C=[...e.slice(t+1),...e.slice(0,t+1)].find(n=>n.name.toLowerCase().startsWith(r.key.toLowerCase()));return C?()=>F3(C):null}function zV(r){P.menuFor=P.menuFor===r?"":r}function $m(r){let e=l0(r.ids);return[Z("button",{type:"button",class:"row-more",tabindex:-1,"aria-label":`More for ${r.name}`,title:"Opacity and more (m)","data-testid":`more-${r.id}`,onClick:t=>{t.stopPropagation(),zV(r.id)}},[E0("more",!0)]),Z("button",{type:"button",class:"row-eye",tabindex:-1,"aria-label":`${r.name}: ${jr[e].next}`,title:`${jr[e].next} (h)`,"data-testid":`eye-${r.id}`,onClick:t=>{t.stopPropagation(),Or(r.ids)}},[E0(jr[e].icon)])]}function Km(r,e,t){let i=!r.group&&(_.selected===r.id||_.alsoSelected.includes(r.id)),C=r.material==="l5"||r.material==="ganglion",n=l0(r.ids)!=="shown",o=r.group?{"aria-expanded":String(P.expanded.includes(r.id))}:{};return Z("div",{key:r.key,role:"treeitem",class:["row",{group:r.group,sel:i,l5:C,dim:n,menu:P.menuFor===r.id}],style:{paddingLeft:`${8+r.depth*16}px`},tabindex:r.key===t?0:-1,"data-row":r.key,"data-testid":`tree-row-${r.id}`,"aria-level":r.depth+1,"aria-selected":String(i),"aria-label":`${r.name}${n?`, ${l0(r.ids)}`:""}`,onClick:H=>ti(r,H),onKeydown:H=>qm(H,r,e),...o},[Z("span",{class:"caret"},r.group?[E0(P.expanded.includes(r.id)?"down":"right",!0)]:[]),o3(r.material),Z("span",{class:"row-name",title:r.name},r.name),...$m(r)])}function me(){let r=ri(l1.groups(P.treeMode),0,P.treeMode),e=r.find(i=>!i.group&&i.id===_.selected),t=r.find(i=>i.key===ii)?.key??e?.key??r[0]?.key??"";return Z("div",{class:"tree",role:"tree","aria-label":"Structures","aria-multiselectable":"true"},r.map(i=>Km(i,r,t)))}function GV(r){return l1.has(r)?[r]:ri(l1.groups(P.treeMode),0,P.treeMode).find(t=>t.id===r)?.ids??[]}function Qm(r){let e=r[0]??"";return _.opacity[e]??(_.faded.includes(e)?0:1)}function Ci(r,e){let t=Math.round(Qm(r)*100);return Z("label",{class:"slider-row"},[Z("span","Opacity"),Z("input",{type:"range",min:0,max:100,step:5,value:t,"data-testid":e,"aria-valuetext":t===0?"edges only":`${t} percent`,onInput:i=>Er(r,Number(i.target.value)/100)}),Z("span",{class:"slider-value"},t===0?"edges":`${t} %`)])}function Ae(){let r=P.menuFor,e=r?GV(r):[];if(e.length===0)return null;let t=C=>()=>{C(),P.menuFor=""},i=(C,n,o)=>z2({text:C,label:C,testid:n,press:t(o)});return Z("div",{class:"row-menu",role:"group","aria-label":`More for ${U2(r)}`,"data-testid":"row-menu"},[Z("b",U2(r)===r?`${e.length} structures`:U2(r)),Ci(e,"opacity"),Z("div",{class:"wrap"},[i("Solid","menu-solid",()=>Er(e,1)),i("Fade","menu-fade",()=>X4(e,!0)),i("Hide","menu-hide",()=>U8(e,!0)),i("Fly to it","menu-fly",()=>P3(e[0]))])])}function ni(){let r=(e,t)=>Z("button",{type:"button",class:{on:P.treeMode===e},"aria-pressed":String(P.treeMode===e),"data-testid":`tree-${e}`,onClick:()=>P.treeMode=e},t);return Z("div",{class:"seg",role:"group","aria-label":"Order of the list"},[r("systems","Systems"),r("regions","Regions")])}function oi(){let r=sH();return Z("footer",{class:"foot"},[Z("span",{class:"cap","data-testid":"hidden-count"},r),z2({text:"Show all",label:"Show all structures",key:"Shift+H",testid:"show-all",kind:"q sm",press:G8,off:r==="All shown"})])}function WV(){if(_.section==="limb")return qV();let r=e9();return r?[Z("div",{class:"scroll"},[r])]:[ni(),Z("div",{class:"scroll"},[me()]),Ae(),oi()].filter(e=>e!==null)}var Jm=()=>{P.treeOpen=!P.treeOpen};function jm(){let r=P.treeOpen||v2.query.trim()!=="";return Z("div",{class:"find-row"},[Z("div",{class:"find-line",role:"search"},[j4(),$1({icon:r?"close":"tree",label:r?"Close the list":"All structures",testid:"tree-open",kind:"round",press:()=>{v2.query="",P.treeOpen=!r}})]),r?Z("nav",{class:"panel browser floating","aria-label":"Structures"},WV()):null])}function eA(){F0(()=>document.querySelector(".tree .row.sel")?.scrollIntoView({block:"nearest"}))}var XV=_2({name:"StructureBrowser",setup(){return F2(()=>[_.selected,P.atlasReady],eA,{flush:"post"}),()=>{if(!P.atlasReady)return null;if(P.width==="phone")return jm();let r=P.width==="wide"?null:$1({icon:"tree",label:"All structures",testid:"tree-open",kind:"round tree-button",on:P.treeOpen,press:Jm});return L8()?Z("div",[r,Z("nav",{class:["panel browser",P.width],"aria-label":"Structures"},[_.section==="limb"?null:Z("div",{class:"browser-head",role:"search"},[j4()]),...WV()])]):r}}});var YV=[["main","main root"],["shared","shared"],["minor","minor"],["none","none"]],tA={main:"--m-3",shared:"--m-2",minor:"--m-1",none:"--m-0"},he=r=>YV.find(([e])=>e===r)?.[1]??"";function rA(){let r=([e,t])=>Z("li",[Z("i",{class:"legend-box",style:{background:`var(${tA[e]})`},"aria-hidden":"true"}),Z("span",{class:"legend-dots","aria-hidden":"true"},j0(e)),Z("span",t)]);return Z("div",{class:"legend"},[Z("h3","Muscles: share of L5"),Z("ul",YV.map(r))])}function iA(){let r=[["l5","L5, solid with isolines"],["l4","L4, lines"],["s1","S1, dots"],["two","Overlap, hatched"]],e=([t,i])=>Z("li",[Z("i",{class:["legend-box","field",t],"aria-hidden":"true"}),Z("span",i)]);return Z("div",{class:"legend"},[Z("h3","Skin: fields of the roots"),Z("ul",r.map(e))])}function CA(){if(!_.limbShown.includes("nerve_fields"))return null;let r=t=>{let{letter:i,token:C}=x7[t],n=P1.tables?.fields.find(({id:o})=>o===t)?.title??t.replace(/_/g," ");return Z("li",[Z("i",{class:"legend-box border",style:{background:`var(${C})`},"aria-hidden":"true"},i),Z("span",n.split(":")[0])])},e=[Z("h3","Fields of the nerves, by their borders"),Z("ul",_3.map(r))];return Z("div",{class:"legend","data-testid":"field-legend"},e)}function Hi(r,e){let t=_.limbShown.includes(r);return Z("button",{type:"button",class:["switch-row",{on:t}],role:"switch","aria-checked":String(t),"data-testid":`limb-${r}`,onClick:()=>cH(r)},[Z("span",e),Z("i",{class:"switch","aria-hidden":"true"})])}function nA(){let r=e=>Z("button",{type:"button",class:["tone",{on:_.skinTone===e}],style:{background:`var(--a-skin-${e})`},"aria-label":`Skin tone ${e} of 5`,"aria-pressed":String(_.skinTone===e),"data-testid":`skin-tone-${e}`,onClick:()=>pH(e)});return Z("div",{class:"tone-row",role:"group","aria-label":"Skin tone"},[Z("span","Skin tone"),Z("span",{class:"tones"},[1,2,3,4,5].map(r))])}function oA(){return[Z("div",{class:"scroll limb-shows"},[rA(),iA(),Z("div",{class:"switches"},[Hi("key_points","Key points L4, L5, S1"),Hi("nerve_fields","Fields of the nerves"),CA(),Hi("nerves","Nerves"),nA()])]),Z("footer",{class:"foot"},[z2({text:P.cutting?"Touch a nerve":"Cut a nerve",label:"Cut a nerve: then touch it where it is to be divided",icon:"scissors",testid:"cut-nerve",kind:"wide",on:P.cutting,press:$4})])]}function HA(){let r=e9();return r?[Z("div",{class:"scroll"},[r])]:[ni(),Z("div",{class:"scroll"},[me()]),Ae(),oi()].filter(e=>e!==null)}function VA(){let r=(e,t)=>Z("button",{type:"button",class:{on:P.limbTab===e},"aria-pressed":String(P.limbTab===e),"data-testid":`limb-tab-${e}`,onClick:()=>P.limbTab=e},t);return Z("div",{class:"seg",role:"group","aria-label":"What this panel shows"},[r("shows","What is shown"),r("list","All structures")])}function qV(){let r=e9()!==null;return[P.width==="phone"?null:Z("div",{class:"browser-head",role:"search"},[j4()]),Z("header",{class:"limb-head"},[Z("h2","What L5 serves"),Z("p","Touch a muscle, a nerve or the skin.")]),VA(),...P.limbTab==="list"||r?HA():oA()].filter(e=>e!==null)}var aA=[["muscles","Muscles"],["skin","Skin"],["both","Side by side"]],$V=_2({name:"LimbBar",setup:()=>()=>{if(!P.atlasReady||_.section!=="limb")return null;let r=([e,t])=>$1({text:t,label:t,testid:`layer-${e}`,kind:"t",on:_.limbLayer===e,press:()=>lH(e)});return Z("section",{class:["layer-place",P.width,{beside:L8()}],"aria-label":"Layers"},[Z("div",{class:"dock",role:"group","aria-label":"Layers"},aA.map(r)),P.limb.done||P.limb.failed?null:LA()])}});function LA(){let{got:r,total:e}=P.limb,t=e?Math.round(100*r/e):0;return Z("div",{class:"limb-loading",role:"status","data-testid":"limb-loading"},[Z("span",`The limb is on its way: ${t} %`),Z("i",{style:{transform:`scaleX(${t/100})`}})])}function Vi(){let r=(e,t)=>Z("button",{type:"button",class:{on:_.section===e},"aria-current":_.section===e?"page":void 0,"data-testid":`section-${e}`,onClick:()=>Y8(e)},t);return[r("explore","Explore"),r("limb","Limb")]}var sA=[["name","Muscle"],["roots","Roots"],["share","Share of L5"],["nerve","Nerve"],["action","Action"],["found","Found affected (EMG, L5)"]],MA=["main","shared","minor","none"],w5=h5({by:"share",down:!1}),fe=()=>{P.tableOpen=!1};function QV(r){return P1.tables?.findings.find(e=>e.muscle===r.id&&e.root==="L5"&&e.method==="EMG"&&e.tested!==null)}function KV(r){if(w5.by==="roots")return r.roots.join(" ");if(w5.by==="share")return MA.indexOf(r.share);if(w5.by==="nerve")return r.nerve_name;if(w5.by==="action")return r.action;let e=QV(r);return w5.by==="found"?e?-(e.affected??0)/(e.tested??1):1:r.name}function lA(r){let e=w5.down?-1:1;return[...r].sort((t,i)=>{let[C,n]=[KV(t),KV(i)];return e*(typeof C=="number"?C-n:C.localeCompare(n))})}function dA(r){w5.down=w5.by===r&&!w5.down,w5.by=r}function cA([r,e]){let t=w5.by===r?w5.down?"descending":"ascending":"none";return Z("th",{scope:"col","aria-sort":t},[Z("button",{type:"button","data-testid":`sort-${r}`,onClick:()=>dA(r)},[e,Z("span",{"aria-hidden":"true"},t==="none"?"":w5.down?" \u25BE":" \u25B4")])])}function pA(r){fe(),l1.has(`${r.id}_left`)&&K2(`${r.id}_left`)}function uA(r){let e=QV(r);return Z("tr",{"data-testid":`muscle-${r.id}`},[Z("th",{scope:"row"},[Z("button",{type:"button",class:"inline",onClick:()=>pA(r)},r.name)]),Z("td",r.roots.map(t=>Z("span",{class:["root",{main:r.main.includes(t)}]},t))),Z("td",[Z("span",{"aria-hidden":"true"},j0(r.share)),` ${he(r.share)}`]),Z("td",r.nerve_name),Z("td",r.action),Z("td",e?.words??"not counted")])}var JV=_2({name:"MuscleTable",setup(){let r=I0(null);F2(()=>P.tableOpen,t=>t?r.value?.showModal():r.value?.close());let e={class:"key-sheet muscle-table","aria-labelledby":"muscle-table-title","data-testid":"muscle-dialog",onClose:fe,onClick:t=>t.target===r.value&&fe()};return()=>Z("dialog",{ref:r,...e},[Z("div",{class:"key-head"},[Z("h2",{id:"muscle-table-title"},"Muscles and their roots"),$1({icon:"close",label:"Close",testid:"table-close",press:fe})]),Z("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":"Table of muscles"},[Z("table",[Z("thead",[Z("tr",sA.map(cA))]),Z("tbody",lA(P1.tables?.muscles??[]).map(uA))])])])}});var ai=()=>{P.keysOpen=!1};function mA([r,e]){let t=r.split(" + ").map(i=>Z("kbd",i));return[Z("dt",t),Z("dd",e)]}function AA(){let r={type:"checkbox","data-testid":"single-keys",checked:P.singleKeys,onChange:()=>P.singleKeys=!P.singleKeys};return[Z("div",{class:"key-head"},[Z("h2",{id:"key-sheet-title"},"Keys"),$1({icon:"close",label:"Close",testid:"keys-close",press:ai})]),Z("dl",WH.flatMap(mA)),Z("label",{class:"check"},[Z("input",r),"Single keys work. Switch them off if you dictate, or type by accident."])]}var jV=_2({name:"KeySheet",setup(){let r=I0(null);F2(()=>P.keysOpen,i=>{i?r.value?.showModal():r.value?.close()});let t={class:"key-sheet","aria-labelledby":"key-sheet-title","data-testid":"key-sheet",onClose:ai,onClick:i=>i.target===r.value&&ai()};return()=>Z("dialog",{ref:r,...t},AA())}});var ea=_2({name:"MessageLine",setup:()=>()=>{let{left:r,width:e}=J5(),t=P.message?.kind==="error"?"alert":"status",i=P.message&&[Z("span",P.message.text),$1({icon:"close",label:"Close message",testid:"message-close",kind:"ico tiny",press:b5})];return Z("div",{class:["message-place",{low:_.section==="limb"}],style:{left:`${r+e/2}px`,maxWidth:`${e-24}px`}},[Z("div",{class:["message",P.message?.kind,{empty:!P.message}],role:t,"data-testid":"message"},i??[])])}});var H3=["peek","half","full"],hA=.45,fA=4,u5={y:0,height:0,at:0,speed:0,moved:!1},Li=r=>({peek:er,half:Math.min(tr,P.size.h*.45),full:P.size.h-60-f7()})[r];function xA(r){r.currentTarget.setPointerCapture(r.pointerId),u5={y:r.clientY,height:y3(),at:r.timeStamp,speed:0,moved:!1}}function vA(r){if(!r.currentTarget.hasPointerCapture(r.pointerId))return;let t=u5.height-(r.clientY-u5.y);if(u5.moved||=Math.abs(r.clientY-u5.y)>fA,!u5.moved)return;let i=P.sheetPx||u5.height;u5.speed=(t-i)/Math.max(1,r.timeStamp-u5.at),u5.at=r.timeStamp,P.sheetPx=Math.min(Li("full"),Math.max(64,t))}function ta(){if(!u5.moved)return;let r=P.sheetPx,e=[...H3].sort((C,n)=>Math.abs(Li(C)-r)-Math.abs(Li(n)-r))[0],t=Math.abs(u5.speed)>hA?Math.sign(u5.speed):0,i=H3.indexOf(e)+t;P.sheet=H3[Math.min(2,Math.max(0,i))],P.sheetPx=0}function SA(){if(u5.moved){u5.moved=!1;return}P.sheet=H3[(H3.indexOf(P.sheet)+1)%H3.length]}function gA(r){let e={ArrowUp:1,ArrowDown:-1}[r.key];e&&(r.preventDefault(),r.stopPropagation(),P.sheet=H3[Math.min(2,Math.max(0,H3.indexOf(P.sheet)+e))])}function ra(){let r={peek:"low",half:"half",full:"full"}[P.sheet];return Z("button",{type:"button",class:"grip","aria-label":`Height of the sheet: ${r}`,"data-testid":"sheet-grip",onPointerdown:xA,onPointermove:vA,onPointerup:ta,onPointercancel:ta,onClick:SA,onKeydown:gA},[Z("i")])}var yA={all:"all supply",main:"main supply",part:"a part"},ZA={all:"\u25CF\u25CF\u25CF",main:"\u25CF\u25CF\u25CB",part:"\u25CF\u25CB\u25CB"};function _A(r,e){let t=_.nerveCuts.length===2?e?"right limb":"left limb":"";return Z("div",{class:"cut-card"},[Z("span",{class:"cut-mark","aria-hidden":"true"},e?"B":"A"),Z("span",[Z("b",r.title),t?Z("span",{class:"cap"},` shown on the ${t}`):null]),$1({icon:"close",label:`Undo the cut: ${r.title}`,testid:`uncut-${e}`,kind:"ico tiny",press:()=>AH(e)})])}var bA=r=>r?Z("td",{class:["loss",r.extent],title:r.why},[Z("span",{"aria-hidden":"true"},ZA[r.extent]),` ${yA[r.extent]}`]):Z("td",{class:"loss spared"},"spared");function ia(r,e){let t=P1.losses,i=new Map(t.flatMap(o=>o[r].map(({id:H,name:V})=>[H,V]))),C=([o,H])=>{let V=`${o}_left`,a=l1.has(V)?Z("button",{type:"button",class:"inline",onClick:()=>K2(V)},H):H,L=t.map(s=>bA(s[r].find(l=>l.id===o))),M=new Set(t.map(s=>s[r].find(l=>l.id===o)?.extent)).size>1;return Z("tr",{class:{differs:t.length===2&&M}},[Z("th",{scope:"row"},[a]),...L])},n=t.map((o,H)=>Z("th",{scope:"col"},t.length===2?H?"B":"A":"Lost"));return Z("table",{class:"losses","data-testid":`lost-${r}`},[Z("caption",e),Z("thead",[Z("tr",[Z("th",{scope:"col"},""),...n])]),Z("tbody",[...i].map(C))])}function Ca(){let r=P1.losses;return[Z("section",{class:"limb-block"},[Z("h3",r.length===2?"Two cuts compared":"What is lost"),...r.map(_A),Z("p",{class:"cap"},r.length===2?"Rows that differ are marked: they tell the two lesions apart.":"Cut a second nerve or root to compare.")]),Z("section",{class:"limb-block"},[ia("muscles","Muscles"),ia("skin","Skin")]),Z("section",{class:"limb-block"},r.map(({note:e})=>Z("p",{class:"cap"},e)))]}function t9(r){return r.split(/(\b[LST]\d{1,2}-[LST]\d{1,2}\b)/).map((e,t)=>t%2?Z("span",{class:"nw"},e):e)}function R0(r){return r.split(/\s*\[([\d,\s–-]+)\]/).flatMap((e,t)=>t%2?[" ",r9(e)]:t9(e))}var r9=r=>Z("span",{class:"src",title:`Source ${r}`},String(r)),I3=r=>r.flatMap(e=>[" ",r9(e)]),wA=100;function i9(r,e,t=13){let i=Z("span",{class:"fraction-words"},[Z("b",String(r)),` of ${e}`]),C=e>wA?Z("span",{class:"fraction-bar"},[Z("i",{style:{width:`${100*r/e}%`}})]):Z("span",{class:"dots",style:{gridTemplateColumns:`repeat(${t}, 8px)`}},Array.from({length:e},(n,o)=>Z("i",{class:{y:o<r}})));return Z("span",{class:"fraction"},[Z("span",{"aria-hidden":"true"},[C]),i])}var TA=[["keegan_1948","Keegan 1948"],["foerster_1933","Foerster 1933"],["lee_2008","Lee 2008"],["agree","All agree"]],na={title:"Where all three agree.",text:"Only the skin that every one of the three maps gives to the root. What is left is small: that is the honest part of a dermatome."};function xe(){let r=([e,t])=>Z("button",{type:"button",class:{on:_.limbMap===e},"aria-pressed":String(_.limbMap===e),"data-testid":`map-${e}`,onClick:()=>dH(e)},t);return Z("div",{class:"seg maps",role:"group","aria-label":"Dermatome map"},TA.map(r))}function OA({maps:r}){let e=r.find(t=>t.id===_.limbMap);return e?[Z("p",{class:"panel-text"},[Z("b",e.made)," ",...R0(e.shows),...I3(e.sources)]),Z("p",{class:"cap"},R0(e.caution))]:[Z("p",{class:"panel-text"},[Z("b",na.title),` ${na.text}`])]}function EA({pain:r}){return Z("section",{class:"limb-block"},[Z("h3",["Do patients draw pain here?",...I3(r[0]?.sources??[])]),...r.map(({label:e,k:t,n:i})=>Z("div",{class:"fit-row"},[i9(t,i,20),Z("span",{class:"cap"},e)])),Z("p",{class:"cap"},"Pain that leaves the map does not speak against the root.")])}function RA({findings:r}){let e=r.flatMap(t=>t.root==="L5"&&t.method==="EMG"&&t.tested?[{muscle:t.muscle,affected:t.affected??0,tested:t.tested}]:[]);return e.sort((t,i)=>i.affected/i.tested-t.affected/t.tested||i.tested-t.tested),e.map(({muscle:t,affected:i,tested:C})=>{let n=`${t}_left`,o=l1.get(n)?.name??t.replace(/_/g," "),H=l1.has(n)?Z("button",{type:"button",class:"inline",onClick:()=>K2(n)},o):Z("span",o);return Z("div",{class:["finding",{sel:_.selected===n}]},[H,i9(i,C)])})}function PA(r){let e=r.findings.find(t=>t.root==="L5"&&t.method==="EMG")?.sources??[];return Z("section",{class:"limb-block"},[Z("h3",["Muscles found affected",...I3(e)]),Z("p",{class:"cap"},"EMG, operated L5 roots. A dot is a person; the numbers are small."),...RA(r)])}function BA(){let r=P1.tree?.spots??[],e=({id:t})=>Z("button",{type:"button",class:"chip press","data-testid":`place-${t}`,onClick:()=>hH(t)},FA(t));return Z("section",{class:"limb-block"},[Z("h3","Ask a place of the skin"),Z("div",{class:"wrap"},r.map(e))])}function FA(r){let e=r.replace(/_/g," "),t=P1.tables?.key_points.find(i=>i.id===r);return t?`${t.root} key point`:e.charAt(0).toUpperCase()+e.slice(1)}function IA({sources:r}){return Z("section",{class:"limb-block"},[Z("h3","Sources"),Z("ol",{class:"sources"},r.map(({n:e,text:t,url:i})=>Z("li",[Z("span",{class:"src"},String(e)),Z("span",i?[Z("a",{href:i,target:"_blank",rel:"noopener noreferrer"},t)]:t)])))])}function DA(){return Z("footer",{class:"foot"},[z2({text:"Table of all muscles",label:"Table of all muscles",icon:"table",testid:"muscle-table",kind:"q sm",press:()=>{P.tableOpen=!0}}),Z("a",{class:"btn q sm",href:"/content/muscles.csv",download:"","data-testid":"muscle-csv"},"CSV")])}function oa(){let{tables:r}=P1;if(!r)return[Z("p",{class:"panel-body cap"},"The limb is on its way.")];let e=_.nerveCuts.length?Ca():[Z("section",{class:"limb-block"},OA(r)),EA(r),PA(r),BA(),IA(r)];return[Z("header",{class:"panel-head limb-map-head"},[Z("h2",{class:"eyebrow"},"Dermatome map"),xe()]),Z("div",{class:"panel-body scroll",tabindex:0,role:"region","aria-label":"What L5 serves"},e),DA()]}var NA=.28,ve=r=>r.side==="right"?"right":"left";function Mi(r,e,t){let i=l1.has(`${r}_${e}`)?`${r}_${e}`:r,C=t??l1.get(i)?.name??r.replace(/_/g," ");return l1.has(i)?Z("button",{type:"button",class:"chip press","data-testid":`go-${i}`,onClick:()=>K2(i)},C):Z("span",{class:"chip"},C)}function li(r,e){return z2({text:e,label:e,icon:"branch",testid:"trace",on:_.trace===r,press:()=>Nr(r)})}function di(r,e){let{traced:t}=P1;if(t?.id!==r||_.trace!==r)return null;let i=(C,n)=>n.length?Z("div",{class:"way"},[Z("b",C),Z("div",{class:"wrap"},n.map(o=>Mi(o,e)))]):null;return Z("div",{class:"way-list","data-testid":"way"},[Z("p",{class:"panel-text"},t.title),i("Nerves",t.nerves),i("Muscles",t.muscles),...t.lines.map(C=>Z("p",{class:"cap"},C))])}function kA(r,e){let i=[["Roots",[...r.roots.map(C=>Z("span",{class:["root",{main:r.main.includes(C)}]},C)),r.main.length?Z("span",{class:"cap"},` main ${r.main.join(", ")}`):""]],["Share of L5",[`${j0(r.share)} ${he(r.share)}`]],["Nerve",[Mi(r.nerve,e,r.nerve_name)]],["Origin",[r.origin]],["Insertion",[r.insertion]],["Action",[r.action]],["Test",[r.test]]];return Z("dl",{class:"supply"},i.flatMap(([C,n])=>[Z("dt",C),Z("dd",n)]))}function UA(r,e){return e.findings.filter(i=>i.muscle===r).map(({root:i,method:C,affected:n,tested:o,words:H,note:V,sources:a})=>Z("div",{class:"finding one"},[Z("span",[`${i}, ${C}`,...I3(a)]),o?i9(n??0,o):H?Z("b",H):null,V?Z("p",{class:"cap"},V):null]))}function zA(r,e,t){let i=UA(e.id,t);return[Z("div",{class:"wrap"},[li(r.id,"Trace to its roots")]),di(r.id,ve(r)),kA(e,ve(r)),e.disputed?Z("p",{class:"cap disputed"},R0(e.disputed)):null,i.length?Z("h3","Found affected"):null,...i].filter(C=>C!==null)}var si=r=>r===0?"at its beginning":r===1?"at its end":`at ${Math.round(r*100)} % of its length`;function GA(r){return P1.tree?.nodes.some(e=>e.id===y5(r))?Z("label",{class:"slider-row"},["Place",Z("input",{type:"range",min:0,max:100,step:5,value:P.cutShare*100,"aria-label":"Place of the cut","aria-valuetext":si(P.cutShare),"data-testid":"cut-place",onInput:e=>P.cutShare=Number(e.target.value)/100}),Z("span",{class:"slider-value"},si(P.cutShare))]):null}function WA(r){let e=z2({text:"Cut here",label:`Cut ${U2(r.id)} ${si(P.cutShare)}`,icon:"scissors",testid:"cut-here",press:ie});return[Z("div",{class:"wrap"},[li(r.id,"Trace to what it serves"),e]),GA(r.id),di(r.id,ve(r))].filter(t=>t!==null)}function XA(r,e){let t=K.parts.get(r.id);if(!_.skinSpot||!t)return[Z("p",{class:"panel-text"},"Touch the skin to ask about a place."),xe()];let i=Ir(t,new w(..._.skinSpot)),C=V=>{let a=j8.filter(M=>(i.get(`${V}_${M}`)??0)>=NA).map(M=>M.toUpperCase()),L=e.maps.find(M=>M.id===V)?.title??V;return Z("tr",[Z("th",{scope:"row"},L),Z("td",a.length?a.join(" and "):"none of L4, L5, S1")])},n=ee(t,new w(..._.skinSpot)),o=e.fields.filter(V=>n.includes(V.id)),H=ve(r);return[Z("table",{class:"losses place","data-testid":"place"},[Z("caption","This place of the skin"),Z("tbody",J8.map(C))]),Z("p",{class:"panel-text","data-testid":"place-nerve"},qA(o)),...o.flatMap(({nerve:V})=>[Z("div",{class:"wrap"},[li(`${V}_${H}`,"Trace to its roots"),Mi(V,H)]),di(`${V}_${H}`,H)]),xe()]}function qA(r){return r.length===0?["None of the four nerve fields shown here reaches this place."]:r.flatMap(e=>[`${e.title}. ${e.text}`,...I3(e.sources)])}function Ha(r){let{tables:e}=P1;if(!e)return[];let t=e.muscles.find(i=>i.id===y5(r.id));return t?[Z("section",{class:"supply-block"},zA(r,t,e))]:r.material==="skin"?[Z("section",{class:"supply-block"},XA(r,e).filter(i=>i!==null))]:_.section==="limb"&&B3(r.id)?[Z("section",{class:"supply-block"},WA(r))]:[]}var YA="L5 root atlas";async function Va(){let r=K.drawForCopy(),e=document.createElement("canvas"),t=r.width/P.size.w,{left:i,width:C}=K.rig.free;e.width=Math.round(C*t),e.height=r.height;let n=e.getContext("2d");if(!n)throw new Error("The picture could not be made: this browser gives no drawing context.");$A(n,e.width,e.height),n.drawImage(r,-Math.round(i*t),0),KA(n,e.height,t);let o=await new Promise(V=>e.toBlob(V,"image/png"));if(!o)throw new Error("The picture could not be made.");let H=document.createElement("a");H.href=URL.createObjectURL(o),H.download=`l5-root-atlas-${_.selected||"view"}.png`,H.click(),setTimeout(()=>URL.revokeObjectURL(H.href),1e3)}var ci=r=>getComputedStyle(document.documentElement).getPropertyValue(r).trim();function $A(r,e,t){let i=Math.max(e,t)*.72,C=r.createRadialGradient(e/2,t*.46,0,e/2,t*.46,i);C.addColorStop(0,ci("--stage-1")),C.addColorStop(1,ci("--stage-2")),r.fillStyle=C,r.fillRect(0,0,e,t)}function KA(r,e,t){r.setTransform(t,0,0,t,0,0);let i=e/t-24;r.strokeStyle=r.fillStyle=ci("--ink-2"),r.lineWidth=1.5,r.beginPath(),r.moveTo(24,i-22),r.lineTo(24,i-17),r.lineTo(24+P.scale.px,i-17),r.lineTo(24+P.scale.px,i-22),r.stroke(),r.font='500 13px "Hanken Grotesk Variable", sans-serif';let C=_.selected?`. ${U2(_.selected)}`:"";r.fillText(`${P.scale.mm} mm`,24,i),r.fillText(`${YA}${C}`,24+Math.max(P.scale.px,60)+24,i)}function QA(){return Z("svg",{width:26,height:28,viewBox:"0 0 26 28","aria-hidden":"true"},[Z("path",{d:"M4 5.2h8M3.6 13h8.8M3 20.8h9.6",fill:"none",stroke:"currentColor","stroke-width":3.6,"stroke-linecap":"round"}),Z("path",{d:"M17.5 1.5c0 9-2.2 8.5-1.2 13 .9 4 6.2 4.6 7.4 12",fill:"none",stroke:"var(--l5)","stroke-width":3,"stroke-linecap":"round"})])}async function C9(){let r=kH();try{await navigator.clipboard.writeText(r),V2("info","Link to this view copied.")}catch{V2("info","Copy the address of this page: it leads to this view.")}}function pi(){Va().catch(r=>V2("error",r.message))}function JA(){let r={system:"system",light:"light",dark:"dark"};return[$1({icon:"share",label:"Copy link to this view",testid:"copy-link",press:()=>{C9()}}),$1({icon:"camera",label:"Save picture",testid:"save-picture",press:pi}),$1({icon:r[_.theme],label:`Theme: ${_.theme}`,testid:"theme",press:Q8}),$1({icon:"keys",label:"Keys",key:"?",testid:"keys",press:()=>P.keysOpen=!0})]}var aa=_2({name:"TopBar",setup:()=>()=>P.width==="phone"?Z("nav",{class:"tab-bar","aria-label":"Sections"},Vi()):Z("header",{class:["bar",P.width]},[Z("h1",{class:"brand"},[QA(),"L5 root atlas"]),Z("nav",{class:"nav","aria-label":"Sections"},[...Vi()]),Z("span",{class:"grow"}),Z("div",{class:"tools",role:"toolbar","aria-label":"Page"},JA())])});var jA=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Se=h5({more:!1});function eh(r){let[e,t,i]=r.split("-").map(Number);return`${i} ${jA[(t??1)-1]} ${e}`}function th(r,e){let t=r.material==="l5"||r.material==="ganglion",i=["left","right"].includes(r.side)?` ${r.side}`:"",C=/^[lst]\d/i.test(r.level)?r.level.toUpperCase().replace("_","-"):r.kind,n=e?.chip||`${C}${i}`;return Z("span",{class:["chip",{l5:t}]},[o3(r.material),Z("span",n.charAt(0).toUpperCase()+n.slice(1))])}function rh(){return Z("div",{class:"panel-actions",role:"toolbar","aria-label":"Selected structure"},[z2({text:"Isolate",label:"Isolate",key:"I",icon:"target",testid:"isolate",on:D7(),press:q4}),z2({text:"Fade rest",label:"Fade everything else",icon:"half",testid:"fade-rest",on:Rr(),press:Yo}),z2({text:"Hide",label:"Hide",key:"H",icon:"struck",testid:"hide",press:z8}),$1({icon:"more",label:"More",testid:"panel-more",kind:"ico line",on:Se.more,press:()=>Se.more=!Se.more})])}function ih(){return Se.more?Z("div",{class:"panel-more"},[Ci(E3(),"panel-opacity"),Z("div",{class:"wrap"},[z2({text:"Fly to it",label:"Fly to it",testid:"fly-to",icon:"reset",press:()=>P3(_.selected)}),z2({text:"Copy link",label:"Copy link to this view",testid:"panel-copy-link",icon:"share",press:()=>{C9()}})])]):null}function Ch(r){return Z("div",{class:"figure"},[Z("dt",t9(r.label)),Z("dd",[Z("b",String(r.value)),r.unit?`\u2009${r.unit}`:"",...r.sources.map(e=>[" ",r9(e)]).flat()]),r.note?Z("dd",{class:"figure-note"},R0(r.note)):null])}function nh(r){let e=r.relations.filter(({id:i})=>l1.has(i));if(e.length===0)return[];let t=({id:i,text:C})=>Z("button",{type:"button",class:"chip press","data-testid":`relation-${i}`,title:C||U2(i),onClick:()=>K2(i)},[o3(l1.get(i).material),Z("span",t9(U2(i)))]);return[Z("h3","Next to it"),Z("div",{class:"wrap"},e.map(t))]}function oh(r){if(r.sources.length===0)return[];let e=({n:t,text:i,url:C})=>Z("li",[r9(t),Z("span",C?[Z("a",{href:C,target:"_blank",rel:"noopener noreferrer"},i)]:i)]);return[Z("h3","Sources"),Z("ol",{class:"sources"},r.sources.map(e))]}function Hh(r){return[...r.paragraphs.map(e=>Z("p",{class:"panel-text"},R0(e))),...r.figures.length?[Z("h3","In figures"),Z("dl",{class:"figures"},r.figures.map(Ch))]:[],...nh(r),...r.why?[Z("h3","Why it matters for L5"),Z("p",{class:"panel-text"},R0(r.why))]:[],...oh(r)]}function Vh(){if(_.alsoSelected.length===0)return null;let r=e=>Z("button",{type:"button",class:"chip press",onClick:()=>K2(e)},[o3(l1.get(e).material),Z("span",U2(e))]);return Z("div",{class:"also"},[Z("h3","Also selected"),Z("div",{class:"wrap"},_.alsoSelected.filter(e=>l1.has(e)).map(r))])}function ah(r){let e=`Structure: ${U2(r.id)} (${r.id})
View: ${location.href}

What is wrong, and a source:
`;return`mailto:?subject=${encodeURIComponent(`L5 root atlas: error in ${r.name}`)}&body=${encodeURIComponent(e)}`}function Lh(r,e){return Z("footer",{class:"foot cap"},[Z("span",e?.reviewed?`Reviewed ${eh(e.reviewed)}`:""),Z("a",{href:ah(r),"data-testid":"report-error"},"Report an error")])}function sh(r){let e=P.panel?.id===r.id?P.panel:null;return[Z("header",{class:"panel-head"},[Z("div",{class:"between"},[th(r,e),$1({icon:"close",label:"Close and clear the selection",testid:"panel-close",press:N7})]),Z("h2",{class:"panel-name"},t9(e?.name||r.name)),Z("div",{class:"la panel-latin",lang:"la"},e?.latin||r.latin),rh(),ih()]),Z("div",{class:"panel-body scroll",tabindex:0,role:"region","aria-label":`About ${U2(r.id)}`},[Vh(),...Ha(r),...e?Hh(e):[]]),Lh(r,e)]}var La=_2({name:"StructurePanel",setup:()=>()=>{let r=P.atlasReady?l1.get(_.selected):void 0;if(!P.atlasReady||!a8())return null;let e=J0(),t=e?{height:`${y3()}px`}:{};return Z("aside",{class:["panel",e?"sheet":"right",P.width,{held:P.sheetPx>0}],style:t,"aria-label":r?"Selected structure":"What L5 serves","data-testid":r?"structure-panel":"limb-panel","data-stop":P.sheet},[e?ra():null,...r?sh(r):oa()])}});var Mh=[["axial","Axial"],["sagittal","Sagittal"],["coronal","Coronal"],["free","Free"]];function lh({normal:r}){let e=l1.structures.map(({center:t,radius:i})=>{let C=t[0]*r[0]+t[1]*r[1]+t[2]*r[2];return[C-i*.7,C+i*.7]});return[Math.floor(Math.min(...e.map(([t])=>t))),Math.ceil(Math.max(...e.map(([,t])=>t)))]}function dh(r){let[e,t]=lh(r);return Z("input",{type:"range",min:e,max:t,step:.5,value:r.offset_mm,"aria-label":"Place of the cut","aria-valuetext":`${r.offset_mm} millimetres from the centre of the upper endplate of S1`,"data-testid":"cut-slider",onPointerdown:()=>P.cutDragged=!0,onInput:i=>{P.cutDragged=!0,Qo(Number(i.target.value))},onChange:Br,onPointerup:Br})}function sa(){let{cut:r}=_;if(!r)return null;let e=([t,i])=>Z("button",{type:"button",class:{on:r.kind===t},"aria-pressed":String(r.kind===t),"data-testid":`cut-${t}`,onClick:()=>Pr(t)},i);return Z("div",{class:"cut-bar",role:"group","aria-label":"Cut","data-testid":"cut-bar"},[Z("div",{class:"seg"},Mh.map(e)),dh(r),Z("span",{class:"cut-value"},`${r.offset_mm.toFixed(1)}\u2009mm`),$1({icon:"swap",label:"Other side",testid:"cut-flip",press:Jo}),$1({icon:"close",label:"End the cut",testid:"cut-end",press:Y4})])}var ch={anterior:"A",posterior:"P",left:"L",right:"R",superior:"S",oblique:"O",limb_anterior:"A",limb_posterior:"P",limb_lateral:"L",limb_medial:"M"},ph={down_lateral_recess:"recess",sacral_plexus:"branch",gluteal_region:"hip",front_of_the_leg:"shin",dorsum_of_the_foot:"limb"},uh=r=>ph[r]??"foramen";function mh(r){let e=ch[r.id],t=e?{text:e}:{icon:uh(r.id)};return $1({...t,label:r.name,key:r.key,testid:`view-${r.id}`,kind:"t",on:P.keyView===r.id,press:()=>R3(r.id)})}var Ma={icon:"cut",label:"Cut",key:"C",testid:"cut",press:W8},la={icon:"label",label:"Labels",key:"L",testid:"labels",press:K8},da={icon:"undo",label:"Undo",key:"Ctrl+Z",testid:"undo",press:X8},ca={icon:"redo",label:"Redo",key:"Shift+Ctrl+Z",testid:"redo",press:q8},pa={icon:"reset",label:"Back to the first view",testid:"reset",press:jo},ua={icon:"layers",label:"Fade the bones",testid:"fade-bones",press:Ko};function Ah(){let r=()=>Z("i",{class:"v"});return Z("div",{class:"dock",role:"toolbar","aria-label":"View"},[...l1.views.map(mh),r(),$1({...ua,kind:"t",on:l0(W4())==="faded"}),$1({...Ma,kind:"t",on:_.cut!==null}),$1({...la,kind:"t",on:_.labelsOn}),r(),$1({...da,kind:"t",off:!P.canUndo}),$1({...ca,kind:"t",off:!P.canRedo}),$1({...pa,kind:"t"})])}var G7=h5({more:!1});function ma(r,e){return Z("div",{class:"popover",role:"group","aria-label":e},r)}var Aa=r=>z2({...r,text:r.label,kind:"entry"});function hh(){let r=e=>()=>{R3(e.id),P.viewsOpen=!1};return ma(l1.views.map(e=>Aa({label:e.name,testid:`view-${e.id}`,on:P.keyView===e.id,press:r(e)})),"Key views")}function fh(){let r=t=>()=>{t(),G7.more=!1},e=[{...ua,on:l0(W4())==="faded"},{...ca,off:!P.canRedo},pa,{icon:"share",label:"Copy link to this view",testid:"copy-link",press:()=>{C9()}},{icon:"camera",label:"Save picture",testid:"save-picture",press:pi},{icon:_.theme,label:`Theme: ${_.theme}`,testid:"theme",press:Q8}];return ma(e.map(t=>Aa({...t,press:r(t.press)})),"More")}function xh(){let r=$1({icon:"turn",label:"Key views",testid:"views",kind:"round",on:P.viewsOpen,press:()=>{P.viewsOpen=!P.viewsOpen,G7.more=!1}}),e=$1({icon:"more",label:"More",testid:"more",kind:"round",on:G7.more,press:()=>{G7.more=!G7.more,P.viewsOpen=!1}});return Z("div",{class:"column",role:"toolbar","aria-label":"View","aria-orientation":"vertical"},[r,$1({...Ma,kind:"round",on:_.cut!==null}),$1({...la,kind:"round",on:_.labelsOn}),$1({...da,kind:"round",off:!P.canUndo}),e,P.viewsOpen?hh():G7.more?fh():null])}var ha=_2({name:"ViewDock",setup:()=>()=>{if(!P.atlasReady)return null;let{left:r,width:e}=J5(),t=`${y3()+f7()}px`,i={"--dock-left":`${r}px`,"--dock-right":`${P.size.w-r-e}px`,"--sheet":t};return Z("section",{class:["dock-place",P.width],style:i,"aria-label":"View tools"},[sa(),P.width==="phone"?xh():Ah()])}});function vh(r){r.component("AnatomyView",aV),r.component("TopBar",aa),r.component("StructureBrowser",XV),r.component("StructurePanel",La),r.component("ViewDock",ha),r.component("LimbBar",$V),r.component("MuscleTable",JV),r.component("KeySheet",jV),r.component("MessageLine",ea),r.component("ConnectionKeeper",sV)}return Ta(Sh);})();
