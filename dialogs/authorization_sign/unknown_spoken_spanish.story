account: on-a-plan
with: authorizations
language: es
medium: spoken

> quiero firmar la solicitud
< Morgan Ellis pide actuar por usted y mirar su cuenta. Es un poder. Le leo el texto que usted firma, línea por línea. Autorización de taxline, versión dos. Formulario dos ocho cuatro ocho. Contribuyente: Grace Okafor, número que termina en cero cero cero tres. Representante: Morgan Ellis. Número CAF: cero siete tres, ocho seis siete, uno dos seis R. Título: agente registrado. Permite: mirar y actuar. Asunto: formulario uno cero cuatro cero, dos mil dieciocho a dos mil veintisiete. Hecha por el representante. Hecha el domingo veintidós de noviembre de dos mil veintiséis. Ese es todo el texto. Toma el lugar de una anterior para los mismos formularios y años. Puede terminarla cuando quiera. ¿Firma este texto?
refused: authorization_unknown
> sí
< Ya no la encuentro entre las que esperan. No se firmó ni se aceptó nada. Diga «mis autorizaciones» para ver cómo está cada una. Puede decir: Quién puede actuar o mirar, Quién miró mi cuenta.
