name = Rechazar una solicitud
help = Rechazo la solicitud de alguien que quiere actuar en su cuenta o mirarla. No se rechaza nada antes de que usted diga que sí.
resume = Volvamos a la solicitud que quiere rechazar.
canceled = De acuerdo. No se rechazó nada.
ask-authorization = ¿Qué solicitud se debe rechazar?
ask-authorization-again = Estas solicitudes esperan. ¿Cuál se debe rechazar?
help-authorization = Cada una de estas espera un sí y antes de eso no da acceso. Elija la que no quiere.
choice-authorization = { $representative }, { $kind ->
    [power_of_attorney] para actuar y mirar
   *[tax_information] solo para mirar
 }
invalid-authorization-not-listed = No encuentro esa solicitud entre las que esperan.
confirm = { $account-is_taxpayer ->
        [true] { $authorization-started_by ->
            [taxpayer] Usted retira la autorización que le dio a { $authorization-representative }, { $authorization-kind ->
                [power_of_attorney] para actuar por usted y mirar
               *[tax_information] para mirar, sin actuar
            }
           *[representative] Usted rechaza la solicitud de { $authorization-representative } { $authorization-kind ->
                [power_of_attorney] de actuar por usted y mirar
               *[tax_information] de mirar, sin actuar
            }
        }
       *[false] { $authorization-started_by ->
            [taxpayer] Usted no acepta la autorización { $authorization-kind ->
                [power_of_attorney] para actuar y mirar
               *[tax_information] para mirar, sin actuar
            }
           *[representative] Usted retira su solicitud { $authorization-kind ->
                [power_of_attorney] de actuar y mirar
               *[tax_information] de mirar, sin actuar
            }
        }
    }, para { $authorization-matters_list }. ¿Lo hago?
    .authorization-matters_list = el Formulario { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } a { $last }
    }
    .authorization-matters_list-spoken = el formulario { $form }, { $one_year ->
        [true] { $first }
       *[false] { $first } a { $last }
    }
refused-not-allowed = Su acceso no incluye rechazar esta solicitud.
refused-authorization-unknown = Ya no encuentro esa solicitud.
refused-authorization-not-waiting = Esa solicitud ya no espera, así que no se puede rechazar. Si se firmó antes, usted la puede terminar.
declined = { $account-is_taxpayer ->
        [true] Listo. { $decline_authorization-representative } no tiene acceso a su cuenta con esta solicitud.
       *[false] Listo. Ya no espera y no le da acceso.
    }
kept = De acuerdo. No se rechazó nada. La solicitud sigue esperando.
not-yours = No se rechazó nada. Una persona de la oficina le puede decir quién lo puede hacer.
over = Diga «mis autorizaciones» para ver cómo está cada una.
none = Ninguna solicitud espera, así que no hay nada que rechazar. Una autorización vigente se puede terminar.
