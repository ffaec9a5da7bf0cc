account: owes-two-years
language: es
medium: spoken

> necesito quitar una cuenta de banco
< ¿Qué cuenta bancaria se debe quitar? Puede decir: Cuenta corriente que termina en cuatro tres dos uno, Cuenta de ahorros que termina en ocho siete seis cinco.
> la de ahorros
< Se quitaría la cuenta de ahorros que termina en ocho siete seis cinco. Ya no se podrá pagar desde ella. Lo que se pagó queda en el registro. ¿La quito?
> sí
< Listo. La cuenta bancaria que termina en ocho siete seis cinco ya no está registrada. Puede decir: Mis cuentas bancarias, Hacer un pago.
