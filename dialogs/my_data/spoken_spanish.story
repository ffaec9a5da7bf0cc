account: owes-one-year-es
language: es
medium: spoken

> ¿qué saben de mí?
< De esta conversación todavía no hay nada guardado. Lo que digamos desde ahora se guarda hasta que se borre. Su cuenta, con sus pagos y avisos, la guarda la oficina. Puede decir: Borrar mis datos, Hablar con una persona.
