account: owes-two-years
language: es
medium: spoken

> quiero nombrar un representante
< ¿Debe actuar por usted, o solo mirar su cuenta? Puede decir: Actuar por mí y mirar, Solo mirar.
> cero tres cero cero uno dos tres cuatro cinco erre
< ¿Debe actuar por usted, o solo mirar su cuenta? Puede decir: Actuar por mí y mirar, Solo mirar.
> la primera
< ¿Para qué años? Puede decir: Este año, Últimos tres años, Todos los años.
> la primera
< ¿Cuál es el nombre completo de esa persona?
> Morgan Ellis
< Usted nombra a Morgan Ellis para actuar por usted y mirar su cuenta. Es un poder. Le leo el texto que usted firma, línea por línea. Autorización de taxline, versión dos. Formulario dos ocho cuatro ocho. Contribuyente: Robert Castellano, número que termina en cero cero cero dos. Representante: Morgan Ellis. Número CAF: cero tres cero, cero uno dos, tres cuatro cinco R. Título: agente registrado. Permite: mirar y actuar. Asunto: formulario uno cero cuatro cero, dos mil veintiséis. Hecha por el contribuyente. Hecha el domingo veintidós de noviembre de dos mil veintiséis. Ese es todo el texto. Toma el lugar de una anterior para los mismos formularios y años. Puede terminarla cuando quiera. ¿Firma este texto?
> no
< ¿Qué desea cambiar? Puede decir: Otro derecho, Otros años, Otro número CAF, Otro nombre, Muéstreme el texto otra vez, Dejarlo así.
