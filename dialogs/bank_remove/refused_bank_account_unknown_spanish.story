account: owes-two-years
language: es

> quiero quitar una cuenta de banco
< ¿Qué cuenta bancaria se debe quitar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la corriente
< Se quitaría la cuenta corriente que termina en 4321. Ya no se podrá pagar desde ella. Lo que se pagó queda en el registro. ¿La quito?
| [Sí] [No]
refused: bank_account_unknown
> sí
< Esa cuenta bancaria ya no está registrada.
|
| ¿Qué cuenta bancaria se debe quitar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la de ahorros
< Se quitaría la cuenta de ahorros que termina en 8765. Ya no se podrá pagar desde ella. Lo que se pagó queda en el registro. ¿La quito?
| [Sí] [No]
> sí
< Listo. La cuenta bancaria que termina en 8765 ya no está registrada.
| [Mis cuentas bancarias] [Hacer un pago]
