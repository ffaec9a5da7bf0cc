account: owes-one-year-es
language: es
medium: spoken

> quiero nombrar a un representante
< ¿Debe actuar por usted, o solo mirar su cuenta? Puede decir: Actuar por mí y mirar, Solo mirar.
> el segundo
< ¿Para qué años? Puede decir: Este año, Últimos tres años, Todos los años.
> el primero
< ¿Cuál es el número CAF de esa persona? Por favor, dígalo dígito por dígito.
> cero tres cero cero uno dos tres cuatro cinco erre
< ¿Cuál es el nombre completo de esa persona?
> Morgan Ellis
< Usted nombra a Morgan Ellis para mirar su cuenta, sin actuar. Es una autorización de información. Le leo el texto que usted firma, línea por línea. Autorización de taxline, versión dos. Formulario ocho ocho dos uno. Contribuyente: Carmen Delgado, número que termina en cero cero cero siete. Representante: Morgan Ellis. Número CAF: cero tres cero, cero uno dos, tres cuatro cinco R. Título: agente registrado. Permite: mirar. Asunto: formulario uno cero cuatro cero, dos mil veintiséis. Hecha por el contribuyente. Hecha el domingo veintidós de noviembre de dos mil veintiséis. Ese es todo el texto. Toma el lugar de una anterior para los mismos formularios y años. Puede terminarla cuando quiera. ¿Firma este texto?
> sí
< Firmado. Ahora también tiene que decir que sí Morgan Ellis, a más tardar el lunes veintidós de marzo de dos mil veintisiete. En una cuenta conjunta firma también el otro contribuyente. Hasta entonces no da acceso. Puede decir: Quién puede actuar o mirar, Quién miró mi cuenta.
