account: owes-one-year-es
language: es

> quitar mi cuenta bancaria
< Se quitaría la cuenta corriente que termina en 2093. Ya no se podrá pagar desde ella. Lo que se pagó queda en el registro. ¿La quito?
| [Sí] [No]
> sí
< Listo. La cuenta bancaria que termina en 2093 ya no está registrada.
| [Mis cuentas bancarias] [Hacer un pago]
> pagar 100 el viernes
< No hay ninguna cuenta bancaria registrada, así que todavía no puedo recibir un pago aquí. Puede agregar una en una página segura. Por su seguridad, no escriba un número de cuenta bancaria en este chat.
| [Agregar una cuenta bancaria] [¿Cuánto debo?] [Hablar con una persona]
> [Agregar una cuenta bancaria]
< Por favor, abra esta página y ponga allí su cuenta bancaria: http://127.0.0.1:8080/bank/1f518eea0b81abba59d2345a7d297e1d
| El enlace sirve una sola vez, durante 15 minutos. Por su seguridad, no escriba el número en este chat. Le aviso aquí en cuanto la cuenta esté registrada.
| [Mis cuentas bancarias] [Hacer un pago]
