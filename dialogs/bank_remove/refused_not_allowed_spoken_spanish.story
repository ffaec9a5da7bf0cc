account: owes-two-years
language: es
medium: spoken

> quiero quitar una cuenta de banco
< ¿Qué cuenta bancaria se debe quitar? Puede decir: Cuenta corriente que termina en cuatro tres dos uno, Cuenta de ahorros que termina en ocho siete seis cinco.
> la corriente
< Se quitaría la cuenta corriente que termina en cuatro tres dos uno. Ya no se podrá pagar desde ella. Lo que se pagó queda en el registro. ¿La quito?
refused: not_allowed
> sí
< Su acceso permite ver esta cuenta, pero no quitar una cuenta bancaria. El titular de la cuenta sí puede. Sigue registrada. Puede decir: Mis cuentas bancarias, Hacer un pago.
