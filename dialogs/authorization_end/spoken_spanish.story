account: owes-two-years
with: authorizations
language: es
medium: spoken

> despedí a mi contador quítele el acceso
< Usted termina la autorización de Morgan Ellis para actuar por usted y mirar, para el formulario uno cero cuatro cero, dos mil dieciocho a dos mil veintisiete. Después ya no da acceso a su cuenta. ¿La termino?
> sí
< Listo. La autorización de Morgan Ellis queda terminada. Ya no da acceso a su cuenta. Puede decir: Quién puede actuar o mirar, Quién miró mi cuenta.
