using System.Text;

namespace Seam.Acs;

/// <summary>The name that a parameter of the API has in C#.</summary>
internal static class ParameterName
{
    /// <summary>Turns <c>acs_user_id</c> into <c>acsUserId</c>.</summary>
    public static string Of(string apiName)
    {
        var name = new StringBuilder(apiName.Length);
        var upper = false;
        foreach (var character in apiName)
        {
            if (character == '_')
            {
                upper = name.Length > 0;
                continue;
            }

            name.Append(upper ? char.ToUpperInvariant(character) : character);
            upper = false;
        }

        return name.ToString();
    }
}
