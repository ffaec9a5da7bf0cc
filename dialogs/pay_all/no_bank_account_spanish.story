account: owes-two-years
language: es

> quiero quitar una cuenta de banco
< ¿Qué cuenta bancaria se debe quitar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la corriente
< Se quitaría la cuenta corriente que termina en 4321. Ya no se podrá pagar desde ella. Lo que se pagó queda en el registro. ¿La quito?
| [Sí] [No]
> sí
< Listo. La cuenta bancaria que termina en 4321 ya no está registrada.
| [Mis cuentas bancarias] [Hacer un pago]
> quiero quitar una cuenta de banco
< Se quitaría la cuenta de ahorros que termina en 8765. Ya no se podrá pagar desde ella. Lo que se pagó queda en el registro. ¿La quito?
| [Sí] [No]
> sí
< Listo. La cuenta bancaria que termina en 8765 ya no está registrada.
| [Mis cuentas bancarias] [Hacer un pago]
> pagar todos los años de una vez
< No hay ninguna cuenta bancaria registrada, así que todavía no puedo recibir un pago aquí. Puede agregar una en una página segura. Por su seguridad, no escriba un número de cuenta bancaria en este chat.
| [Agregar una cuenta bancaria] [¿Cuánto debo?] [Hablar con una persona]
