account: owes-two-years
language: es

> borre la cuenta de banco que termina en 4321
< Se quitaría la cuenta corriente que termina en 4321. Ya no se podrá pagar desde ella. Lo que se pagó queda en el registro. ¿La quito?
| [Sí] [No]
> ayuda
< Quito una cuenta bancaria de las registradas, para que ya no se pueda pagar desde ella. No se quita nada antes de que usted diga que sí.
|
| Se quitaría la cuenta corriente que termina en 4321. Ya no se podrá pagar desde ella. Lo que se pagó queda en el registro. ¿La quito?
| [Sí] [No]
> no
< De acuerdo. No se quitó ninguna cuenta bancaria.
| [Mis cuentas bancarias] [Hacer un pago]
