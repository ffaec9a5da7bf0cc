account: owes-one-year-es
language: es
medium: spoken

> cambiar a la cuenta de mi negocio
< Esta es la cuenta de Carmen Delgado, la suya propia. Ninguna otra cuenta está conectada con usted aquí. Puede decir: Cuánto debo, La cuenta de un negocio, Hablar con una persona.
> repita
< Esta es la cuenta de Carmen Delgado, la suya propia. Ninguna otra cuenta está conectada con usted aquí. Puede decir: Cuánto debo, La cuenta de un negocio, Hablar con una persona.
