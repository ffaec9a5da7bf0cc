account: owes-one-year-es
language: es

> borre todo lo que tienen de mí
< Borro lo que escribimos en este chat y lo desconecto de su cuenta. Esto no se puede deshacer. Su cuenta, sus pagos y sus registros se quedan en la oficina, como pide la ley. ¿Lo borro?
| [Sí] [No]
> ayuda
< Se borra lo que escribimos en este chat y el chat se desconecta. Su cuenta y sus pagos se quedan en la oficina.
|
| Borro lo que escribimos en este chat y lo desconecto de su cuenta. Esto no se puede deshacer. Su cuenta, sus pagos y sus registros se quedan en la oficina, como pide la ley. ¿Lo borro?
| [Sí] [No]
> sí
< Listo. Se borraron 4 mensajes, y este chat ya no está conectado a su cuenta. Los pagos programados siguen programados.
| [Hablar con una persona]
