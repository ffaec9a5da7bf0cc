account: owes-two-years
language: es

> pagar 100 el viernes
< ¿A qué saldo debe ir el pago?
| [2022: $1,682.68] [2023: $859.79]
> cómo agrego mi cuenta de ahorros
< Por favor, abra esta página y ponga allí su cuenta bancaria: http://127.0.0.1:8080/bank/4f021a5c0b7cf5f43e1adc9cfd060d03
| El enlace sirve una sola vez, durante 15 minutos. Por su seguridad, no escriba el número en este chat. Le aviso aquí en cuanto la cuenta esté registrada.
|
| Volvamos a su pago.
|
| ¿A qué saldo debe ir el pago?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la corriente
< $100.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2022 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 8470536668
| [Mis pagos] [¿Cuánto debo?]
