account: owes-one-year-es
language: es
medium: spoken

> quitar mi cuenta de banco
< Se quitaría la cuenta corriente que termina en dos cero nueve tres. Ya no se podrá pagar desde ella. Lo que se pagó queda en el registro. ¿La quito?
> sí
< Listo. La cuenta bancaria que termina en dos cero nueve tres ya no está registrada. Puede decir: Mis cuentas bancarias, Hacer un pago.
> qué cuentas de banco tienen mías
< No hay ninguna cuenta bancaria registrada. Por su seguridad, no diga aquí un número de cuenta bancaria. Puede decir: Agregar una cuenta bancaria, Cuánto debo.
