# En medio de un pago, en una pregunta y en la confirmación.
account: owes-two-years
language: es

> quiero pagar 300 el viernes
< ¿A qué saldo debe ir el pago?
| [2022: $1,682.68] [2023: $859.79]
> ¿mi hija puede usar mi usuario?
< No, solo usted puede entrar a su cuenta, aunque sea su familia o su contador. Esto es lo que puede hacer:
| Si alguien debe actuar por usted: un poder (Formulario 2848), para un abogado, un contador público, un agente registrado o un actuario.
| Si alguien solo debe mirar: una autorización de información (Formulario 8821).
| Para empezar aquí cualquiera de las dos: diga «nombrar a un representante».
| Si es un negocio: el funcionario designado puede dar a otros un rol propio, con su propio usuario.
| Si alguien ya tiene su contraseña: cámbiela, y desconecte este chat si pudo usarlo.
|
| Volvamos a su pago.
|
| ¿A qué saldo debe ir el pago?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> de la cuenta corriente
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> ¿mi hija puede usar mi usuario?
< No, solo usted puede entrar a su cuenta, aunque sea su familia o su contador. Esto es lo que puede hacer:
| Si alguien debe actuar por usted: un poder (Formulario 2848), para un abogado, un contador público, un agente registrado o un actuario.
| Si alguien solo debe mirar: una autorización de información (Formulario 8821).
| Para empezar aquí cualquiera de las dos: diga «nombrar a un representante».
| Si es un negocio: el funcionario designado puede dar a otros un rol propio, con su propio usuario.
| Si alguien ya tiene su contraseña: cámbiela, y desconecte este chat si pudo usarlo.
|
| Volvamos a su pago.
|
| $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
> dejarlo así
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
