account: owes-one-year-es
language: es

> quitar mi cuenta de banco
< Se quitaría la cuenta corriente que termina en 2093. Ya no se podrá pagar desde ella. Lo que se pagó queda en el registro. ¿La quito?
| [Sí] [No]
> sí
< Listo. La cuenta bancaria que termina en 2093 ya no está registrada.
| [Mis cuentas bancarias] [Hacer un pago]
> quitar mi cuenta de banco
< No hay ninguna cuenta bancaria registrada, así que no hay nada que quitar.
| [Agregar una cuenta bancaria] [¿Cuánto debo?]
