account: owes-one-year-es
language: es

> borre todo lo que tienen de mí
< De este chat todavía no hay nada guardado. Lo que escribamos desde ahora se guarda hasta que se borre. Su cuenta, con sus pagos y avisos, la guarda la oficina.
| [Borrar mis datos] [Hablar con una persona]
> [Borrar mis datos]
< Borro lo que escribimos en este chat y lo desconecto de su cuenta. Esto no se puede deshacer. Su cuenta, sus pagos y sus registros se quedan en la oficina, como pide la ley. ¿Lo borro?
| [Sí] [No]
> ayuda
< Se borra lo que escribimos en este chat y el chat se desconecta. Su cuenta y sus pagos se quedan en la oficina.
|
| Borro lo que escribimos en este chat y lo desconecto de su cuenta. Esto no se puede deshacer. Su cuenta, sus pagos y sus registros se quedan en la oficina, como pide la ley. ¿Lo borro?
| [Sí] [No]
> sí
< Listo. Se borraron 6 mensajes, y este chat ya no está conectado a su cuenta. Los pagos programados siguen programados.
| [Hablar con una persona]
