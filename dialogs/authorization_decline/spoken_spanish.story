account: on-a-plan
with: authorizations
language: es
medium: spoken

> niegue la solicitud de poder
< Usted rechaza la solicitud de Morgan Ellis de actuar por usted y mirar, para el formulario uno cero cuatro cero, dos mil dieciocho a dos mil veintisiete. ¿Lo hago?
> sí
< Listo. Morgan Ellis no recibe con ella acceso a su cuenta. Puede decir: Quién puede actuar o mirar, Quién miró mi cuenta.
