account: owes-two-years
language: es

> nombrar a un representante
< ¿Debe actuar por usted, o solo mirar su cuenta?
| [Actuar por mí y mirar] [Solo mirar]
> solo mirar
< ¿Para qué años?
| [Este año] [Últimos tres años] [Todos los años]
> el tercero
< ¿Cuál es el número CAF de esa persona?
> 0300-12345R
< ¿Cuál es el nombre completo de esa persona?
> Morgan Ellis
< Usted nombra a Morgan Ellis para mirar su cuenta, sin actuar. Es una autorización de información. El texto que usted firma, palabra por palabra, está en inglés:
| taxline authorization, version 2
| form: 8821
| taxpayer: Robert Castellano
| taxpayer number ending: 0002
| representative: Morgan Ellis
| CAF number: 030012345R
| credential: enrolled_agent
| grants: look
| matter: 1040 2006-2029
| made by: taxpayer
| made on: 2026-11-22
|
| Toma el lugar de una anterior para los mismos formularios y años. Puede terminarla cuando quiera. ¿Firma este texto?
| [Sí] [No]
refused: matters_invalid
> sí
< No se puede hacer para esos formularios y años. No se firmó nada.
|
| ¿Para qué años?
| [Este año] [Últimos tres años] [Todos los años]
> este año
< Usted nombra a Morgan Ellis para mirar su cuenta, sin actuar. Es una autorización de información. El texto que usted firma, palabra por palabra, está en inglés:
| taxline authorization, version 2
| form: 8821
| taxpayer: Robert Castellano
| taxpayer number ending: 0002
| representative: Morgan Ellis
| CAF number: 030012345R
| credential: enrolled_agent
| grants: look
| matter: 1040 2026-2026
| made by: taxpayer
| made on: 2026-11-22
|
| Toma el lugar de una anterior para los mismos formularios y años. Puede terminarla cuando quiera. ¿Firma este texto?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro derecho] [Otros años] [Otro número CAF] [Otro nombre] [Muéstreme el texto otra vez] [Dejarlo así]
> [Dejarlo así]
< De acuerdo. No se nombró a nadie y no se firmó nada.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
