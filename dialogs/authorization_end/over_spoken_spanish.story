account: owes-two-years
with: authorizations
language: es
medium: spoken

> terminar una autorización
< Usted termina la autorización de Morgan Ellis para actuar por usted y mirar, para el formulario uno cero cuatro cero, dos mil dieciocho a dos mil veintisiete. Después ya no da acceso a su cuenta. ¿La termino?
refused: authorization_over
> sí
< Esa autorización ya terminó. No da acceso. Diga «mis autorizaciones» para ver cómo está cada una. Puede decir: Quién puede actuar o mirar, Quién miró mi cuenta.
