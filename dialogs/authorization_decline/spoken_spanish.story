account: on-a-plan
with: authorizations
language: es
medium: spoken

> niegue la solicitud de poder
< Usted rechaza la solicitud de Morgan Ellis de actuar por usted y mirar, para el formulario uno cero cuatro cero, dos mil dieciocho a dos mil veintisiete. ¿Lo hago?
> sí
< Listo. Morgan Ellis no tiene acceso a su cuenta con esta solicitud. Puede decir: Quién puede actuar o mirar, Quién miró mi cuenta.
