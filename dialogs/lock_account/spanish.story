# En medio de un pago.
account: owes-one-year-es
language: es

> bloquee mi cuenta
< Hizo bien en preguntar. Haga esto ahora, en este orden:
| ¿Hay un pago programado que no quiere? Cancélelo aquí primero: sale aunque la cuenta esté bloqueada.
| Desconecte este chat si otra persona puede usarlo: así nadie ve su cuenta aquí.
| Cambie la contraseña con la que entra en línea, y el número que recibe los códigos si perdió el teléfono.
| Llame a la oficina: una persona puede bloquear la cuenta. El número de teléfono está en la parte de arriba de cada aviso.
| [Desconectar mi cuenta] [¿Quién miró mi cuenta?] [Hablar con una persona]
> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> creo que entraron a mi cuenta
< Hizo bien en preguntar. Haga esto ahora, en este orden:
| ¿Hay un pago programado que no quiere? Cancélelo aquí primero: sale aunque la cuenta esté bloqueada.
| Desconecte este chat si otra persona puede usarlo: así nadie ve su cuenta aquí.
| Cambie la contraseña con la que entra en línea, y el número que recibe los códigos si perdió el teléfono.
| Llame a la oficina: una persona puede bloquear la cuenta. El número de teléfono está en la parte de arriba de cada aviso.
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no, cancelar
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
