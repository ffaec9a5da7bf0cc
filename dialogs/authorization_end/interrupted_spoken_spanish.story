account: owes-two-years
with: authorizations
language: es
medium: spoken

> quítele el acceso a mi contador
< Usted termina la autorización de Morgan Ellis para actuar por usted y mirar, para el formulario uno cero cuatro cero, dos mil dieciocho a dos mil veintisiete. Después ya no da acceso a su cuenta. ¿La termino?
> quién miró mi cuenta
< Hay un uso de esta cuenta registrado:
| veintidós de noviembre de dos mil veintiséis: Morgan Ellis, como representante, pidió una autorización. Volvamos a la autorización que quiere terminar. Usted termina la autorización de Morgan Ellis para actuar por usted y mirar, para el formulario uno cero cuatro cero, dos mil dieciocho a dos mil veintisiete. Después ya no da acceso a su cuenta. ¿La termino?
> no
< De acuerdo. No se terminó nada. La autorización queda como está. Puede decir: Quién puede actuar o mirar, Quién miró mi cuenta.
