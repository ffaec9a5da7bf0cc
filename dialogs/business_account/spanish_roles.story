account: business-941
language: es

> qué puede hacer un empleado en la cuenta de la empresa
< Un negocio tiene su propia cuenta. Usted la puede usar aquí si tiene un rol en él: entonces diga «cambiar de cuenta». Una persona de la oficina registra su rol, o quita el de otra persona. Por su seguridad, no escriba aquí un EIN ni un número de Seguro Social.
| [¿Qué roles hay?] [Otra cuenta] [Hablar con una persona]
> [¿Qué roles hay?]
< Hay cuatro roles en un negocio:
| Propietario único: ve y hace todo.
| Funcionario designado: ve y hace todo por el negocio.
| Socio o accionista: mira y no actúa.
| Usuario designado: tiene los formularios y derechos que se eligieron, y nada más.
| Una persona de la oficina registra o quita un rol.
| [Hablar con una persona] [¿Quién puede actuar o mirar?]
