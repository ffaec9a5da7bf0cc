account: owes-one-year-es
language: es

> desconectar mi cuenta
< Este chat ya no mostrará su cuenta hasta que usted la conecte de nuevo. Los pagos programados siguen programados. ¿La desconecto?
| [Sí] [No]
> cancelar
< De acuerdo. Su cuenta sigue conectada.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> cuánto debo
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Carmen Delgado es $883.13.
| 2025: $883.13 (impuesto $810.00, multas $35.90, intereses $37.23)
| [Hacer un pago] [¿Por qué debo eso?] [Mis pagos]
