account: owes-one-year-es
language: es

> borre todo lo que tienen de mí
< Borro lo que escribimos en este chat y lo desconecto de su cuenta. Esto no se puede deshacer. Su cuenta, sus pagos y sus registros se quedan en la oficina, como pide la ley. ¿Lo borro?
| [Sí] [No]
> no
< De acuerdo. No se borró nada.
| [Mis datos] [Desconectar mi cuenta]
