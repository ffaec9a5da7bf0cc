account: owes-one-year-es
language: es

> cuánto voy a deber el 30 de febrero
< No conozco el día «el 30 de febrero». Aquí está el saldo a la fecha de hoy.
|
| Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Carmen Delgado es $883.13.
| 2025: $883.13 (impuesto $810.00, multas $35.90, intereses $37.23)
| [Hacer un pago] [¿Por qué debo eso?] [Mis pagos]
> cuánto debía el 1 de noviembre de 2025
< No puedo mostrar el saldo al sábado 1.º de noviembre de 2025, porque ese día ya pasó. Puedo mostrarlo al domingo 22 de noviembre de 2026 o a una fecha posterior. Aquí está a la fecha de hoy.
|
| Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Carmen Delgado es $883.13.
| 2025: $883.13 (impuesto $810.00, multas $35.90, intereses $37.23)
| [Hacer un pago] [¿Por qué debo eso?] [Mis pagos]
> cuánto voy a deber el 31 de diciembre de 2030
< El martes 31 de diciembre de 2030 queda demasiado lejos. Puedo mostrar el saldo hasta el lunes 22 de noviembre de 2027. Aquí está a la fecha de hoy.
|
| Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Carmen Delgado es $883.13.
| 2025: $883.13 (impuesto $810.00, multas $35.90, intereses $37.23)
| [Hacer un pago] [¿Por qué debo eso?] [Mis pagos]
