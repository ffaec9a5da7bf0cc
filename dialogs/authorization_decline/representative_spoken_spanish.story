account: on-a-plan
as: ellis
with: authorizations
language: es
medium: spoken

> retirar la solicitud de autorización
< Usted retira su solicitud de actuar y mirar, para el formulario uno cero cuatro cero, dos mil dieciocho a dos mil veintisiete. ¿Lo hago?
> sí
< Listo. Ya no espera y no le da acceso. Puede decir: Quién puede actuar o mirar, Quién miró mi cuenta.
