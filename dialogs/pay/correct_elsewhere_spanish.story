# Una corrección mientras se pregunta otra cosa; una imposible deja el valor bueno; cancelar en medio de una corrección.
account: owes-two-years
language: es

> pagar 300 el viernes
< ¿A qué saldo debe ir el pago?
| [2022: $1,682.68] [2023: $859.79]
> no, mejor 350 dólares
< ¿A qué saldo debe ir el pago?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> no, el 1 de diciembre
< ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> cheques
< $350.00 por 2022, el martes 1.º de diciembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> no, 99999
< $99,999.00 es más de lo que queda por pagar de 2022. Puede pagar hasta $1,683.83.
|
| $350.00 por 2022, el martes 1.º de diciembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> cambie la cantidad
< Con $1,683.83 se salda 2022 el martes 1.º de diciembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $1,683.83]
> olvídelo
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
ledger:
