# Para qué se pregunta, tiempo para pensar, y lo que alguien prefiere no decir.
account: owes-two-years
language: es

> hacer un pago
< ¿A qué saldo debe ir el pago?
| [2022: $1,681.54] [2023: $859.23]
> ¿por qué necesita eso?
< Cada año tiene su propio saldo y un pago va a uno de ellos. Puede hacer otro pago para otro año.
|
| ¿A qué saldo debe ir el pago?
| [2022: $1,681.54] [2023: $859.23]
> un momento
< Tómese su tiempo. Aquí sigo cuando usted quiera.
> 2022
< Con $1,681.54 se salda 2022 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $1,681.54]
> prefiero no decirlo
< No tiene que decírmelo. Sin eso no puedo seguir aquí, y no se hace nada. Puede dejarlo, o hablar con una persona.
| [Dejarlo así] [Hablar con una persona] [Seguir]
> 300
< ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> cheques
< $300.00 por 2022, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> espere
< Tómese su tiempo. No se hace nada hasta que usted diga que sí.
|
| $300.00 por 2022, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $300.00 por 2022 queda programado para el lunes 23 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 8467231810
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 300.00 2022 2026-11-23
