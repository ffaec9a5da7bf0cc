account: owes-one-year-es
language: es

> nombrar a un representante
< ¿Debe actuar por usted, o solo mirar su cuenta?
| [Actuar por mí y mirar] [Solo mirar]
> el primero
< ¿Para qué años?
| [Este año] [Últimos tres años] [Todos los años]
> el primero
< ¿Cuál es el número CAF de esa persona?
> 0300-12345R
< ¿Cuál es el nombre completo de esa persona?
> Morgan Ellis
< Usted nombra a Morgan Ellis para actuar por usted y mirar su cuenta. Es un poder. El texto que usted firma, palabra por palabra, está en inglés:
| taxline authorization, version 2
| form: 2848
| taxpayer: Carmen Delgado
| taxpayer number ending: 0007
| representative: Morgan Ellis
| CAF number: 030012345R
| credential: enrolled_agent
| grants: look, act
| matter: 1040 2026-2026
| made by: taxpayer
| made on: 2026-11-22
|
| Toma el lugar de una anterior para los mismos formularios y años. Puede terminarla cuando quiera. ¿Firma este texto?
| [Sí] [No]
> sí
< Firmado. Ahora también tiene que decir que sí Morgan Ellis, a más tardar el lunes 22 de marzo de 2027. En una cuenta conjunta firma también el otro contribuyente. Hasta entonces no da acceso.
| [¿Quién puede actuar o mirar?] [¿Quién miró mi cuenta?]
