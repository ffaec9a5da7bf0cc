# Another number alone does not go with the name.
account: owes-two-years
language: es

> quiero nombrar a un representante
< ¿Debe actuar por usted, o solo mirar su cuenta?
| [Actuar por mí y mirar] [Solo mirar]
> solo mirar
< ¿Para qué años?
| [Este año] [Últimos tres años] [Todos los años]
> últimos tres años
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
| matter: 1040 2024-2026
| made by: taxpayer
| made on: 2026-11-22
|
| Toma el lugar de una anterior para los mismos formularios y años. Puede terminarla cuando quiera. ¿Firma este texto?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro derecho] [Otros años] [Otro número CAF] [Otro nombre] [Muéstreme el texto otra vez] [Dejarlo así]
> [Otro número CAF]
< ¿Cuál es el número CAF de esa persona?
> 0300-67890R
< No encuentro a nadie con ese número CAF y ese nombre. Por favor, verifique los dos con su representante y empiece otra vez. Su representante también le puede mandar la solicitud: entonces usted solo firma. No se firmó nada.
| [Nombrar a un representante] [¿Quién puede actuar o mirar?] [Hablar con una persona]
