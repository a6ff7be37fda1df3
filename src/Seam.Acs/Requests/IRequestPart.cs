namespace Seam.Acs;

/// <summary>An object inside the parameters of a call.</summary>
internal interface IRequestPart
{
    /// <summary>Checks what can be known before anything is sent.</summary>
    /// <param name="path">Where it stands in the call's parameters, for the exception to name.</param>
    /// <exception cref="ArgumentException">A member is missing or can't be sent.</exception>
    void Validate(string path);
}
