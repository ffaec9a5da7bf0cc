account: owes-one-year-es
language: es
medium: short

> borre todo lo que tienen de mí
< Borro lo que escribimos en este chat y lo desconecto de su cuenta. Esto no se puede deshacer. Su cuenta, sus pagos y sus registros se quedan en la oficina, como pide la ley. ¿Lo borro?
| 1. Sí
| 2. No
> 2
< De acuerdo. No se borró nada.
| 1. Mis datos
| 2. Desconectar mi cuenta
> no
< De acuerdo.
