account: owes-one-year-es
language: es

> ¿qué saben de mí?
< De este chat todavía no hay nada guardado. Lo que escribamos desde ahora se guarda hasta que se borre. Su cuenta, con sus pagos y avisos, la guarda la oficina.
| [Borrar mis datos] [Hablar con una persona]
> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> borre todo lo que tienen de mí
< Borro lo que escribimos en este chat y lo desconecto de su cuenta. Esto no se puede deshacer. Su cuenta, sus pagos y sus registros se quedan en la oficina, como pide la ley. ¿Lo borro?
| [Sí] [No]
> no, cancelar
< De acuerdo. No se borró nada.
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
