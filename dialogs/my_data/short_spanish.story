account: owes-one-year-es
language: es
medium: short

> ¿qué saben de mí?
< De este chat todavía no hay nada guardado. Lo que escribamos desde ahora se guarda hasta que se borre. Su cuenta, con sus pagos y avisos, la guarda la oficina.
| 1. Borrar mis datos
| 2. Hablar con una persona
