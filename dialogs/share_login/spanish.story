account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> puedo compartir mi contraseña
< No, solo usted puede entrar a su cuenta, aunque sea su familia o su contador. Esto es lo que puede hacer:
| Si alguien debe actuar por usted: un poder (Formulario 2848), para un abogado, un contador público, un agente registrado o un actuario.
| Si alguien solo debe mirar: una autorización de información (Formulario 8821).
| Para empezar aquí cualquiera de las dos: diga «nombrar a un representante».
| Si es un negocio: el funcionario designado puede dar a otros un rol propio, con su propio usuario.
| Si alguien ya tiene su contraseña: cámbiela, y desconecte este chat si pudo usarlo.
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
