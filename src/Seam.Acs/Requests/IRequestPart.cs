namespace Seam.Acs;

/// <summary>An object inside the parameters of a call.</summary>
internal interface IRequestPart
{
    /// <summary>Checks the members before the request is sent.</summary>
    /// <param name="path">The place in the call's parameters, for the exception to name.</param>
    /// <exception cref="ArgumentException">A member is missing or invalid.</exception>
    void Validate(string path) { }
}
