account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< Todavía no entendí. ¿Es una de estas cosas?
| [Hacer un pago]
> me mudé, cómo cambio mi dirección
< Sus cartas van a:
| 2204 Calle del Sol, Unit B
| Rio Seco, TX 79999
| Está registrada desde el lunes 6 de enero de 2020.
| ¿Está mal? La cambia una persona de la oficina; yo no puedo hacerlo aquí. Mientras tanto, puede leer sus avisos aquí: diga «mis avisos».
| [Hablar con una persona] [Mis avisos]
> no
< De acuerdo.
