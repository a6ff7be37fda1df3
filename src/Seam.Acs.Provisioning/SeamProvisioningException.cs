namespace Seam.Acs;

/// <summary>Something can't be provisioned, though the API refused nothing.</summary>
public class SeamProvisioningException : SeamException
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What happened and what to do about it.</param>
    /// <param name="innerException">What caused it; <c>null</c> where nothing else did.</param>
    public SeamProvisioningException(string message, Exception? innerException = null)
        : base(message, innerException) { }

    /// <summary>What is the matter.</summary>
    public ProvisioningProblem Problem { get; init; }
}
