account: on-a-plan
with: authorizations
language: es
medium: spoken

> rechazar la solicitud
< Usted rechaza la solicitud de Morgan Ellis de actuar por usted y mirar, para el formulario uno cero cuatro cero, dos mil dieciocho a dos mil veintisiete. ¿Lo hago?
> cuánto debo
< Al domingo veintidós de noviembre de dos mil veintiséis, la cantidad para saldar la cuenta de Grace Okafor es cinco mil ochenta y cinco dólares con treinta y cuatro centavos.
| cinco mil ochenta y cinco dólares con treinta y cuatro centavos por dos mil veinticuatro
| Todavía sin contar: un pago en camino, doscientos dólares.
| Usted tiene un plan de pagos de doscientos dólares al mes. El próximo pago es de doscientos dólares el martes quince de diciembre de dos mil veintiséis. Volvamos a la solicitud que quiere rechazar. Usted rechaza la solicitud de Morgan Ellis de actuar por usted y mirar, para el formulario uno cero cuatro cero, dos mil dieciocho a dos mil veintisiete. ¿Lo hago?
> sí
< Listo. Morgan Ellis no tiene acceso a su cuenta con esta solicitud. Puede decir: Quién puede actuar o mirar, Quién miró mi cuenta.
