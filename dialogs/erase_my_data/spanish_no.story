account: owes-one-year-es
language: es

> borre todo lo que tienen de mí
< De este chat todavía no hay nada guardado. Lo que escribamos desde ahora se guarda hasta que se borre. Su cuenta, con sus pagos y avisos, la guarda la oficina.
| [Borrar mis datos] [Hablar con una persona]
> [Borrar mis datos]
< Borro lo que escribimos en este chat y lo desconecto de su cuenta. Esto no se puede deshacer. Su cuenta, sus pagos y sus registros se quedan en la oficina, como pide la ley. ¿Lo borro?
| [Sí] [No]
> no
< De acuerdo. No se borró nada.
| [Mis datos] [Desconectar mi cuenta]
